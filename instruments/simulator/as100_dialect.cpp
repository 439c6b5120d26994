// Afinion AS100: sends its controls by itself, and patients' results when it is polled.
#include "instruments/afinion_as100/packet.h"
#include "instruments/simulator/dialect.h"
#include "instruments/simulator/resender.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <utility>

namespace fasit::instruments::simulator {
namespace {

using afinion_as100::encodePacket;
using afinion_as100::kAck;
using afinion_as100::kNak;
using afinion_as100::Packet;

constexpr std::size_t kRecordSize = 256;
constexpr std::size_t kRecords = 10;
constexpr std::size_t kValuesBegin = 68;
constexpr std::size_t kValueSize = 40;
constexpr std::size_t kMostValues = 4;
constexpr std::size_t kPayloadBegin = 6; ///< Behind DLE STX and the number.
constexpr std::string_view kPatient = "0025:record,patient@";
constexpr std::string_view kControl = "0024:record.control@";

class As100Side final : public AnalyserSide {
  public:
    explicit As100Side(const SideOptions& options)
        : m_options(options)
        , m_packet(options) {}

    /// A patient's results wait until the host asks.
    SideActions send(const Message& message, LinkTime now) override {
        const std::string& packet = message.units.front();
        if (packet.find(kPatient) == kPayloadBegin && !m_isAsked) {
            m_waiting = packet;
            m_pollBy = now + m_options.poll;
            SideActions actions;
            actions.wakeAt = m_pollBy;
            return actions;
        }
        return put(packet, now);
    }

    SideActions onBytes(std::string_view bytes, LinkTime now) override {
        SideActions all = waiting();
        for (const char c : bytes) {
            const auto packet = m_reader.take(c);
            if (!packet || !packet->isGood) {
                continue;
            }
            SideActions actions = take(*packet, now);
            actions.toSend = all.toSend + actions.toSend;
            actions.outcome = actions.outcome ? actions.outcome : all.outcome;
            all = std::move(actions);
        }
        return all;
    }

    SideActions onTick(LinkTime now) override {
        if (m_waiting && now >= m_pollBy) { // nobody asked
            m_waiting.reset();
            SideActions actions;
            actions.outcome = Outcome::GivenUp;
            return actions;
        }
        return m_waiting ? waiting() : m_packet.onTick(now);
    }

    bool isUnit(std::string_view sent) const override { return sent.size() > kRecordSize; }
    std::string damaged(std::string unit) const override {
        char& digit = unit[unit.size() - 3];
        digit = digit == '0' ? '1' : '0';
        return unit;
    }
    bool isAcknowledgement(std::string_view received) const override {
        afinion_as100::PacketReader reader;
        for (const char c : received) {
            const auto packet = reader.take(c);
            if (packet && packet->payload == std::string_view(&kAck, 1)) {
                return true;
            }
        }
        return false;
    }

  private:
    SideActions put(const std::string& packet, LinkTime now) {
        m_number = std::atoi(packet.substr(kPayloadBegin - 4, 4).c_str());
        return m_packet.send(packet, now);
    }

    SideActions waiting() const {
        SideActions actions = m_packet.waiting();
        if (m_waiting) {
            actions.wakeAt = m_pollBy;
        }
        return actions;
    }

    SideActions take(const Packet& packet, LinkTime now) {
        const int number = std::atoi(packet.number.c_str());
        if (packet.payload.size() == 1) {
            const bool isMine = m_packet.isBusy() && number == m_number;
            if (isMine && packet.payload.front() == kAck) {
                return m_packet.taken();
            }
            return isMine && packet.payload.front() == kNak ? m_packet.refused(now) : waiting();
        }
        SideActions actions = waiting();
        if (packet.payload.starts_with(kPatient)) {
            m_isAsked = true;
            if (m_waiting) {
                actions = put(*std::exchange(m_waiting, std::nullopt), now);
            }
        }
        actions.toSend.insert(0, encodePacket(number, {&kAck, 1}));
        return actions;
    }

    SideOptions m_options;
    Resender m_packet;
    afinion_as100::PacketReader m_reader;
    std::optional<std::string> m_waiting;
    LinkTime m_pollBy;
    int m_number = 0;
    bool m_isAsked = false;
};

void putWord(std::string& record, std::size_t at, std::uint32_t word) {
    for (std::size_t i = 0; i < 4; ++i) {
        record[at + i] = static_cast<char>(word >> (8 * i));
    }
}

void putText(std::string& record, std::size_t at, std::string_view text, std::size_t most) {
    text = text.substr(0, most);
    record.replace(at, text.size(), text);
}

void putValue(std::string& record, std::size_t at, const SampleResult& result) {
    const std::size_t point = result.value.find('.');
    const std::size_t decimals = point == std::string::npos ? 0 : result.value.size() - point - 1;
    putWord(record, at + 4, std::bit_cast<std::uint32_t>(1000.0F)); // from 0 to 1000 is measured
    putWord(record, at + 8, std::bit_cast<std::uint32_t>(static_cast<float>(numberOf(result.value))));
    putWord(record, at + 12, static_cast<std::uint32_t>(decimals));
    putWord(record, at + 16, 1);
    putText(record, at + 20, result.control.unit, 8);
    putText(record, at + 29, result.control.code, 8);
}

std::vector<std::string> write(const Part& /*part*/, const Sample& sample) {
    std::string record(kRecordSize, '\0');
    putWord(record, 0, static_cast<std::uint32_t>(sample.run));
    putWord(record, 4, static_cast<std::uint32_t>(sample.run));
    putText(record, 25, sample.lot, 16);
    putText(record, 42, sample.id, 16);
    putWord(record, 60, static_cast<std::uint32_t>(sample.time.seconds));
    for (std::size_t i = 0; i < std::min(kMostValues, sample.results.size()); ++i) {
        putValue(record, kValuesBegin + i * kValueSize, sample.results[i]);
    }
    return {encodePacket(sample.run, std::string(sample.isControl ? kControl : kPatient) + record +
                                         std::string((kRecords - 1) * kRecordSize, '\0'))};
}

std::unique_ptr<AnalyserSide> side(const Part& /*part*/, const SideOptions& options) {
    return std::make_unique<As100Side>(options);
}

std::string recording(const Part& /*part*/, const std::vector<Message>& messages) {
    return joined(messages);
}

} // namespace

const Dialect& as100Dialect() {
    static const Dialect dialect{write, side, recording, 5};
    return dialect;
}

} // namespace fasit::instruments::simulator
