#include "tests/sample-data/sample_capture.h"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <sstream>
#include <stdexcept>

namespace fasit::sample_test {
namespace {

constexpr const char* kAfinionCapture = "tjeldviktunet-afinion2.astm";

void expect(bool holds, const std::string& what) {
    if (!holds) {
        throw std::runtime_error("capture: " + what);
    }
}

Frame takeFrame(const std::string& bytes, std::size_t& at) {
    const std::size_t end = bytes.find_first_of("\x03\x17", at);
    expect(bytes[at] == '\x02' && end != std::string::npos, "frame");
    const unsigned sum =
        std::accumulate(bytes.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                        bytes.begin() + static_cast<std::ptrdiff_t>(end) + 1, 0U,
                        [](unsigned total, char c) { return total + static_cast<unsigned char>(c); });
    char checksum[3];
    std::snprintf(checksum, sizeof checksum, "%02X", sum % 256U);
    Frame frame{bytes[at + 1] - '0', bytes.substr(at + 2, end - at - 2), bytes[end] == '\x03',
                bytes.substr(end + 1, 2) == checksum};
    expect(bytes.substr(end + 3, 2) == "\r\n", "line end");
    at = end + 5;
    return frame;
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::stringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) {
        parts.push_back(part);
    }
    return parts;
}

void addRecords(const std::string& text, std::vector<Message>& messages) {
    expect(!text.empty() && text.back() == '\r', "records end with CR");
    for (const std::string& record : split(text, '\r')) {
        if (record[0] == 'H') {
            messages.emplace_back();
        }
        messages.back().push_back(split(record, '|'));
    }
}

Row placed(const Json& placement, const Message& message, const std::string& serial) {
    const Record& result = recordOf(message, 'R');
    const Json& lot = *rowWith(setup()["lots"], "key", placement["placedLot"]);
    const Json& material = *rowWith(setup()["materials"], "key", lot["material"]);
    const Json& level = material["levels"][placement["placedLevel"].get<std::size_t>() - 1];
    Row row;
    row.file = kAfinionCapture;
    row.serial = serial;
    row.code = result[2].substr(3);
    row.material = material["name"];
    row.lot = lot["number"];
    row.level = level["name"];
    row.value = result[3];
    row.time = parseCompactTime(result[12])->time;
    row.operatorId = result[10];
    row.reagentLot = recordOf(message, 'O')[23].substr(1);
    row.byLine = true;
    return row;
}

} // namespace

std::vector<std::vector<Frame>> sessionsOf(const std::string& fileName) {
    const std::string bytes = bytesOf(sampleFolder() + "/captures/" + fileName);
    std::vector<std::vector<Frame>> sessions;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        expect(bytes[at++] == '\x05', "ENQ");
        sessions.emplace_back();
        while (bytes.at(at) != '\x04') {
            sessions.back().push_back(takeFrame(bytes, at));
        }
    }
    return sessions;
}

std::vector<Message> messagesOf(const std::string& fileName) {
    std::vector<Message> messages;
    for (const auto& session : sessionsOf(fileName)) {
        std::string text;
        for (const Frame& frame : session) {
            text += frame.text;
        }
        addRecords(text, messages);
    }
    return messages;
}

const Record& recordOf(const Message& message, char letter) {
    const auto found = std::find_if(message.begin(), message.end(),
                                    [&](const Record& record) { return record[0][0] == letter; });
    expect(found != message.end(), "record");
    return *found;
}

std::vector<Row> afinionRows() {
    std::vector<Row> rows;
    for (const Message& message : messagesOf(kAfinionCapture)) {
        const Record& header = recordOf(message, 'H');
        if (header[11] != "Q") {
            continue;
        }
        const std::string serial = header[4].substr(header[4].rfind('^') + 1);
        const Json* placement =
            rowWith((*siteWith(serial))["placements"], "material", recordOf(message, 'O')[2]);
        expect(placement != nullptr, "placement");
        rows.push_back(placed(*placement, message, serial));
    }
    return rows;
}

} // namespace fasit::sample_test
