#include "app/cli/nearest_name.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace fasit::cli {
namespace {

/// Levenshtein's distance, one row of its table at a time.
std::size_t changes(std::string_view from, std::string_view to) {
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const bool same = ascii::toLower(from[i]) == ascii::toLower(to[j]);
            const std::size_t replaced = diagonal + (same ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string_view nearestName(std::string_view written, std::span<const std::string_view> known) {
    std::string_view nearest;
    double smallest = 2.0 / 3;
    for (const std::string_view name : known) {
        const auto letters = static_cast<double>(std::max(written.size(), name.size()));
        const double share = static_cast<double>(changes(written, name)) / letters;
        if (share < smallest) {
            smallest = share;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace fasit::cli
