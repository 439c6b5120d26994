#include "tests/app/cli/sample_rows.h"

#include "instruments/drivers/decode.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <iterator>

namespace fasit::cli_test {

std::filesystem::path sampleData() {
    return std::filesystem::path(FASIT_SOURCE_DIR) / "sample-data";
}

std::vector<domain::ControlReading> sampleRows() {
    std::vector<domain::ControlReading> rows;
    for (const auto& file : std::filesystem::directory_iterator(sampleData() / "history")) {
        auto decoded = instruments::decode(test::bytesOf(file.path()));
        std::move(decoded.readings.begin(), decoded.readings.end(), std::back_inserter(rows));
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return std::tie(a.measuredAt, a.serial, a.level, a.code) <
               std::tie(b.measuredAt, b.serial, b.level, b.code);
    });
    return rows;
}

std::string delimitedFile(std::span<const domain::ControlReading> rows) {
    std::string text = "serienummer;analytt;kontroll;lot;nivå;verdi;enhet;tidspunkt;operatør;reagenslot\n";
    for (const auto& row : rows) {
        for (const auto& cell :
             {row.serial, std::optional(row.code), row.material, row.lot, row.level, std::optional(row.value),
              row.unit, std::optional(isoText(*row.measuredAt)), row.operatorId, row.reagentLot}) {
            text += cell.value_or("") + ';';
        }
        text.back() = '\n';
    }
    return text;
}

} // namespace fasit::cli_test
