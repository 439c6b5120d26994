// Hl7Layout: where an analyser puts what in its HL7 messages, as a table: the drivers are such tables, and
// one can be written for an analyser that has no driver (docs/formats/hl7.md).
//
// Value types. Thread-safe where const.
#pragma once

#include "qc-core/base/expected.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::drivers {

/// "OBX-18~2.1": the first component of the second repeat of OBX-18; without them the whole field.
struct Place {
    std::string segment; ///< Empty: nowhere.
    std::size_t field = 0;
    std::size_t repeat = 0;
    std::size_t component = 0;

    bool isNowhere() const { return segment.empty(); }
    static std::optional<Place> parse(std::string_view text);

    friend bool operator==(const Place&, const Place&) = default;
};

/// A condition on what stands at a place: "OBR-4 is LQC", "OBX-3.2 has Histogram", "PID-5 any". Case does not
/// count.
struct Marker {
    enum class How { Is, Has, Any };
    Place place;
    How how = How::Any;
    std::string word;

    static std::optional<Marker> parse(std::string_view text);
};

/// Markers that must all hold: "MSH-16 is 2 and MSH-11 is Q".
struct Rule {
    std::vector<Marker> all;

    static std::optional<Rule> parse(std::string_view text);
};

/// What an OBX of its own, which is no result, says of the results beside it.
struct Supplement {
    Marker marker;
    enum class About { Target, Sd, Level, Lot, Material, Nothing };
    About about = About::Nothing;
};

struct Hl7Layout {
    // The ordered rules of an order (OBR): the first list with a rule that holds decides. Where none does,
    // the sample id is held against the administrator's patterns, and what matches none is a patient's.
    std::vector<Rule> patient;
    std::vector<Rule> never; ///< Calibration, electronic control, proficiency, computed: no results.
    std::vector<Rule> control;
    Place sampleId;

    Place serial;
    Place material;
    Place lot;
    Place level;
    Place target;
    Place sd;
    Place code;
    Place ordered; ///< Where it is somewhere: an OBX with another code than this one is no result.
    Place range;   ///< Low and high.
    Place operatorId;
    Place specimen; ///< For the fingerprint.
    Place comment;
    std::vector<Place> times; ///< The first one that holds anything.
    std::vector<Supplement> supplements;
    bool reagentLotsInInv = false; ///< INV-16 of each reagent behind the results, with its kind.

    /// The fields that the standard gives a meaning; what marks a control is SPM-11.
    static Hl7Layout standard();
};

struct LayoutError {
    int line = 0; ///< From 1.
};

/// Lines "key = place", "key = rule" or "key = marker" over the standard layout; # begins a comment. A list
/// (control, never, patient, time) replaces the standard's when first given; skip, target-in, sd-in,
/// level-in, lot-in and material-in are added to it.
Expected<Hl7Layout, LayoutError> parseLayout(std::string_view text);

} // namespace fasit::instruments::drivers
