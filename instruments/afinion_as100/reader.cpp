#include "instruments/afinion_as100/reader.h"

#include "instruments/afinion_as100/record.h"
#include "instruments/core/ordinals.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace fasit::instruments::afinion_as100 {
namespace {

using domain::ControlReading;

constexpr std::string_view kName = "afinion-as100";
constexpr std::array<std::string_view, 1> kModels = {"Afinion AS100"};
constexpr std::size_t kMostRecords = 10;

/// The records, one behind the other; empty where that is not what the payload holds.
std::string_view recordsIn(std::string_view payload) {
    const std::size_t at = payload.find('@');
    const std::string_view data = at == std::string_view::npos ? std::string_view() : payload.substr(at + 1);
    const bool isWhole = data.size() % kRecordSize == 0 && data.size() / kRecordSize <= kMostRecords;
    return isWhole ? data : std::string_view();
}

void addReadings(const Record& record, const ControlReading& shared, Decoded& out) {
    for (const Value& value : record.values) {
        ControlReading& reading = out.readings.emplace_back(shared);
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
    }
}

/// Takes the records of one message.
class Records {
  public:
    Records(const Packet& packet, const ControlPatterns& controls, Decoded& out)
        : m_isControl(kindOf(packet) == MessageKind::ControlRecords)
        , m_controls(controls)
        , m_out(out) {
        m_shared.driver = kName;
        m_shared.instrument = kModels.front();
        m_shared.message = out.readings.empty() ? 0 : out.readings.back().message;
        m_shared.offset = packet.offset;
    }

    void take(std::string_view bytes, WallTime time) {
        const auto record = readRecord(bytes);
        if (!record) {
            m_isAllControl = false;
            m_out.report({ProblemKind::NotANumber, m_shared.offset, std::nullopt, "record"});
            return;
        }
        // One without a valid value is no result, but whose it is cannot be told either.
        const bool isControl = (m_isControl || m_controls.matches(record->id)) && !record->values.empty();
        m_isAllControl = m_isAllControl && isControl;
        if (isControl) {
            ++m_shared.message;
            m_shared.measuredAt = time;
            addReadings(*record, m_shared, m_out);
        } else {
            m_out.patientResultsDropped += static_cast<int>(record->values.size());
        }
    }

    bool isAllControl() const { return m_isAllControl; }

  private:
    bool m_isControl;
    const ControlPatterns& m_controls;
    Decoded& m_out;
    ControlReading m_shared;
    bool m_isAllControl = true;
};

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

WallTime Stamps::timeOf(std::int64_t seconds) const {
    return wallTimeOf ? wallTimeOf(UtcTime{seconds * 1'000'000}) : WallTime{seconds};
}

bool Stamps::isPossible(WallTime time) const {
    return !wallNow || time.seconds <= wallNow().seconds + kSecondsPerDay;
}

std::optional<Interpreted> interpret(const Packet& packet, const ControlPatterns& controls,
                                     const Stamps& stamps, Decoded& out) {
    std::string_view rest = recordsIn(packet.payload);
    if (rest.empty()) {
        out.report({ProblemKind::FrameCut, packet.offset, std::nullopt, "record"});
        return std::nullopt;
    }
    const std::size_t first = out.readings.size();
    Records records(packet, controls, out);
    Interpreted result;
    for (; !rest.empty(); rest.remove_prefix(kRecordSize)) {
        const std::string_view record = rest.substr(0, kRecordSize);
        if (isEmptyPlace(record)) {
            continue;
        }
        const WallTime time = stamps.timeOf(secondsIn(record));
        if (stamps.isPossible(time)) {
            result.newest = std::max(result.newest.value_or(time), time);
        }
        records.take(record, time);
    }
    result.isAllControl = records.isAllControl() && out.readings.size() > first;
    assignOrdinals(std::span(out.readings).subspan(first));
    return result;
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
        interpret(packet, m_controls, {}, m_out);
    }
}

} // namespace fasit::instruments::afinion_as100
