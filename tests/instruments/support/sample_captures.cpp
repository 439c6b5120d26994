#include "tests/instruments/support/sample_captures.h"

#include "instruments/delimited/rows.h"
#include "tests/instruments/support/capture_builder.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace fasit::instruments::testing {

namespace {

std::string bytesOf(const std::string& file) {
    std::ifstream stream(std::string(FASIT_SOURCE_DIR "/sample-data/captures/") + file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string withCanaries(std::string bytes) {
    constexpr std::string_view name = "PASIENT-TEST";
    for (std::size_t at = bytes.find(name); at != bytes.npos; at = bytes.find(name, at)) {
        bytes.replace(at, name.size(), kCanaryName);
    }
    return bytes;
}

/// Both families of Mindray name themselves alike, and the standard's driver is never guessed.
bool mustBeNamed(const std::string& driver) {
    return driver == "hl7" || driver.starts_with("mindray");
}

std::vector<SampleCapture> readAll() {
    std::vector<SampleCapture> captures;
    std::istringstream table(bytesOf("expected.csv"));
    std::string line;
    std::getline(table, line);
    while (std::getline(table, line)) {
        const auto cells = delimited::splitRow(line, ',').cells;
        if (captures.empty() || captures.back().file != cells.at(0)) {
            captures.push_back({std::string(cells[0]),
                                std::string(cells[1]),
                                withCanaries(bytesOf(std::string(cells[0]))),
                                {},
                                std::stoi(std::string(cells[2])),
                                !mustBeNamed(std::string(cells[1]))});
        }
        std::string fields;
        for (std::size_t i = 3; i < cells.size(); ++i) {
            fields += std::string(cells[i]) + '|';
        }
        captures.back().readings.push_back(fields);
    }
    return captures;
}

} // namespace

std::ostream& operator<<(std::ostream& out, const SampleCapture& capture) {
    return out << capture.file;
}

const std::vector<SampleCapture>& sampleCaptures() {
    static const std::vector<SampleCapture> captures = readAll();
    return captures;
}

const SampleCapture& sampleCapture(const std::string& file) {
    for (const SampleCapture& capture : sampleCaptures()) {
        if (capture.file == file) {
            return capture;
        }
    }
    throw std::out_of_range(file);
}

std::string comparedFields(const domain::ControlReading& r) {
    std::string fields;
    const auto add = [&](const std::string& text) { fields += text + '|'; };
    add(r.serial.value_or(""));
    add(r.material.value_or(""));
    add(r.lot.value_or(""));
    add(r.level.value_or(""));
    add(r.code);
    add(r.value);
    add(r.unit.value_or(""));
    add(r.low.value_or(""));
    add(r.high.value_or(""));
    add(r.target.value_or(""));
    add(r.sd.value_or(""));
    add(r.flags.value_or(""));
    add(r.operatorId.value_or(""));
    add(r.measuredAt ? isoText(*r.measuredAt) : "");
    add(r.reagentLot.value_or(""));
    return fields;
}

std::vector<std::string> messagesOf(const SampleCapture& capture) {
    const std::string mark = capture.isHl7() ? "\x0B" : "<?xml";
    std::vector<std::string> messages;
    for (std::size_t at = capture.bytes.find(mark); at != std::string::npos;) {
        const std::size_t next = capture.bytes.find(mark, at + 1);
        messages.push_back(capture.bytes.substr(at, next == std::string::npos ? next : next - at));
        at = next;
    }
    return messages;
}

} // namespace fasit::instruments::testing
