// POCT1-A: what the device says in a conversation: greeting, state, a control, a patient, the end of the
// topic.
#include "sample-data/generator/captures.h"

namespace fasit::sample {
namespace {

struct Observation {
    std::string code;
    std::string value;
    std::string unit;
    std::string limits;
};

struct DeviceCase {
    std::string file;
    std::string vendor;
    std::string model;
    std::string serial;
    std::string controlName;
    std::string controlLot;
    std::string level;
    std::vector<Observation> observations;
};

std::string leaf(const std::string& name, const std::string& value, const std::string& more = {}) {
    return "<" + name + " V=\"" + value + "\"" + more + "/>";
}

std::string document(const std::string& root, int id, const std::string& body) {
    return R"(<?xml version="1.0" encoding="utf-8"?>)"
           "<" +
           root + "><HDR>" + leaf("HDR.control_id", std::to_string(id)) + leaf("HDR.version_id", "POCT1") +
           leaf("HDR.creation_dttm", "2026-11-18T07:30:00+01:00") + "</HDR>" + body + "</" + root + ">";
}

std::string greeting(const DeviceCase& device) {
    return document("HEL.R01", 100,
                    "<DEV>" + leaf("DEV.vendor_id", device.vendor) + leaf("DEV.model_id", device.model) +
                        leaf("DEV.serial_id", device.serial) + "<DCP>" +
                        leaf("DCP.application_timeout", "60") + "</DCP><DSC>" +
                        leaf("DSC.connection_profile_cd", "SA") + "</DSC></DEV>");
}

std::string observationsOf(const DeviceCase& device) {
    std::string text;
    for (const Observation& one : device.observations) {
        text += "<OBS>" + leaf("OBS.observation_id", one.code) +
                leaf("OBS.value", one.value, one.unit.empty() ? "" : " U=\"" + one.unit + "\"") +
                leaf("OBS.method_cd", "M") + leaf("OBS.status_cd", "A") +
                (one.limits.empty() ? "" : leaf("OBS.normal_lo-hi_limit", one.limits)) + "</OBS>";
    }
    return text;
}

std::string service(const std::string& role, const std::string& sequence, const std::string& of) {
    return "<SVC>" + leaf("SVC.role_cd", role) + leaf("SVC.observation_dttm", "2026-11-18T07:21:40+01:00") +
           leaf("SVC.reason_cd", "NEW") + leaf("SVC.sequence_nbr", sequence) + of + "<OPR>" +
           leaf("OPR.operator_id", "4711") + "</OPR><RGT>" + leaf("RGT.lot_number", "R260") + "</RGT></SVC>";
}

std::string control(const DeviceCase& device) {
    return document("OBS.R02", 102,
                    service("LQC", "31",
                            "<CTC>" + leaf("CTC.name", device.controlName) +
                                leaf("CTC.lot_number", device.controlLot) +
                                leaf("CTC.level_cd", device.level) + observationsOf(device) + "</CTC>"));
}

std::string patient(const DeviceCase& device) {
    return document("OBS.R01", 103,
                    service("OBS", "32",
                            "<PT>" + leaf("PT.patient_id", "PASIENT-TEST") + leaf("PT.name", "PASIENT-TEST") +
                                observationsOf(device) + "</PT>"));
}

/// The electronic control that some devices run by themselves: no result.
std::string electronic(const DeviceCase& device) {
    return document("OBS.R02", 104, service("EQC", "33", "<CTC>" + observationsOf(device) + "</CTC>"));
}

std::string conversation(const DeviceCase& device, bool inBlocks) {
    const std::vector<std::string> documents{
        greeting(device),
        document("DST.R01", 101,
                 "<DST>" + leaf("DST.status_dttm", "2026-11-18T07:30:00+01:00") +
                     leaf("DST.new_observations_qty", "3") + leaf("DST.condition_cd", "R") + "</DST>"),
        control(device),
        patient(device),
        electronic(device),
        document("EOT.R01", 105, "<EOT>" + leaf("EOT.topic_cd", "OBS") + "</EOT>")};
    std::string stream;
    for (const std::string& text : documents) {
        stream += inBlocks ? "\x0B" + text + "\x1C\r" : text;
    }
    return stream;
}

std::vector<DeviceCase> analysers() {
    return {{"dca-vantage-qc.poct1a",
             "SIEM",
             "DCA Vantage",
             "S071944",
             "DCA N",
             "0311",
             "1",
             {{"HbA1c", "34", "mmol/mol", "[31;38]"}}},
            {"hemoscreen-qc.poct1a",
             "PIXCELL",
             "HemoScreen",
             "HS-0004417",
             "PIX260911N",
             "PIX260911",
             "N",
             {{"6690-2", "7.4", "10*3/uL", "[6.1;9.1]"}, {"786-4", "0.00", "g/dL", "[31;38]"}}},
            {"quikread-go-qc.poct1a",
             "AIDIAN",
             "QuikRead go",
             "QRG-20881",
             "CRP Control",
             "KC4410",
             "1",
             {{"CRP", "26", "mg/l", "[22;30]"}}},
            {"hemocue-201-dm-qc.poct1a",
             "HEMOCUE",
             "Glucose 201 DM",
             "1124450087",
             "GlucoTrol",
             "72091",
             "2",
             {{"GLU", "HHH", "mmol/L", ""}}}};
}

std::vector<DeviceCase> meters() {
    return {{"coaguchek-pro2-qc.poct1a",
             "ROCHE",
             "CoaguChek Pro II",
             "UU1288410",
             "ROCHE",
             "89",
             "1",
             {{"6301-6", "1.1", "{INR}", "[0.9;1.3]"}}},
            {"cobas-b101-qc.poct1a",
             "ROCHE",
             "cobas b 101",
             "B101-33017",
             "HbA1c Control",
             "41207",
             "2",
             {{"HbA1c", "88", "mmol/mol", "[80;96]"}}},
            {"statstrip-qc.poct1a",
             "NOVA",
             "StatStrip",
             "N8831",
             "GLU CTRL",
             "0426107249",
             "1",
             {{"2341-6", "3.4", "mmol/L", "[2.9;3.9]"}}},
            {"other-device-qc.poct1a",
             "MAKER",
             "Meter 1",
             "M-1",
             "KONTROLL",
             "K77",
             "1",
             {{"CRP", "&lt;5", "mg/L", ""}}}};
}

} // namespace

std::vector<NamedFile> poct1aCaptures() {
    std::vector<NamedFile> files;
    for (const auto& devices : {analysers(), meters()}) {
        for (const DeviceCase& device : devices) {
            files.push_back({device.file, conversation(device, device.model == "HemoScreen")});
        }
    }
    return files;
}

} // namespace fasit::sample
