// HL7 over MLLP: one block a message, answered by MSA in a block.
#include "instruments/hl7/message.h"
#include "instruments/hl7/mllp_framer.h"
#include "instruments/simulator/dialect.h"
#include "instruments/simulator/hl7_writer.h"
#include "instruments/simulator/resender.h"

#include <optional>
#include <utility>

namespace fasit::instruments::simulator {
namespace {

/// The control id of the message, or the id that an answer names.
std::string idIn(const hl7::Message& message, std::string_view segment, std::size_t field) {
    for (const hl7::Segment& one : message.segments()) {
        if (one.name() == segment) {
            return std::string(message.field(one, field));
        }
    }
    return {};
}

class Hl7Side final : public AnalyserSide, private hl7::BlockEvents {
  public:
    explicit Hl7Side(const SideOptions& options)
        : m_block(options)
        , m_framer(*this) {}

    SideActions send(const Message& message, LinkTime now) override {
        const std::string& block = message.units.front();
        const auto parsed = hl7::Message::parse(std::string_view(block).substr(1, block.size() - 3), 0);
        m_id = parsed ? idIn(*parsed, "MSH", 10) : std::string();
        return m_block.send(block, now);
    }
    SideActions onBytes(std::string_view bytes, LinkTime now) override {
        m_now = now;
        m_actions = m_block.waiting();
        m_framer.feed(bytes);
        if (m_framer.awaitsByteBehindEnd()) {
            m_framer.endBlock();
        }
        return std::exchange(m_actions, {});
    }
    SideActions onTick(LinkTime now) override { return m_block.onTick(now); }

    bool isUnit(std::string_view sent) const override {
        return !sent.empty() && sent.front() == hl7::kBlockStart;
    }
    /// There is no checksum: the end of the block is none.
    std::string damaged(std::string unit) const override {
        unit[unit.size() - 1] = '?';
        return unit;
    }
    bool isAcknowledgement(std::string_view received) const override {
        return received.find("MSA|AA") != received.npos || received.find("MSA|CA") != received.npos;
    }

  private:
    /// An answer to something else, or to nothing that could be read, is not waited for.
    void onBlock(std::string_view content, std::size_t offset) override {
        const auto answer = hl7::Message::parse(content, offset);
        if (!answer || !m_block.isBusy() || idIn(*answer, "MSA", 2) != m_id) {
            return;
        }
        const std::string code = idIn(*answer, "MSA", 1);
        m_actions = code == "AA" || code == "CA" ? m_block.taken() : m_block.refused(m_now);
    }
    void onLostBlock(const Problem& /*problem*/) override {}
    void onNoise(const Problem& /*problem*/) override {}

    Resender m_block;
    hl7::MllpFramer m_framer;
    SideActions m_actions;
    LinkTime m_now;
    std::string m_id;
};

std::vector<std::string> write(const Part& part, const Sample& sample) {
    return {hl7Message(*part.row.hl7, sample)};
}

std::unique_ptr<AnalyserSide> side(const Part& /*part*/, const SideOptions& options) {
    return std::make_unique<Hl7Side>(options);
}

std::string recording(const Part& /*part*/, const std::vector<Message>& messages) {
    return joined(messages);
}

} // namespace

const Dialect& hl7Dialect() {
    static const Dialect dialect{write, side, recording};
    return dialect;
}

} // namespace fasit::instruments::simulator
