#include "instruments/drivers/hl7_decoder.h"

#include "instruments/drivers/append.h"
#include "instruments/hl7/acknowledgement.h"

#include <utility>

namespace fasit::instruments::drivers {

Hl7Decoder::Hl7Decoder(const Hl7Driver* fixed, Decoded& out, ControlPatterns controls)
    : m_out(out)
    , m_reader(fixed, std::move(controls))
    , m_framer(*this) {}

void Hl7Decoder::finish() {
    m_framer.finish();
    if (!m_sawBlock) {
        m_out.report({ProblemKind::UnknownFormat, 0, std::nullopt, {}});
    }
}

void Hl7Decoder::onBlock(std::string_view content, std::size_t offset) {
    m_sawBlock = true;
    const auto message = hl7::Message::parse(content, offset);
    if (!message) {
        m_out.report(message.error());
        return;
    }
    if (hl7::isAcknowledgement(*message)) {
        return;
    }
    hl7::ReadMessage read = m_reader.read(*message);
    if (read.isKnown) {
        append(read.decoded, m_out);
    } else {
        m_out.report({ProblemKind::UnknownMessage, offset, std::nullopt, {}});
    }
}

void Hl7Decoder::onLostBlock(const Problem& problem) {
    m_sawBlock = true;
    m_out.report(problem);
}

void Hl7Decoder::onNoise(const Problem& problem) {
    m_out.report(problem);
}

} // namespace fasit::instruments::drivers
