#include "instruments/simulator/poct1a_writer.h"

#include <algorithm>

namespace fasit::instruments::simulator {
namespace {

std::string leaf(const std::string& name, std::string_view value, const std::string& more = {}) {
    return "<" + name + " V=\"" + std::string(value) + "\"" + more + "/>";
}

/// In its block where the device has them.
std::string document(const Part& part, const std::string& root, const std::string& id,
                     const std::string& body) {
    const std::string text = R"(<?xml version="1.0" encoding="utf-8"?><)" + root + "><HDR>" +
                             leaf("HDR.control_id", id) + leaf("HDR.version_id", "POCT1") +
                             leaf("HDR.creation_dttm", "2026-11-20T12:00:00") + "</HDR>" + body + "</" +
                             root + ">";
    return part.analyser.inBlocks ? "\x0B" + text + "\x1C\r" : text;
}

std::string observations(const Sample& sample) {
    std::string text;
    for (const SampleResult& result : sample.results) {
        const std::string unit = result.control.unit.empty() ? "" : " U=\"" + result.control.unit + "\"";
        text += "<OBS>" + leaf("OBS.observation_id", result.control.code) +
                leaf("OBS.value", result.value, unit) + leaf("OBS.method_cd", "M") +
                leaf("OBS.status_cd", "A") + "</OBS>";
    }
    return text;
}

std::string of(const Sample& sample) {
    if (sample.isControl) {
        return "<CTC>" + leaf("CTC.name", sample.id) + leaf("CTC.lot_number", sample.lot) +
               leaf("CTC.level_cd", sample.level) + observations(sample) + "</CTC>";
    }
    return "<PT>" + leaf("PT.patient_id", sample.id) + leaf("PT.name", sample.patientName) +
           observations(sample) + "</PT>";
}

} // namespace

std::string greetingDocument(const Part& part) {
    const auto& description = part.row.description;
    const std::string_view model = description.models.empty() ? "Meter 1" : description.models.front();
    return document(part, "HEL.R01", "1",
                    "<DEV>" + leaf("DEV.vendor_id", description.vendor) + leaf("DEV.model_id", model) +
                        leaf("DEV.serial_id", part.analyser.serial) + "<DCP>" +
                        leaf("DCP.application_timeout", "60") + "</DCP><DSC>" +
                        leaf("DSC.connection_profile_cd", "SA") +
                        leaf("DSC.directives_supported_cd", "START_CONTINUOUS") + "</DSC></DEV>");
}

std::string statusDocument(const Part& part, int observations) {
    return document(part, "DST.R01", "2",
                    "<DST>" + leaf("DST.new_observations_qty", std::to_string(observations)) +
                        leaf("DST.condition_cd", "R") + "</DST>");
}

std::string observationDocument(const Part& part, const Sample& sample) {
    const std::string run = std::to_string(sample.run);
    return document(part, sample.isControl ? "OBS.R02" : "OBS.R01",
                    "1" + std::string(5 - std::min<std::size_t>(run.size(), 5), '0') + run,
                    "<SVC>" + leaf("SVC.role_cd", sample.isControl ? "LQC" : "OBS") +
                        leaf("SVC.observation_dttm", isoText(sample.time)) + leaf("SVC.reason_cd", "NEW") +
                        leaf("SVC.sequence_nbr", run) + of(sample) + "<OPR>" +
                        leaf("OPR.operator_id", "SIM") + "</OPR></SVC>");
}

std::string acknowledgingDocument(const Part& part, std::string_view controlId) {
    return document(part, "ACK.R01", "3",
                    "<ACK>" + leaf("ACK.type_cd", "AA") + leaf("ACK.ack_control_id", controlId) + "</ACK>");
}

std::string topicEndDocument(const Part& part) {
    return document(part, "EOT.R01", "4", "<EOT>" + leaf("EOT.topic_cd", "OBS") + "</EOT>");
}

std::string keepAliveDocument(const Part& part) {
    return document(part, "KPA.R01", "5", {});
}

std::string endDocument(const Part& part) {
    return document(part, "END.R01", "6", "<TRM>" + leaf("TRM.reason_cd", "NRM") + "</TRM>");
}

} // namespace fasit::instruments::simulator
