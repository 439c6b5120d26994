#include "instruments/sysmex_kx/reader.h"

#include "instruments/core/ordinals.h"
#include "instruments/sysmex_kx/record.h"
#include "qc-core/base/crypto/digest.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace fasit::instruments::sysmex_kx {
namespace {

constexpr char kStx = '\x02';
constexpr char kEtx = '\x03';
constexpr std::string_view kName = "sysmex-kx21";
constexpr std::array<std::string_view, 3> kModels = {"KX-21N", "KX-21", "pocH-100i"};

/// The record has neither a number nor a time of day: what tells a second measurement of the same day from
/// the same record sent again is all that it says.
std::string specimenOf(const SampleRecord& record, std::string_view text) {
    return record.sampleId + '/' + crypto::Digest(crypto::Digest::Size::Fingerprint).field(text).hex();
}

void addReadings(const SampleRecord& record, std::string_view text, std::size_t offset, Decoded& out) {
    const std::size_t first = out.readings.size();
    const int message = first == 0 ? 1 : out.readings.back().message + 1;
    const std::string specimen = specimenOf(record, text);
    for (const Value& value : record.values) {
        domain::ControlReading& reading = out.readings.emplace_back();
        reading.driver = kName;
        reading.instrument = record.model;
        reading.material = record.sampleId;
        reading.specimen = specimen;
        reading.code = value.code;
        reading.value = value.text;
        reading.isMeasured = value.isMeasured;
        if (value.flag != '0') {
            reading.flags = std::string(1, value.flag);
        }
        reading.measuredAt = record.day;
        reading.hasTimeOfDay = false;
        reading.message = message;
        reading.offset = offset;
    }
    assignOrdinals(std::span(out.readings).subspan(first));
}

int measuredIn(const SampleRecord& record) {
    return static_cast<int>(std::count_if(record.values.begin(), record.values.end(),
                                          [](const Value& value) { return value.isMeasured; }));
}

} // namespace

DriverDescription description() {
    return {kName, "Sysmex", kModels, Evidence::RecordedControl};
}

std::optional<RecordCutter::Piece> RecordCutter::take(char c) {
    const std::size_t at = m_offset++;
    if (c == kStx) {
        const bool wasInside = std::exchange(m_inside, true);
        const std::size_t cut = std::exchange(m_begin, at);
        m_text.clear();
        return wasInside ? std::optional(Piece{{}, cut, ProblemKind::FrameCut}) : std::nullopt;
    }
    if (!m_inside) {
        return std::nullopt;
    }
    if (c == kEtx) {
        m_inside = false;
        return Piece{std::exchange(m_text, {}), m_begin, std::nullopt};
    }
    m_text += c;
    if (m_text.size() <= kMaxRecord) {
        return std::nullopt;
    }
    m_inside = false;
    m_text.clear();
    return Piece{{}, m_begin, ProblemKind::TooLarge};
}

std::optional<RecordCutter::Piece> RecordCutter::finish() {
    m_text.clear();
    return std::exchange(m_inside, false) ? std::optional(Piece{{}, m_begin, ProblemKind::FrameCut})
                                          : std::nullopt;
}

bool interpret(std::string_view text, std::size_t offset, const ControlPatterns& controls, Decoded& out) {
    switch (kindOf(text)) {
    case RecordKind::Other:
        return true;
    case RecordKind::Control:
        out.report({ProblemKind::UnknownWord, offset, std::nullopt, "D1C"});
        return true;
    case RecordKind::None:
        out.report({ProblemKind::FrameCut, offset, std::nullopt, {}});
        return false;
    case RecordKind::Sample:
        break;
    }
    const auto record = readSample(text);
    if (!record) {
        out.report({record.error(), offset, std::nullopt, "D1U"});
        return false;
    }
    if (controls.matches(record->sampleId)) {
        addReadings(*record, text, offset, out);
    } else {
        out.patientResultsDropped += measuredIn(*record);
    }
    return true;
}

Reader::Reader(Decoded& out, ControlPatterns controls)
    : m_out(out)
    , m_controls(std::move(controls)) {
    m_out.driver = kName;
}

void Reader::feed(std::string_view bytes) {
    for (const char c : bytes) {
        take(m_cutter.take(c));
    }
}

void Reader::finish() {
    take(m_cutter.finish());
}

void Reader::take(const std::optional<RecordCutter::Piece>& piece) {
    if (!piece) {
        return;
    }
    if (piece->damage) {
        m_out.report({*piece->damage, piece->offset, std::nullopt, {}});
    } else {
        interpret(piece->text, piece->offset, m_controls, m_out);
    }
}

} // namespace fasit::instruments::sysmex_kx
