#include "instruments/afinion_as100/reader.h"

#include "instruments/afinion_as100/record.h"
#include "instruments/core/ordinals.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace fasit::instruments::afinion_as100 {
namespace {

constexpr std::string_view kName = "afinion-as100";
constexpr std::array<std::string_view, 1> kModels = {"Afinion AS100"};
constexpr std::size_t kMostRecords = 10;

std::optional<std::vector<Record>> recordsOf(std::string_view payload) {
    const std::size_t at = payload.find('@');
    const std::string_view data = at == std::string_view::npos ? std::string_view() : payload.substr(at + 1);
    const std::size_t count = data.size() / kRecordSize;
    if (count == 0 || count > kMostRecords || data.size() % kRecordSize != 0) {
        return std::nullopt;
    }
    std::vector<Record> records;
    for (std::size_t i = 0; i < count; ++i) {
        auto record = readRecord(data.substr(i * kRecordSize, kRecordSize));
        if (!record) {
            return std::nullopt;
        }
        records.push_back(std::move(*record));
    }
    return records;
}

void addReadings(const Record& record, int message, std::size_t offset, Decoded& out) {
    for (const Value& value : record.values) {
        domain::ControlReading& reading = out.readings.emplace_back();
        reading.driver = kName;
        reading.instrument = kModels.front();
        if (!record.id.empty()) {
            reading.material = record.id;
        }
        reading.specimen = record.id + '/' + std::to_string(record.run);
        if (!record.lot.empty()) {
            reading.reagentLot = record.lot;
        }
        reading.code = value.code;
        reading.value = value.text;
        if (!value.unit.empty()) {
            reading.unit = value.unit;
        }
        reading.measuredAt = record.time;
        reading.message = message;
        reading.offset = offset;
    }
}

} // namespace

DriverDescription description() {
    return {kName, "Abbott", kModels, Evidence::StandardOnly};
}

MessageKind kindOf(const Packet& packet) {
    if (packet.payload.size() == 1) {
        return packet.payload.front() == kAck   ? MessageKind::PacketAck
               : packet.payload.front() == kNak ? MessageKind::PacketNak
                                                : MessageKind::Other;
    }
    const std::string_view header = std::string_view(packet.payload).substr(0, packet.payload.find('@'));
    if (header == "0025:record,patient" || header == "0025:record.patient") {
        return MessageKind::PatientRecords;
    }
    if (header == "0024:record.control" || header == "0024:record,control") {
        return MessageKind::ControlRecords;
    }
    return MessageKind::Other;
}

bool interpret(const Packet& packet, const ControlPatterns& controls, Decoded& out, WallTime& newest) {
    const auto records = recordsOf(packet.payload);
    if (!records) {
        out.report({ProblemKind::FrameCut, packet.offset, std::nullopt, "record"});
        return false;
    }
    const std::size_t first = out.readings.size();
    const bool isControl = kindOf(packet) == MessageKind::ControlRecords;
    int message = first == 0 ? 0 : out.readings.back().message;
    for (const Record& record : *records) {
        if (record.values.empty()) { // a place without a record
            continue;
        }
        newest = std::max(newest, record.time);
        if (isControl || controls.matches(record.id)) {
            addReadings(record, ++message, packet.offset, out);
        } else {
            out.patientResultsDropped += static_cast<int>(record.values.size());
        }
    }
    assignOrdinals(std::span(out.readings).subspan(first));
    return true;
}

Reader::Reader(Decoded& out, ControlPatterns controls)
    : m_out(out)
    , m_controls(std::move(controls)) {
    m_out.driver = kName;
}

void Reader::feed(std::string_view bytes) {
    for (const char c : bytes) {
        if (const auto packet = m_packets.take(c)) {
            take(*packet);
        }
    }
}

void Reader::finish() {
    if (m_packets.finish()) {
        m_out.report({ProblemKind::FrameCut, 0, std::nullopt, {}});
    }
}

void Reader::take(const Packet& packet) {
    if (!packet.isGood) {
        m_out.report({ProblemKind::BadChecksum, packet.offset, std::nullopt, {}});
        return;
    }
    const MessageKind kind = kindOf(packet);
    if (kind == MessageKind::PatientRecords || kind == MessageKind::ControlRecords) {
        interpret(packet, m_controls, m_out, m_newest);
    }
}

} // namespace fasit::instruments::afinion_as100
