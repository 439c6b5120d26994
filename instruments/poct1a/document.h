// Document: one POCT1-A message, read from its XML. Value types.
//
// The parser resolves the five entities of XML and character references only: it knows no document types and
// no external entities, and a document that has a type definition never gets here. Depth and size are
// bounded.
#pragma once

#include "instruments/core/problem.h"
#include "qc-core/base/expected.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::poct1a {

/// Deeper than any message of the standard.
inline constexpr int kMaxDepth = 24;

/// From HEL: who speaks.
struct Device {
    std::string vendor;
    std::string model;
    std::string serial;
    std::string name;
    std::optional<int> timeoutSeconds;
    std::vector<std::string> directives;

    bool supports(std::string_view directive) const;
};

/// One OBS. Texts are trimmed; empty = not sent.
struct Observation {
    std::string code;
    std::string name;
    std::string value; ///< Also a qualitative one.
    std::string unit;
    std::string low;
    std::string high;
    std::string interpretation;
    std::string method;
    std::string status;
    std::string note;
    std::size_t offset = 0;
};

/// The control material (CTC) that was measured.
struct Control {
    std::string name;
    std::string lot;
    std::string level;
};

/// One RGT. Nova says in its name what it is: "TY=QC" the control that was measured, "TY=TS" a test strip.
struct Reagent {
    std::string name; ///< Without its kind.
    std::string kind; ///< "QC", "TS"; empty where it is not said.
    std::string lot;
};

/// One SVC: what was done at one time.
struct Service {
    std::string role;
    std::string time;
    std::string reason;
    std::string sequence;
    std::optional<Control> control;
    bool hasPatient = false;
    std::string patientId;  ///< For the rule that tells controls by their id, and for nothing else.
    std::string operatorId; ///< Without the supervisor behind it.
    std::vector<Reagent> reagents;
    std::vector<Observation> observations;
};

struct Document {
    std::string root; ///< "OBS.R01": what it is. HDR.message_type is not trusted.
    std::string controlId;
    std::string creationTime;
    std::size_t offset = 0;
    Device device;
    std::string ackType; ///< AA, AE, AR.
    std::string ackError;
    std::string endedTopic; ///< Of EOT: what has been sent to its end.
    /// A patient or an order stands somewhere in it, even where no service is read from it.
    bool mayNameAPerson = false;
    std::vector<Service> services;

    std::string_view kind() const { return std::string_view(root).substr(0, 3); }
};

Expected<Document, Problem> parseDocument(std::string_view text, std::size_t offset);

/// The control id of a document that cannot be parsed, where one can be made out, so that it can be refused.
std::string controlIdOf(std::string_view text);

} // namespace fasit::instruments::poct1a
