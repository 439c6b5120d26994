#include "instruments/drivers/poct1a_decoder.h"

#include "instruments/drivers/append.h"

#include <utility>

namespace fasit::instruments::drivers {

Poct1aDecoder::Poct1aDecoder(const Poct1aDriver* fixed, Decoded& out, ControlPatterns controls)
    : m_out(out)
    , m_reader(fixed, std::move(controls))
    , m_splitter(*this) {}

void Poct1aDecoder::finish() {
    m_splitter.finish();
    if (!m_sawDocument) {
        m_out.report({ProblemKind::UnknownFormat, 0, std::nullopt, {}});
    }
}

void Poct1aDecoder::onDocument(std::string_view text, std::size_t offset) {
    m_sawDocument = true;
    const auto document = poct1a::parseDocument(text, offset);
    if (!document) {
        m_out.report(document.error());
        return;
    }
    poct1a::ReadDocument read = m_reader.read(*document);
    append(read.decoded, m_out);
}

void Poct1aDecoder::onLostDocument(const Problem& problem) {
    m_out.report(problem);
}

void Poct1aDecoder::onNoise(const Problem& problem) {
    m_out.report(problem);
}

} // namespace fasit::instruments::drivers
