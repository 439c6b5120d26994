#include "tests/instruments/transport/text_link.h"

#include <utility>

namespace fasit::instruments::transport {

LinkActions TextLink::onConnected(LinkTime) {
    LinkActions actions;
    actions.toSend = "HELLO\n";
    return actions;
}

LinkActions TextLink::onBytes(std::string_view bytes, LinkTime now) {
    LinkActions actions;
    for (const char byte : bytes) {
        if (byte != '\n') {
            m_begun += byte;
            continue;
        }
        take(std::exchange(m_begun, {}), actions, now);
    }
    return actions;
}

void TextLink::take(const std::string& line, LinkActions& actions, LinkTime now) {
    if (line == "bye") {
        actions.toSend += "BYE\n";
        actions.hangUp = true;
    } else if (line == "wait") {
        actions.wakeAt = now + std::chrono::milliseconds(30);
    } else if (line.rfind("more ", 0) == 0) {
        actions.toSend.append(std::stoul(line.substr(5)), 'x');
    } else {
        Delivery delivery;
        delivery.token = ++m_lastToken;
        delivery.decoded.readings.emplace_back().value = line;
        m_lines[delivery.token] = line;
        actions.deliveries.push_back(std::move(delivery));
    }
}

LinkActions TextLink::onTick(LinkTime) {
    LinkActions actions;
    actions.toSend = "TICK\n";
    return actions;
}

LinkActions TextLink::onCommitted(std::uint64_t token, LinkTime) {
    LinkActions actions;
    actions.toSend = "ACK " + m_lines.at(token) + "\n";
    return actions;
}

LinkActions TextLink::onRefused(std::uint64_t, LinkTime) {
    LinkActions actions;
    actions.toSend = "NAK\n";
    return actions;
}

LinkActions TextLink::onDisconnected(LinkTime now) {
    LinkActions actions;
    if (!m_begun.empty() && m_begun.back() == '.') { // Whole, although its line is not.
        take(m_begun, actions, now);
    }
    return actions;
}

void KeepingSink::store(Delivery delivery, Answer answer) {
    deliveries.push_back(std::move(delivery));
    if (answers == Answers::Later) {
        open.push_back(std::move(answer));
    } else {
        answer(answers == Answers::Stored);
    }
}

void KeepingSink::answerAll(bool isStored) {
    for (const Answer& answer : std::exchange(open, {})) {
        answer(isStored);
    }
}

std::vector<std::string> KeepingSink::values() const {
    std::vector<std::string> values;
    for (const Delivery& delivery : deliveries) {
        for (const auto& reading : delivery.decoded.readings) {
            values.push_back(reading.value);
        }
    }
    return values;
}

LineContext textContext(KeepingSink& sink) {
    LineContext context;
    context.makeLink = [] { return std::make_unique<TextLink>(); };
    context.sink = &sink;
    context.limits.refusalPause = std::chrono::milliseconds(50);
    return context;
}

} // namespace fasit::instruments::transport
