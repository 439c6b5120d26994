// Hl7Group: one order of a message with the patient, specimen and container it belongs to. Views;
// thread-safe.
#pragma once

#include "instruments/drivers/hl7_layout.h"
#include "instruments/hl7/message.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::drivers {

struct Hl7Group {
    const hl7::Message* message = nullptr;
    const hl7::Segment* pid = nullptr;
    const hl7::Segment* spm = nullptr;
    const hl7::Segment* sac = nullptr;
    const hl7::Segment* controlInv = nullptr; ///< INV-3 is CO.
    const hl7::Segment* obr = nullptr;        ///< Null: results without an order.
    bool isAmbiguous = false;           ///< Two specimens may be its own: nothing says whose the results are.
    std::span<const hl7::Segment> body; ///< Behind OBR: results, notes, reagents.

    /// The part at a place as sent. For OBX, and NTE behind it, `obx` is the result at hand; null where there
    /// is none.
    std::string_view part(const Place& place, const hl7::Segment* obx) const;
    bool holds(const Marker& marker, const hl7::Segment* obx) const;
    bool anyHolds(std::span<const Rule> rules) const;

  private:
    const hl7::Segment* segmentOf(std::string_view name, const hl7::Segment* obx) const;
    const hl7::Segment* noteBehind(const hl7::Segment* obx) const;
};

/// The orders of a message in their order. In OUL^R22 and R23 each specimen (SPM) stands before its orders,
/// in everything else (ORU, OUL^R24) behind its one order; a message that has it otherwise is ambiguous.
std::vector<Hl7Group> groupsOf(const hl7::Message& message);

/// Whether each segment of the message is known to be of one of these orders, or of nobody: no other person,
/// visit, relative, specimen or note stands in it.
bool coverAll(std::span<const Hl7Group> groups, const hl7::Message& message);

} // namespace fasit::instruments::drivers
