#include "instruments/drivers/hl7_reader.h"

#include "instruments/core/ordinals.h"
#include "instruments/core/text_bound.h"
#include "instruments/drivers/driver_table.h"
#include "instruments/drivers/hl7_values.h"
#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fasit::instruments::drivers {
namespace {

using domain::ControlReading;
using hl7::Message;
using hl7::ReadMessage;
using hl7::Segment;

constexpr std::size_t kType = 2;
constexpr std::size_t kCode = 3;
constexpr std::size_t kValue = 5;
constexpr std::size_t kUnit = 6;
constexpr std::size_t kFlags = 8;
constexpr std::size_t kStatus = 11;
/// With every byte of a longest text as an escape, and room to spare.
constexpr std::size_t kLongestPart = 8 * kLongestText;
/// Of what stands above results: each of them looks into it.
constexpr std::size_t kLongestSegment = 16 * 1024;

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::string valueOf(const Message& message, const Segment& obx) {
    const std::string_view first = hl7::piece(message.field(obx, kValue), 1, message.delimiters().repeat);
    return hl7Value(ascii::trimmed(message.field(obx, kType)), first, message.delimiters().component);
}

void set(std::optional<std::string>& out, std::string text) {
    if (!text.empty()) {
        out = std::move(text);
    }
}

/// What names a person: name, birth date, address, telephone, national number.
bool namesAPerson(const Message& message, const Segment& pid) {
    constexpr std::array<std::size_t, 5> fields{5, 7, 11, 13, 19};
    return std::any_of(fields.begin(), fields.end(), [&](std::size_t number) {
        return !ascii::trimmed(message.field(pid, number)).empty();
    });
}

const Segment* oversized(const Message& message) {
    const auto& segments = message.segments();
    const auto found = std::find_if(segments.begin(), segments.end(), [](const Segment& segment) {
        return segment.text.size() > kLongestSegment &&
               isOneOf(segment.name(), {"MSH", "PID", "OBR", "SPM", "SAC", "INV"});
    });
    return found == segments.end() ? nullptr : &*found;
}

/// The ids of a list of persons (`id^name~id^name`), without their names.
std::string idsOf(const Message& message, std::string_view persons) {
    const hl7::Delimiters& delimiters = message.delimiters();
    std::string ids;
    while (!persons.empty()) {
        const std::size_t end = std::min(persons.find(delimiters.repeat), persons.size());
        const std::string_view id = ascii::trimmed(message.component(persons.substr(0, end), 1));
        ids += ids.empty() || id.empty() ? std::string_view() : std::string_view(&delimiters.repeat, 1);
        ids += id;
        persons.remove_prefix(std::min(end + 1, persons.size()));
    }
    return ids;
}

} // namespace

Hl7Reader::Hl7Reader(const Hl7Driver* fixed, ControlPatterns controls)
    : m_fixed(fixed)
    , m_controls(std::move(controls)) {}

ReadMessage Hl7Reader::read(const Message& message) {
    ReadMessage out;
    const auto heading = [&](std::size_t field) {
        return ascii::trimmed(message.component(message.field(message.header(), field), 1));
    };
    out.isKnown = isOneOf(heading(9), {"ORU", "OUL"});
    if (!out.isKnown) {
        return out;
    }
    ++m_message;
    m_unreadable = 0;
    m_driver = m_fixed != nullptr ? m_fixed : hl7DriverOf(heading(3), heading(4));
    if (const Segment* tooLarge = oversized(message)) {
        out.isWhole = false;
        out.decoded.report(
            {ProblemKind::TooLarge, tooLarge->offset, std::nullopt, std::string(tooLarge->name())});
        return out;
    }
    const std::vector<Hl7Group> groups = groupsOf(message);
    if (m_driver == nullptr) {
        skipUnknown(groups, out);
        return out;
    }
    out.decoded.driver = m_driver->description.name;
    out.isAllControl = !groups.empty() && coverAll(groups, message);
    for (const Hl7Group& group : groups) {
        readGroup(group, out);
    }
    out.isAllControl = out.isAllControl && !out.decoded.readings.empty() && out.decoded.problems.empty();
    // The standard lets observations of a specimen stand behind it without an order: no reason to refuse
    // others.
    out.isWhole = m_unreadable == 0 || !out.decoded.readings.empty();
    assignOrdinals(out.decoded.readings);
    return out;
}

/// What no driver knows is treated as patient results.
void Hl7Reader::skipUnknown(const std::vector<Hl7Group>& groups, ReadMessage& out) const {
    for (const Hl7Group& group : groups) {
        for (const Segment& segment : group.body) {
            const bool isOne = segment.name() == "OBX" && !valueOf(*group.message, segment).empty();
            out.decoded.patientResultsDropped += isOne ? 1 : 0;
        }
    }
    const std::size_t offset = groups.empty() ? 0 : groups.front().message->header().offset;
    out.decoded.report({ProblemKind::UnknownInstrument, offset, std::nullopt, {}});
}

Hl7Reader::Kind Hl7Reader::kindOf(const Hl7Group& group) const {
    const Hl7Layout& layout = m_driver->layout;
    if (group.isAmbiguous || group.anyHolds(layout.patient)) {
        return Kind::Patient;
    }
    if (group.anyHolds(layout.never)) {
        return Kind::NeverResult;
    }
    const bool isControl =
        group.anyHolds(layout.control) || m_controls.matches(group.part(layout.sampleId, nullptr));
    return isControl ? Kind::Control : Kind::Patient;
}

void Hl7Reader::readGroup(const Hl7Group& group, ReadMessage& out) {
    const Kind kind = kindOf(group);
    const bool isPerson = group.pid != nullptr && namesAPerson(*group.message, *group.pid);
    out.isAllControl = out.isAllControl && kind == Kind::Control && !isPerson;
    if (group.isAmbiguous) {
        out.decoded.report({ProblemKind::RecordOutOfOrder, group.body.front().offset, std::nullopt, "SPM"});
    }
    if (kind == Kind::Control) {
        readControl(group, out);
    } else if (kind == Kind::Patient) {
        out.decoded.patientResultsDropped +=
            static_cast<int>(std::count_if(group.body.begin(), group.body.end(), [&](const Segment& segment) {
                return segment.name() == "OBX" && isResult(group, segment);
            }));
    }
}

void Hl7Reader::readControl(const Hl7Group& group, ReadMessage& out) {
    if (group.obr == nullptr) {
        ++m_unreadable;
        out.decoded.report({ProblemKind::RecordOutOfOrder, group.body.front().offset, std::nullopt, "OBX"});
        return;
    }
    const ControlReading shared = common(group);
    if (const std::string_view tooLong = tooLongText(shared); !tooLong.empty()) {
        ++m_unreadable;
        out.decoded.report({ProblemKind::TooLarge, group.obr->offset, std::nullopt, std::string(tooLong)});
        return;
    }
    for (const Segment& segment : group.body) {
        if (segment.name() == "OBX" && isResult(group, segment)) {
            ControlReading reading = shared;
            fill(group, segment, reading);
            keep(std::move(reading), segment, out.decoded);
        }
    }
}

void Hl7Reader::keep(ControlReading reading, const Segment& obx, Decoded& out) {
    if (leaveOutLongComment(reading)) {
        out.report({ProblemKind::TooLarge, obx.offset, std::nullopt, "comment"});
    }
    if (const std::string_view tooLong = tooLongText(reading); !tooLong.empty()) {
        out.report({ProblemKind::TooLarge, obx.offset, std::nullopt, std::string(tooLong)});
    } else if (reading.value.empty() || reading.code.empty()) {
        const char* const missing = reading.value.empty() ? "OBX-5" : "OBX-3";
        out.report({ProblemKind::NoValue, obx.offset, std::nullopt, missing});
    } else {
        out.readings.push_back(std::move(reading));
    }
}

/// Numbers and texts; neither times, pictures and references, nor what is withdrawn, nor an empty coded text.
bool Hl7Reader::isResult(const Hl7Group& group, const Segment& obx) const {
    const Message& message = *group.message;
    const std::string_view type = ascii::trimmed(message.field(obx, kType));
    const bool isCoded = isOneOf(type, {"CE", "CWE"});
    if (!isCoded && !isOneOf(type, {"", "NM", "ST", "TX", "FT", "SN"})) {
        return false;
    }
    if (isOneOf(ascii::trimmed(message.field(obx, kStatus)), {"D", "W", "N", "I"}) ||
        (isCoded && valueOf(message, obx).empty())) {
        return false;
    }
    const Hl7Layout& layout = m_driver->layout;
    if (!layout.ordered.isNowhere() && group.part(layout.code, &obx) != group.part(layout.ordered, &obx)) {
        return false;
    }
    const auto& supplements = layout.supplements;
    return std::none_of(supplements.begin(), supplements.end(),
                        [&](const Supplement& supplement) { return group.holds(supplement.marker, &obx); });
}

/// One that is far too long is not made whole: each result would make it again.
std::string Hl7Reader::text(const Hl7Group& group, std::string_view part) const {
    if (part.size() > kLongestPart) {
        return std::string(kLongestText + 1, '?');
    }
    return group.message->text(part, m_driver->undeclared);
}

ControlReading Hl7Reader::common(const Hl7Group& group) const {
    const Hl7Layout& layout = m_driver->layout;
    ControlReading reading;
    reading.driver = m_driver->description.name;
    const auto at = [&](const Place& place) { return text(group, group.part(place, nullptr)); };
    reading.instrument = at({"MSH", 3, 0, 1});
    if (reading.instrument.empty()) {
        reading.instrument = at({"MSH", 4, 0, 1});
    }
    reading.specimen = at(layout.specimen);
    reading.message = m_message;
    set(reading.material, at(layout.material));
    set(reading.lot, at(layout.lot));
    set(reading.level, at(layout.level));
    readSupplements(group, reading);
    if (layout.reagentLotsInInv) {
        readReagents(group, reading);
    }
    return reading;
}

void Hl7Reader::readSupplements(const Hl7Group& group, ControlReading& reading) const {
    const std::pair<Supplement::About, std::optional<std::string>*> targets[] = {
        {Supplement::About::Target, &reading.target},
        {Supplement::About::Sd, &reading.sd},
        {Supplement::About::Level, &reading.level},
        {Supplement::About::Lot, &reading.lot},
        {Supplement::About::Material, &reading.material}};
    for (const Segment& segment : group.body) {
        for (const Supplement& supplement : m_driver->layout.supplements) {
            if (segment.name() != "OBX" || !group.holds(supplement.marker, &segment)) {
                continue;
            }
            for (const auto& target : targets) {
                if (target.first == supplement.about) {
                    set(*target.second, text(group, valueOf(*group.message, segment)));
                }
            }
        }
    }
}

/// "R1:861168 R3:861168".
void Hl7Reader::readReagents(const Hl7Group& group, ControlReading& reading) const {
    std::string lots;
    for (const Segment& segment : group.body) {
        const std::string lot = segment.name() == "INV" ? text(group, group.message->field(segment, 16)) : "";
        if (!lot.empty()) {
            const std::string kind =
                text(group, group.message->component(group.message->field(segment, 3), 1));
            lots += lots.empty() ? "" : " ";
            lots += kind;
            lots += kind.empty() ? "" : ":";
            lots += lot;
        }
    }
    set(reading.reagentLot, std::move(lots));
}

void Hl7Reader::fill(const Hl7Group& group, const Segment& obx, ControlReading& reading) const {
    const Hl7Layout& layout = m_driver->layout;
    const Message& message = *group.message;
    const auto at = [&](const Place& place) { return text(group, group.part(place, &obx)); };
    reading.code = at(layout.code);
    if (reading.code.empty()) {
        reading.code = text(group, message.component(message.field(obx, kCode), 2));
    }
    reading.value = text(group, valueOf(message, obx));
    reading.isMeasured = m_driver->notMeasured.empty() || reading.value != m_driver->notMeasured;
    set(reading.unit, text(group, message.component(message.field(obx, kUnit), 1)));
    set(reading.flags, text(group, message.component(message.field(obx, kFlags), 1)));
    set(reading.serial, at(layout.serial));
    set(reading.operatorId, text(group, idsOf(message, group.part(layout.operatorId, &obx))));
    set(reading.comment, at(layout.comment));
    set(reading.target, reading.target ? *reading.target : at(layout.target));
    set(reading.sd, reading.sd ? *reading.sd : at(layout.sd));
    if (const auto range = hl7Range(group.part(layout.range, &obx), message.delimiters().component)) {
        reading.low = range->low;
        reading.high = range->high;
    }
    for (const Place& place : layout.times) {
        if (const std::string_view sent = group.part(place, &obx); !sent.empty()) {
            const auto time = hl7Time(sent);
            reading.measuredAt = time ? std::optional(time->time) : std::nullopt;
            reading.hasTimeOfDay = !time || time->hasTimeOfDay;
            break;
        }
    }
    reading.offset = obx.offset;
}

} // namespace fasit::instruments::drivers
