#include "qc-core/storage/audit/anchor_text.h"

#include "qc-core/storage/durable_file.h"
#include "qc-core/storage/storage_error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>

namespace fasit::storage {
namespace {

constexpr std::size_t kHashLength = 64;

bool isHash(std::string_view text) {
    return text.size() == kHashLength && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

std::string anchorText(const ChainEnd& end) {
    return fmt::format("{}/{}/{}/{}", end.chain.site.value, end.chain.origin, end.seq, end.hash);
}

std::optional<AuditAnchor> parseAnchor(std::string_view text) {
    if (isHash(text)) {
        return AuditAnchor{std::string(text), {}};
    }
    std::array<std::int64_t, 3> place{};
    for (std::int64_t& part : place) {
        const std::size_t slash = text.find('/');
        const auto value = number(text.substr(0, slash));
        if (slash == std::string_view::npos || !value) {
            return std::nullopt;
        }
        part = *value;
        text.remove_prefix(slash + 1);
    }
    if (!isHash(text)) {
        return std::nullopt;
    }
    const std::string hash(text);
    return AuditAnchor{hash, ChainEnd{{{place[0]}, place[1]}, place[2], hash}};
}

std::optional<std::vector<AuditAnchor>> readAnchors(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in) {
        return std::nullopt;
    }
    std::vector<AuditAnchor> anchors;
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const auto anchor = parseAnchor(line);
        if (!anchor) {
            return std::nullopt;
        }
        anchors.push_back(*anchor);
    }
    return in.bad() ? std::nullopt : std::optional(anchors);
}

void writeAnchors(const std::filesystem::path& file, const std::vector<ChainEnd>& ends) {
    makePrivateFile(file);
    {
        std::ofstream out(file, std::ios::app);
        out << "# site/origin/seq/hash: the ends of the audit chains. fasit audit verify --anchors reads "
               "this file.\n";
        for (const ChainEnd& end : ends) {
            out << anchorText(end) << '\n';
        }
        if (!out.flush()) {
            throw StorageError(StorageErrorKind::DiskFull, "anchors");
        }
    }
    syncFile(file);
}

} // namespace fasit::storage
