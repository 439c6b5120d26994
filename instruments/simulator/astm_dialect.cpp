// ASTM: LIS01-A2 as its sending side, the records of each analyser in its frames.
#include "instruments/astm/encode.h"
#include "instruments/astm/sender.h"
#include "instruments/simulator/dialect.h"

#include <utility>

namespace fasit::instruments::simulator {
namespace {

constexpr char kStx = 0x02;
constexpr char kEot = 0x04;
constexpr char kEnq = 0x05;
constexpr char kAck = 0x06;
constexpr std::size_t kLeastFrame = 7;

astm::SenderOptions senderOptions(const SideOptions& options) {
    astm::SenderOptions sender;
    sender.messageTries = options.tries;
    sender.reply = options.reply;
    sender.afterRefusal = options.afterRefusal;
    return sender;
}

class AstmSide final : public AnalyserSide {
  public:
    explicit AstmSide(const SideOptions& options)
        : m_sender(senderOptions(options)) {}

    SideActions send(const Message& message, LinkTime now) override {
        return told(m_sender.send(message.units, now));
    }
    SideActions onBytes(std::string_view bytes, LinkTime now) override {
        return told(m_sender.onBytes(bytes, now));
    }
    SideActions onTick(LinkTime now) override { return told(m_sender.onTick(now)); }

    std::string opening(const Message& /*message*/) const override { return {kEnq}; }
    bool isUnit(std::string_view sent) const override {
        return sent.size() >= kLeastFrame && sent.front() == kStx;
    }
    std::string damaged(std::string unit) const override {
        char& digit = unit[unit.size() - 3];
        digit = digit == '0' ? '1' : '0';
        return unit;
    }
    bool isAcknowledgement(std::string_view received) const override {
        return received == std::string_view(&kAck, 1);
    }

  private:
    static SideActions told(astm::SenderActions actions) {
        SideActions told;
        told.toSend = std::move(actions.toSend);
        told.wakeAt = actions.wakeAt;
        if (actions.outcome) {
            told.outcome = *actions.outcome == astm::SendOutcome::Acknowledged ? Outcome::Acknowledged
                                                                               : Outcome::GivenUp;
        }
        return told;
    }

    astm::Sender m_sender;
};

std::vector<std::string> write(const Part& part, const Sample& sample) {
    const Analyser& analyser = part.analyser;
    const auto records =
        analyser.astmRecords != nullptr ? analyser.astmRecords(sample) : standardRecords(part.row, sample);
    const auto layout =
        analyser.isOneFrame ? astm::FrameLayout::MessageInFrames : astm::FrameLayout::RecordPerFrame;
    return astm::encode(records, layout, analyser.isOneFrame ? astm::kLargeFrame : astm::kSmallFrame);
}

std::unique_ptr<AnalyserSide> side(const Part& /*part*/, const SideOptions& options) {
    return std::make_unique<AstmSide>(options);
}

std::string recording(const Part& /*part*/, const std::vector<Message>& messages) {
    std::string bytes;
    for (const Message& message : messages) {
        bytes += kEnq + joined({message}) + kEot;
    }
    return bytes;
}

} // namespace

const Dialect& astmDialect() {
    static const Dialect dialect{write, side, recording};
    return dialect;
}

} // namespace fasit::instruments::simulator
