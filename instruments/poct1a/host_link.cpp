#include "instruments/poct1a/host_link.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::poct1a {

namespace {

/// Events (D_EV), operators and others end too; the observations may still be on their way.
bool endsObservations(const Document& document) {
    return document.endedTopic.empty() || document.endedTopic.find("OBS") != std::string::npos;
}

} // namespace

HostLink::HostLink(std::unique_ptr<DocumentReader> reader, HostOptions options)
    : m_reader(std::move(reader))
    , m_options(std::move(options))
    , m_splitter(*this) {}

LinkActions HostLink::onConnected(LinkTime now) {
    return actions(now);
}

LinkActions HostLink::onBytes(std::string_view bytes, LinkTime now) {
    m_splitter.feed(bytes);
    work();
    return actions(now);
}

LinkActions HostLink::onTick(LinkTime now) {
    if (!m_deadline || now < *m_deadline) {
        LinkActions nothing;
        nothing.wakeAt = m_deadline;
        return nothing;
    }
    m_splitter.finish();
    m_actions.hangUp = true;
    return actions(now);
}

LinkActions HostLink::onCommitted(std::uint64_t token, LinkTime now) {
    return decide(token, "AA", now);
}

LinkActions HostLink::onRefused(std::uint64_t token, LinkTime now) {
    return decide(token, "AE", now);
}

/// What waits was not acknowledged, so the device sends it again.
LinkActions HostLink::onDisconnected(LinkTime) {
    m_arrived.clear();
    m_delivered.reset();
    m_deadline.reset();
    m_actions = {};
    return {};
}

LinkActions HostLink::decide(std::uint64_t token, std::string_view ackType, LinkTime now) {
    if (m_delivered && m_delivered->token == token) {
        acknowledge(ackType, m_delivered->controlId);
        m_delivered.reset();
        work();
    }
    return actions(now);
}

void HostLink::onDocument(std::string_view text, std::size_t offset) {
    enqueue({std::string(text), offset, std::nullopt});
}

void HostLink::onLostDocument(const Problem& problem) {
    enqueue({{}, problem.offset, problem});
}

void HostLink::onNoise(const Problem& problem) {
    tell(problem);
}

void HostLink::enqueue(Arrived arrived) {
    if (m_arrived.size() >= kMostWaiting) {
        m_actions.hangUp = true;
        return;
    }
    m_arrived.push_back(std::move(arrived));
}

void HostLink::work() {
    while (!m_arrived.empty() && !m_delivered && !m_actions.hangUp) {
        const Arrived arrived = std::move(m_arrived.front());
        m_arrived.pop_front();
        take(arrived);
    }
}

void HostLink::take(const Arrived& arrived) {
    if (arrived.problem) {
        tell(*arrived.problem);
        acknowledge("AE", {});
        return;
    }
    const auto document = parseDocument(arrived.text, arrived.offset);
    if (!document) {
        tell(document.error());
        acknowledge("AE", controlIdOf(arrived.text));
        return;
    }
    if (!document->creationTime.empty()) {
        m_deviceTime = document->creationTime;
    }
    answer(*document, arrived.text);
}

/// The root element says what a document is.
void HostLink::answer(const Document& document, const std::string& text) {
    const std::string_view kind = document.kind();
    if (kind == "OBS") {
        store(document, text);
        return;
    }
    if (kind == "ACK") {
        onAck(document);
        return;
    }
    const bool isKnown = kind == "HEL" || kind == "DST" || kind == "EVS" || kind == "EOT" || kind == "KPA" ||
                         kind == "END" || kind == "ESC";
    if (!isKnown) {
        tell({ProblemKind::UnknownMessage, document.offset, std::nullopt, {}});
    }
    acknowledge(isKnown ? "AA" : "AE", document.controlId);
    if (kind == "HEL") {
        greet(document);
    } else if (kind == "DST") {
        m_asked = Asked::Observations;
        send(requestMessage(header()));
    } else if (kind == "EOT" && m_asked == Asked::Observations && endsObservations(document)) {
        nextStep();
    } else if (kind == "ESC") {
        m_asked = Asked::Nothing;
    } else if (kind == "END") {
        m_actions.hangUp = true;
    }
}

void HostLink::greet(const Document& document) {
    m_device = document.device;
    m_asked = Asked::Nothing;
    m_isContinuous = false;
    m_didSetTime = false;
    const std::chrono::seconds told(m_device.timeoutSeconds.value_or(static_cast<int>(kSilence.count())));
    m_silence = std::clamp(told, kShortestSilence, kLongestSilence);
    m_reader->read(document);
}

void HostLink::store(const Document& document, const std::string& text) {
    ReadDocument read = m_reader->read(document);
    deliver(std::move(read.decoded), read.isAllControl ? text : std::string());
    m_delivered = Delivered{m_lastToken, document.controlId};
}

/// There is one open question at most, so an answer belongs to it whatever id it names.
void HostLink::onAck(const Document& document) {
    const bool isYes = document.ackType != "AE" && document.ackType != "AR" &&
                       (document.ackError.empty() || document.ackError == "0");
    switch (m_asked) {
    case Asked::Nothing:
        return;
    case Asked::Observations:
        if (!isYes) {
            nextStep();
        }
        return;
    case Asked::Time:
        nextStep();
        return;
    case Asked::Continuous:
        m_isContinuous = isYes;
        m_asked = Asked::Nothing;
        if (!isYes) {
            end();
        }
        return;
    case Asked::End:
        m_actions.hangUp = true;
        return;
    }
}

/// Behind the observations: the clock, continuous mode, or good-bye.
void HostLink::nextStep() {
    m_asked = Asked::Nothing;
    if (m_isContinuous) {
        return;
    }
    if (m_options.setTime && m_options.localTime && !m_didSetTime && m_device.supports("SET_TIME")) {
        m_didSetTime = true;
        m_asked = Asked::Time;
        send(setTimeMessage(header()));
    } else if (m_options.continuous && m_device.supports("START_CONTINUOUS")) {
        m_asked = Asked::Continuous;
        send(directiveMessage(header(), "START_CONTINUOUS"));
    } else {
        end();
    }
}

void HostLink::end() {
    m_asked = Asked::End;
    send(endMessage(header()));
}

/// Stored beside the readings; nothing in the conversation waits for it.
void HostLink::tell(const Problem& problem) {
    Decoded decoded;
    decoded.report(problem);
    deliver(std::move(decoded), {});
}

void HostLink::deliver(Decoded decoded, std::string raw) {
    m_actions.deliveries.push_back({++m_lastToken, std::move(decoded), std::move(raw)});
}

void HostLink::acknowledge(std::string_view type, std::string_view id) {
    send(ackMessage(header(), type, id, m_options.ackElement));
}

void HostLink::send(const std::string& document) {
    m_actions.toSend += m_splitter.usesMllp() ? '\x0B' + document + "\x1C\r" : document;
}

HostHeader HostLink::header() {
    return {++m_lastControlId, m_options.localTime ? m_options.localTime() : m_deviceTime};
}

/// While something is being stored the silence is ours, not the device's.
LinkActions HostLink::actions(LinkTime now) {
    if (m_delivered) {
        m_deadline.reset();
    } else {
        const bool isLast = m_asked == Asked::End;
        m_deadline = now + (isLast ? kFarewell : m_isContinuous ? 2 * m_silence : m_silence);
    }
    m_actions.wakeAt = m_actions.hangUp ? std::nullopt : m_deadline;
    return std::exchange(m_actions, {});
}

} // namespace fasit::instruments::poct1a
