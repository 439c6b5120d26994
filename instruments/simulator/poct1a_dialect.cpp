// POCT1-A: the device greets, tells its state, and gives its observations when the host asks for them; then
// it goes into continuous mode where the host wants that, or is bidden good-bye.
#include "instruments/poct1a/document.h"
#include "instruments/poct1a/document_splitter.h"
#include "instruments/simulator/dialect.h"
#include "instruments/simulator/poct1a_writer.h"
#include "instruments/simulator/resender.h"

#include <optional>
#include <utility>

namespace fasit::instruments::simulator {
namespace {

class Poct1aSide final : public AnalyserSide, private poct1a::DocumentEvents {
  public:
    Poct1aSide(const Part& part, const SideOptions& options)
        : m_row(part.row)
        , m_analyser(part.analyser)
        , m_options(options)
        , m_document(options)
        , m_splitter(*this) {}

    SideActions send(const Message& message, LinkTime now) override {
        m_now = now;
        m_observation = message.units.front();
        if (m_step == Step::Between) {
            put(m_observation, Step::Observation);
        } else {
            m_isAsked = false;
            put(greetingDocument(part()), Step::Greeting);
        }
        return done();
    }
    SideActions onBytes(std::string_view bytes, LinkTime now) override {
        m_now = now;
        m_splitter.feed(bytes);
        return done();
    }
    SideActions onTick(LinkTime now) override {
        m_now = now;
        if (m_document.isBusy()) {
            add(m_document.onTick(now));
            if (m_actions.outcome && m_step != Step::Observation) {
                giveUp();
            }
        } else if (m_wakeAt && now >= *m_wakeAt) { // the host asked for nothing
            giveUp();
        }
        return done();
    }
    SideActions finish(LinkTime now) override {
        m_now = now;
        if (m_step == Step::Between) {
            put(topicEndDocument(part()), Step::Topic);
        } else {
            leave();
        }
        return done();
    }

    bool isUnit(std::string_view sent) const override { return sent.find("<OBS.R0") != sent.npos; }
    /// There is no checksum: the end tag of a value is not the one of its start tag.
    std::string damaged(std::string unit) const override {
        unit[unit.find("</OBS>") + 2] = 'X';
        return unit;
    }
    bool isAcknowledgement(std::string_view received) const override {
        return received.find("<ACK.R01") != received.npos && received.find("V=\"AA\"") != received.npos;
    }

  private:
    enum class Step {
        Silent,
        Greeting,
        Status,
        Asked,
        Between,
        Observation,
        Topic,
        Directive,
        KeepAlive,
        End
    };

    Part part() const { return {m_row, m_analyser}; }

    void onDocument(std::string_view text, std::size_t offset) override {
        const auto document = poct1a::parseDocument(text, offset);
        if (!document) {
            return;
        }
        const std::string_view kind = document->kind();
        if (kind == "ACK") {
            answered(document->ackType == "AA");
        } else if (kind == "REQ") {
            m_isAsked = true;
            if (m_step == Step::Asked) {
                put(m_observation, Step::Observation);
            }
        } else if (kind == "DTV") {
            m_actions.toSend += acknowledgingDocument(part(), document->controlId);
            put(keepAliveDocument(part()), Step::KeepAlive);
        } else if (kind == "END") {
            m_actions.toSend += acknowledgingDocument(part(), document->controlId);
            leave();
        }
    }
    void onLostDocument(const Problem& /*problem*/) override {}
    void onNoise(const Problem& /*problem*/) override {}

    void answered(bool isYes) {
        if (!m_document.isBusy()) {
            return;
        }
        if (!isYes) {
            add(m_document.refused(m_now));
            return;
        }
        const SideActions taken = m_document.taken();
        switch (m_step) {
        case Step::Greeting:
            put(statusDocument(part(), m_options.messages), Step::Status);
            break;
        case Step::Status:
            if (m_isAsked) {
                put(m_observation, Step::Observation);
            } else {
                await(Step::Asked);
            }
            break;
        case Step::Observation:
            m_step = Step::Between;
            add(taken);
            break;
        case Step::Topic:
            await(Step::Directive);
            break;
        case Step::KeepAlive:
            put(endDocument(part()), Step::End);
            break;
        default:
            leave();
        }
    }

    void put(const std::string& document, Step step) {
        m_step = step;
        m_wakeAt.reset();
        add(m_document.send(document, m_now));
    }
    void await(Step step) {
        m_step = step;
        m_wakeAt = m_now + m_options.poll;
    }
    void giveUp() {
        const bool isLeaving = m_step >= Step::Topic;
        leave();
        m_actions.isOver = isLeaving;
        m_actions.outcome = isLeaving ? std::nullopt : std::optional(Outcome::GivenUp);
    }
    void leave() {
        m_step = Step::Silent;
        m_wakeAt.reset();
        m_actions.isOver = true;
    }
    void add(const SideActions& actions) {
        m_actions.toSend += actions.toSend;
        m_actions.outcome = actions.outcome;
    }
    SideActions done() {
        m_actions.wakeAt = m_document.isBusy() ? m_document.waiting().wakeAt : m_wakeAt;
        return std::exchange(m_actions, {});
    }

    const drivers::DriverRow& m_row;
    Analyser m_analyser;
    SideOptions m_options;
    Resender m_document; ///< What the host must answer.
    poct1a::DocumentSplitter m_splitter;
    Step m_step = Step::Silent;
    std::string m_observation;
    bool m_isAsked = false;
    std::optional<LinkTime> m_wakeAt; ///< Waiting for the host to say something.
    SideActions m_actions;
    LinkTime m_now;
};

std::vector<std::string> write(const Part& part, const Sample& sample) {
    return {observationDocument(part, sample)};
}

std::unique_ptr<AnalyserSide> side(const Part& part, const SideOptions& options) {
    return std::make_unique<Poct1aSide>(part, options);
}

std::string recording(const Part& part, const std::vector<Message>& messages) {
    return greetingDocument(part) + statusDocument(part, static_cast<int>(messages.size())) +
           joined(messages) + topicEndDocument(part);
}

} // namespace

const Dialect& poct1aDialect() {
    static const Dialect dialect{write, side, recording};
    return dialect;
}

} // namespace fasit::instruments::simulator
