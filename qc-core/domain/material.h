// ControlMaterial, ControlLot, ControlBottle: the product and its levels, a lot of it, one opened bottle.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::domain {

struct ControlLevel {
    int number = 1;                   ///< 1 is the lowest.
    std::string name;                 ///< As on the bottle: "Lav", "Control I".
    std::string capColour;            ///< As staff see it: "rød".
    std::vector<std::string> aliases; ///< How analysers and files write this level.
};

struct ControlMaterial {
    MaterialId id;
    std::string name;
    std::string manufacturer;
    std::vector<ControlLevel> levels;
    int openVialDays = 0; ///< How long an opened bottle keeps; 0 = until the lot expires.
};

struct ControlLot {
    LotId id;
    MaterialId material;
    std::string number; ///< As printed.
    Date expiry;
    bool preliminary = false; ///< Entered at a home and not yet approved by a second person.
    SiteId site = kProgramme; ///< The home that entered it; the programme where it is one of the library.
    std::optional<UserId> enteredBy = {};
};

/// A new lot beside the one in use: judged by its own limits and outside all sequences, until it is current.
enum class Standing { Establishing, Current };

/// How a lot stands on one instrument and analyte, from a time on. A lot without any is used as it comes.
struct LotStanding {
    SiteId site;
    InstrumentId instrument;
    AnalyteId analyte;
    LotId lot;
    Standing standing = Standing::Establishing;
    WallTime from;
    UserId by;
};

struct ControlBottle {
    BottleId id;
    SiteId site;
    LotId lot;
    int runningNumber = 1;
    std::string place;
    WallTime openedAt;
    std::optional<UserId> openedBy;
};

/// The earlier of the lot's expiry and the day the open-vial time runs out.
Date useBy(const ControlBottle& bottle, const ControlLot& lot, const ControlMaterial& material);

/// The level with this name, alias or number; nothing where it is not certain.
std::optional<int> levelNamed(const ControlMaterial& material, std::string_view text);

/// A person's decision, once per lot, what an analyser's own texts mean: never guessed, always kept.
struct Placement {
    InstrumentId instrument;
    std::string material; ///< As sent; empty = not sent. The three texts together are the key.
    std::string lot;
    std::string level;
    LotId placedLot;
    int placedLevel = 1;
};

} // namespace fasit::domain
