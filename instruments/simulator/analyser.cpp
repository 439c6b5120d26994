#include "instruments/simulator/analyser.h"

#include "instruments/simulator/analysers/known.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace fasit::instruments::simulator {
namespace {

std::vector<Analyser> known() {
    std::vector<Analyser> all{afinion2(),   horibaYumizen(), rocheC311(),
                              siemensDca(), sysmexXp(),      cobasInfinity()};
    for (auto more : {hl7Analysers(), poct1aAnalysers(), otherAnalysers()}) {
        std::move(more.begin(), more.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace

std::string fixedText(double number, int decimals) {
    std::array<char, 64> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                   std::chars_format::fixed, decimals);
    return std::string(digits.data(), end.ptr);
}

double numberOf(const std::string& text) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string compactText(WallTime time) {
    std::string text = isoText(time);
    text.erase(
        std::remove_if(text.begin(), text.end(), [](char c) { return c == '-' || c == ':' || c == 'T'; }),
        text.end());
    return text;
}

Analyser analyserOf(const drivers::DriverRow& row) {
    static const std::vector<Analyser> all = known();
    const auto is = [&](const Analyser& analyser) { return analyser.driver == row.description.name; };
    const auto found = std::find_if(all.begin(), all.end(), is);
    if (found != all.end()) {
        return *found;
    }
    return {std::string(row.description.name),
            "SIM-1",
            {{"KONTROLL 1", "K101", "1", {{"CRP", "mg/L", 19, 27, 0}}},
             {"KONTROLL 2", "K102", "2", {{"CRP", "mg/L", 69, 97, 0}}}}};
}

std::vector<std::string> standardRecords(const drivers::DriverRow& row, const Sample& sample) {
    const std::string time = compactText(sample.time);
    const std::string model(row.description.models.empty() ? "ANALYSER" : row.description.models.front());
    std::vector<std::string> records{
        "H|\\^&|||" + model + "^1.0^" + sample.serial + "|||||||" + (sample.isControl ? "Q" : "P") +
            "|LIS2-A2|" + time,
        "P|1||" + (sample.isControl ? "" : sample.id) + "||" + sample.patientName,
        "O|1|" + sample.id + "|" + std::to_string(sample.run) + "|^^^" + sample.results.front().control.code +
            "|||||||" + (sample.isControl ? "Q" : "") + "||||||||||||||F"};
    int number = 1;
    for (const SampleResult& result : sample.results) {
        records.push_back("R|" + std::to_string(number++) + "|^^^" + result.control.code + '|' +
                          result.value + '|' + result.control.unit + "||N||F||SIM||" + time);
    }
    records.push_back("L|1|N");
    return records;
}

} // namespace fasit::instruments::simulator
