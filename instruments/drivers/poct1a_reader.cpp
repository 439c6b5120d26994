#include "instruments/drivers/poct1a_reader.h"

#include "instruments/core/ordinals.h"
#include "instruments/core/text_bound.h"
#include "instruments/drivers/driver_table.h"
#include "instruments/drivers/poct1a_drivers.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::drivers {
namespace {

using domain::ControlReading;
using poct1a::Document;
using poct1a::Observation;
using poct1a::ReadDocument;
using poct1a::Reagent;
using poct1a::Service;

void set(std::optional<std::string>& out, const std::string& text) {
    if (!text.empty()) {
        out = text;
    }
}

bool isControlMaterial(const Reagent& reagent) {
    return reagent.kind == "QC";
}

/// How many of the reagents are the control material itself.
std::ptrdiff_t controlReagents(const Service& service) {
    return std::count_if(service.reagents.begin(), service.reagents.end(), isControlMaterial);
}

/// Of the reagents that are no control material.
std::string reagentLotsOf(const Service& service) {
    std::string lots;
    for (const Reagent& reagent : service.reagents) {
        if (!isControlMaterial(reagent) && !reagent.lot.empty()) {
            lots += lots.empty() ? "" : " ";
            lots += reagent.lot;
        }
    }
    return lots;
}

bool isDiscarded(const Observation& observation) {
    return observation.status == "D" || observation.method == "I"; // discarded, or typed in
}

} // namespace

Poct1aReader::Poct1aReader(const Poct1aDriver* fixed, ControlPatterns controls)
    : m_fixed(fixed)
    , m_controls(std::move(controls))
    , m_driver(fixed != nullptr ? fixed : &genericPoct1a()) {}

ReadDocument Poct1aReader::read(const Document& document) {
    ReadDocument out;
    if (document.kind() == "HEL") {
        m_device = document.device;
        m_driver = m_fixed != nullptr ? m_fixed : &poct1aDriverOf(m_device);
        return out;
    }
    if (document.kind() != "OBS") {
        return out;
    }
    ++m_message;
    out.decoded.driver = m_driver->description.name;
    out.isAllControl = !document.services.empty() && !document.mayNameAPerson;
    for (const Service& service : document.services) {
        readService(document, service, out);
    }
    out.isAllControl = out.isAllControl && !out.decoded.readings.empty() && out.decoded.problems.empty();
    assignOrdinals(out.decoded.readings);
    return out;
}

/// The ordered rules: the role of what is no result; a liquid control, or with role OBS (as one vendor has
/// it) a control material in a message for what is no patient; then the administrator's patterns.
Poct1aReader::Kind Poct1aReader::kindOf(const Document& document, const Service& service) const {
    for (const char* role : {"EQC", "CVR", "CAL", "PRF"}) {
        if (service.role == role) {
            return Kind::NeverResult;
        }
    }
    const bool isMaterial = service.control || controlReagents(service) > 0;
    const bool isMarked =
        service.role == "LQC" || (service.role == "OBS" && isMaterial && document.root == "OBS.R02");
    if (isMarked) {
        return service.hasPatient ? Kind::Patient : Kind::Control;
    }
    return m_controls.matches(service.patientId) ? Kind::Control : Kind::Patient;
}

void Poct1aReader::readService(const Document& document, const Service& service, ReadDocument& out) const {
    const Kind kind = kindOf(document, service);
    out.isAllControl = out.isAllControl && kind == Kind::Control && !service.hasPatient;
    if (kind == Kind::NeverResult) {
        return;
    }
    if (kind == Kind::Patient) {
        out.decoded.patientResultsDropped += static_cast<int>(service.observations.size());
        return;
    }
    const ControlReading shared = common(service);
    if (const std::string_view tooLong = tooLongText(shared); !tooLong.empty()) {
        out.decoded.report({ProblemKind::TooLarge, document.offset, std::nullopt, std::string(tooLong)});
        return;
    }
    for (const Observation& observation : service.observations) {
        if (isDiscarded(observation)) {
            continue;
        }
        if (observation.value.empty() || (observation.code.empty() && observation.name.empty())) {
            const char* const missing = observation.value.empty() ? "OBS.value" : "OBS.observation_id";
            out.decoded.report({ProblemKind::NoValue, observation.offset, std::nullopt, missing});
            continue;
        }
        ControlReading& reading = out.decoded.readings.emplace_back(shared);
        fill(observation, reading);
        if (leaveOutLongComment(reading)) {
            out.decoded.report({ProblemKind::TooLarge, observation.offset, std::nullopt, "comment"});
        }
        if (const std::string_view tooLong = tooLongText(reading); !tooLong.empty()) {
            out.decoded.report(
                {ProblemKind::TooLarge, observation.offset, std::nullopt, std::string(tooLong)});
            out.decoded.readings.pop_back();
        }
    }
}

ControlReading Poct1aReader::common(const Service& service) const {
    ControlReading reading;
    reading.driver = m_driver->description.name;
    reading.instrument = m_device.model;
    set(reading.serial, m_device.serial);
    if (service.control) {
        set(reading.material, service.control->name);
        set(reading.lot, service.control->lot);
        set(reading.level, service.control->level);
    } else if (service.hasPatient) {
        set(reading.material, service.patientId); // a pattern says that this is a control's id
    }
    if (controlReagents(service) == 1) { // of two nobody knows which one was measured
        const auto control =
            std::find_if(service.reagents.begin(), service.reagents.end(), isControlMaterial);
        set(reading.material, reading.material.value_or(control->name));
        set(reading.lot, reading.lot.value_or(control->lot));
    }
    set(reading.operatorId, service.operatorId);
    set(reading.reagentLot, reagentLotsOf(service));
    if (const auto time = parseTime(service.time)) {
        reading.measuredAt = time->time;
        reading.hasTimeOfDay = time->hasTimeOfDay;
    }
    reading.specimen = service.sequence;
    reading.message = m_message;
    return reading;
}

void Poct1aReader::fill(const Observation& observation, ControlReading& reading) const {
    reading.code = observation.code.empty() ? observation.name : observation.code;
    reading.value = observation.value;
    reading.isMeasured = m_driver->notMeasured.empty() || reading.value != m_driver->notMeasured;
    set(reading.unit, observation.unit);
    set(reading.low, observation.low);
    set(reading.high, observation.high);
    set(reading.flags, observation.interpretation);
    set(reading.comment, observation.note);
    reading.offset = observation.offset;
}

} // namespace fasit::instruments::drivers
