// Sysmex KX-21N, class B: a record of fixed width, answered by ACK or NAK.
#include "instruments/simulator/dialect.h"
#include "instruments/simulator/resender.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

namespace fasit::instruments::simulator {
namespace {

constexpr char kStx = 0x02;
constexpr char kEtx = 0x03;
constexpr char kAck = 0x06;
constexpr char kNak = 0x15;
constexpr std::size_t kIdWidth = 15;
constexpr std::size_t kDateBegin = 4;

/// In the order of the record, and by what a value is multiplied.
constexpr std::array<std::pair<const char*, int>, 19> kFields{{{"WBC", 10},
                                                               {"RBC", 100},
                                                               {"HGB", 10},
                                                               {"HCT", 10},
                                                               {"MCV", 10},
                                                               {"MCH", 10},
                                                               {"MCHC", 10},
                                                               {"PLT", 1},
                                                               {"LYM%", 10},
                                                               {"MXD%", 10},
                                                               {"NEUT%", 10},
                                                               {"LYM#", 10},
                                                               {"MXD#", 10},
                                                               {"NEUT#", 10},
                                                               {"RDW-SD", 10},
                                                               {"RDW-CV", 10},
                                                               {"PDW", 10},
                                                               {"MPV", 10},
                                                               {"P-LCR", 10}}};

class KxSide final : public AnalyserSide {
  public:
    explicit KxSide(const SideOptions& options)
        : m_record(options) {}

    SideActions send(const Message& message, LinkTime now) override {
        return m_record.send(message.units.front(), now);
    }
    SideActions onBytes(std::string_view bytes, LinkTime now) override {
        SideActions actions = m_record.waiting();
        for (const char c : bytes) {
            if (m_record.isBusy() && c == kAck) {
                actions = m_record.taken();
            } else if (m_record.isBusy() && c == kNak) {
                actions = m_record.refused(now);
            }
        }
        return actions;
    }
    SideActions onTick(LinkTime now) override { return m_record.onTick(now); }

    bool isUnit(std::string_view sent) const override { return !sent.empty() && sent.front() == kStx; }
    /// There is no checksum: a letter stands where a digit must.
    std::string damaged(std::string unit) const override {
        unit[kDateBegin] = 'X';
        return unit;
    }
    bool isAcknowledgement(std::string_view received) const override {
        return received.find(kAck) != received.npos;
    }

  private:
    Resender m_record;
};

std::string fieldOf(const Sample& sample, const std::pair<const char*, int>& field) {
    for (const SampleResult& result : sample.results) {
        if (result.control.code == field.first) {
            char digits[24];
            const long scaled = std::lround(numberOf(result.value) * field.second);
            std::snprintf(digits, sizeof digits, "%04d0", static_cast<int>(std::clamp(scaled, 0L, 9999L)));
            return digits;
        }
    }
    return "*0000";
}

std::vector<std::string> write(const Part& /*part*/, const Sample& sample) {
    const std::string id = sample.id.substr(0, kIdWidth);
    std::string record = kStx + ("D1U" + compactText(sample.time).substr(0, 8)) + '0' +
                         std::string(kIdWidth - id.size(), '0') + id + "0000000";
    for (const auto& field : kFields) {
        record += fieldOf(sample, field);
    }
    return {record + kEtx};
}

std::unique_ptr<AnalyserSide> side(const Part& /*part*/, const SideOptions& options) {
    return std::make_unique<KxSide>(options);
}

std::string recording(const Part& /*part*/, const std::vector<Message>& messages) {
    return joined(messages);
}

} // namespace

const Dialect& kxDialect() {
    static const Dialect dialect{write, side, recording, 0};
    return dialect;
}

} // namespace fasit::instruments::simulator
