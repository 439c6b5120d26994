#include "sample-data/generator/catalogue.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace fasit::sample {
namespace {

template <class Row, class Matches>
const Row& only(const std::vector<Row>& rows, Matches matches, std::string_view key) {
    const auto found = std::find_if(rows.begin(), rows.end(), matches);
    if (found == rows.end()) {
        throw std::logic_error("not in the catalogue: " + std::string(key));
    }
    return *found;
}

} // namespace

const Analyte& analyteOf(std::string_view key) {
    return only(
        analytes(), [&](const Analyte& row) { return row.key == key; }, key);
}

const Material& materialOf(std::string_view key) {
    return only(
        materials(), [&](const Material& row) { return row.key == key; }, key);
}

const Lot& lotOf(std::string_view key) {
    return only(
        lots(), [&](const Lot& row) { return row.key == key; }, key);
}

const Level& levelOf(const Lot& lot, int number) {
    return only(
        materialOf(lot.material).levels, [&](const Level& row) { return row.number == number; }, lot.key);
}

const Insert& insertOf(const InsertName& name) {
    const auto matches = [&](const Insert& row) {
        return row.lot == name.lot && row.model == name.model && row.analyte == name.analyte &&
               row.level == name.level;
    };
    return only(inserts(), matches, name.lot);
}

} // namespace fasit::sample
