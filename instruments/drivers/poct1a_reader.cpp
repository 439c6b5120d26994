#include "instruments/drivers/poct1a_reader.h"

#include "instruments/core/ordinals.h"
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
using poct1a::Service;

void set(std::optional<std::string>& out, const std::string& text) {
    if (!text.empty()) {
        out = text;
    }
}

/// The control material's name in a reagent of Nova: TY=QC.
bool isControlReagent(const Service& service) {
    return service.reagentName == "TY=QC";
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
    out.isAllControl = !document.services.empty();
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
    const bool isMaterial = service.control || isControlReagent(service);
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
    for (const Observation& observation : service.observations) {
        if (isDiscarded(observation)) {
            continue;
        }
        if (observation.value.empty() || (observation.code.empty() && observation.name.empty())) {
            const char* const missing = observation.value.empty() ? "OBS.value" : "OBS.observation_id";
            out.decoded.report({ProblemKind::NoValue, observation.offset, std::nullopt, missing});
            continue;
        }
        fill(observation, out.decoded.readings.emplace_back(shared));
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
    } else {
        set(reading.material, service.patientId); // a pattern says that this is a control's id
    }
    set(reading.operatorId, service.operatorId);
    set(reading.reagentLot, service.reagentLot);
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
