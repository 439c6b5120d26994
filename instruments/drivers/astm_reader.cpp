#include "instruments/drivers/astm_reader.h"

#include "instruments/core/ordinals.h"
#include "instruments/core/text_bound.h"
#include "instruments/drivers/driver_table.h"
#include "qc-core/base/ascii.h"

#include <optional>
#include <span>
#include <utility>

namespace fasit::instruments::drivers {
namespace {

using astm::Message;
using astm::Record;

/// More comments than this belong to no analyser; the rest is ignored.
constexpr std::size_t kMaxComments = 16;
/// LIS02-A2 has 35.
constexpr std::size_t kPatientFields = 64;

} // namespace

AstmReader::AstmReader(const AstmDriver* fixed, Decoded& out, ControlPatterns controls)
    : m_fixed(fixed)
    , m_out(out)
    , m_controls(std::move(controls)) {}

void AstmReader::onProblem(const Problem& problem) {
    m_out.report(problem);
}

void AstmReader::onMessage(const Message& message) {
    begin(message);
    if (m_driver == nullptr) {
        skipUnknown(message);
        return;
    }
    const std::size_t first = m_out.readings.size();
    m_isTooLong = false;
    for (const Record& record : message.records.subspan(1)) {
        switch (astm::recordLetter(record.text)) {
        case 'P':
            patient(record);
            break;
        case 'O':
            order(record);
            break;
        case 'R':
            result(record);
            break;
        case 'C':
            comment(record);
            break;
        case 'M':
            m_isAllControl = m_isAllControl && !m_order.isEmpty();
            break;
        case 'L':
            break;
        default: // Q asks for somebody's orders
            m_isAllControl = false;
            break;
        }
    }
    if (!message.isComplete) {
        m_pending = false; // comments of the last result may be missing
    }
    endOrder();
    m_isAllControl = m_isAllControl && !m_order.isEmpty();
    assignOrdinals(std::span(m_out.readings).subspan(first));
}

void AstmReader::begin(const Message& message) {
    ++m_message;
    m_delimiters = message.delimiters;
    m_header.split(message.records.front().text, m_delimiters);
    m_order.clear();
    m_pending = false;
    m_isAllControl = true;
    m_firstOfOrder = m_out.readings.size();
    m_isPlain = m_header.isPlain();
    m_instrument = astm::textOf(astm::part(m_header.at(5), 1, m_delimiters.component), m_delimiters);
    m_driver = m_fixed != nullptr ? m_fixed : astmDriverOf(m_instrument);
    if (m_driver != nullptr && m_out.driver.empty()) {
        m_out.driver = m_driver->description.name;
    }
}

/// What no driver knows is treated as patient results.
void AstmReader::skipUnknown(const Message& message) {
    m_isAllControl = false;
    m_out.report({ProblemKind::UnknownInstrument, message.records.front().offset, std::nullopt, {}});
    for (const Record& record : message.records) {
        m_out.patientResultsDropped += astm::recordLetter(record.text) == 'R' ? 1 : 0;
    }
}

AstmResult AstmReader::current() const {
    return {m_header,
            m_order,
            m_result,
            m_orderComments,
            m_resultComments,
            m_delimiters,
            m_isPlain && m_result.isPlain()};
}

/// What stands behind its number may be about a person, whatever the order says.
void AstmReader::patient(const Record& record) {
    endOrder();
    m_order.clear();
    const astm::Fields fields(record.text, m_delimiters);
    for (std::size_t field = 3; m_isAllControl && field <= kPatientFields; ++field) {
        m_isAllControl = ascii::trimmed(fields.at(field)).empty();
    }
}

/// What the protocol says comes first, then the sample ids that an administrator entered.
bool AstmReader::isControl(const AstmResult& order) const {
    switch (m_driver->kindOf(order)) {
    case OrderKind::Control:
        return true;
    case OrderKind::NeverResult:
        return false;
    case OrderKind::Unsaid:
        break;
    }
    if (m_controls.isEmpty()) {
        return false;
    }
    const std::string_view id = m_driver->sampleId != nullptr ? m_driver->sampleId(order) : order.order.at(3);
    return m_controls.matches(astm::textOf(id, m_delimiters));
}

void AstmReader::order(const Record& record) {
    endOrder();
    m_order.split(record.text, m_delimiters);
    m_isPlain = m_isPlain && m_order.isPlain();
    m_orderComments.clear();
    m_common.reset();
    m_isTooLong = false;
    m_isControl = isControl(current());
    m_isAllControl = m_isAllControl && m_isControl;
    m_specimen = astm::textOf(m_order.at(3), m_delimiters);
    if (const std::string run = astm::textOf(m_order.at(4), m_delimiters); !run.empty()) {
        m_specimen += '/' + run;
    }
}

void AstmReader::comment(const Record& record) {
    m_isAllControl = m_isAllControl && !m_order.isEmpty();
    auto& comments = m_pending ? m_resultComments : m_orderComments;
    if (m_isControl && comments.size() < kMaxComments) {
        comments.emplace_back(record.text, m_delimiters);
        m_isPlain = m_isPlain && comments.back().isPlain();
    }
}

void AstmReader::result(const Record& record) {
    flush();
    if (m_order.isEmpty()) {
        m_out.report({ProblemKind::RecordOutOfOrder, record.offset, std::nullopt, "R"});
    } else if (!m_isControl) {
        ++m_out.patientResultsDropped;
    } else {
        m_result.split(record.text, m_delimiters);
        m_resultComments.clear();
        m_resultOffset = record.offset;
        m_pending = true;
    }
}

/// Read with the order's first result, when all its comments are there.
const domain::ControlReading& AstmReader::common(const AstmResult& order) {
    if (!m_common) {
        m_common.emplace();
        m_common->driver = m_driver->description.name;
        m_common->instrument = m_instrument;
        m_common->specimen = m_specimen;
        m_common->message = m_message;
        m_driver->readOrder(order, *m_common);
        boundComment(*m_common);
        m_isTooLong = refuseTooLong(*m_common); // once for the order, whose results share it
    }
    return *m_common;
}

/// The result that waited for its comments is whole.
void AstmReader::flush() {
    if (std::exchange(m_pending, false)) {
        fill(current());
    }
}

void AstmReader::endOrder() {
    flush();
    const auto readings = std::span(m_out.readings).subspan(m_firstOfOrder);
    if (m_driver->judge != nullptr && !readings.empty()) {
        m_driver->judge(current(), readings);
    }
    m_firstOfOrder = m_out.readings.size();
}

void AstmReader::fill(const AstmResult& result) {
    if (m_driver->isMeasured != nullptr && !m_driver->isMeasured(result)) {
        return;
    }
    if (ascii::trimmed(result.result.at(4)).empty()) {
        m_out.report({ProblemKind::NoValue, m_resultOffset, std::nullopt, "R.4"});
        return;
    }
    const domain::ControlReading& shared = common(result);
    if (m_isTooLong) {
        return;
    }
    domain::ControlReading& reading = m_out.readings.emplace_back(shared);
    result.read(result.result.at(4), reading.value);
    result.read(result.result.at(5), reading.unit);
    result.read(result.result.at(7), reading.flags);
    reading.offset = m_resultOffset;
    m_driver->read(result, reading);
    boundComment(reading);
    if (reading.code.empty()) {
        m_out.readings.pop_back();
        m_out.report({ProblemKind::NoValue, m_resultOffset, std::nullopt, "R.3"});
    } else if (refuseTooLong(reading)) {
        m_out.readings.pop_back();
    }
}

void AstmReader::boundComment(domain::ControlReading& reading) {
    if (leaveOutLongComment(reading)) {
        m_out.report({ProblemKind::TooLarge, m_resultOffset, std::nullopt, "comment"});
    }
}

bool AstmReader::refuseTooLong(const domain::ControlReading& reading) {
    const std::string_view tooLong = tooLongText(reading);
    if (!tooLong.empty()) {
        m_out.report({ProblemKind::TooLarge, m_resultOffset, std::nullopt, std::string(tooLong)});
    }
    return !tooLong.empty();
}

} // namespace fasit::instruments::drivers
