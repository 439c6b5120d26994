// A delimited file: one line a result, as docs/formats/delimited.md has it.
#include "instruments/simulator/dialect.h"

namespace fasit::instruments::simulator {
namespace {

constexpr std::string_view kHeading =
    "serienummer;analytt;verdi;enhet;tidspunkt;kontroll;lot;nivå;kommentar;prøvetype\n";

std::vector<std::string> write(const Part& /*part*/, const Sample& sample) {
    std::vector<std::string> rows;
    for (const SampleResult& result : sample.results) {
        std::string row;
        for (const std::string& cell :
             {sample.serial, result.control.code, result.value, result.control.unit, isoText(sample.time),
              sample.id, sample.lot, sample.level, sample.patientName}) {
            row += cell + ';';
        }
        rows.push_back(row + (sample.isControl ? "kontroll" : "pasient") + '\n');
    }
    return rows;
}

std::string recording(const Part& /*part*/, const std::vector<Message>& messages) {
    return std::string(kHeading) + joined(messages);
}

} // namespace

const Dialect& delimitedDialect() {
    static const Dialect dialect{write, nullptr, recording};
    return dialect;
}

} // namespace fasit::instruments::simulator
