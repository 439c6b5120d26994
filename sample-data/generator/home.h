// Home: what is known of one nursing home before anything is measured. Tables; the homes are in homes/.
#pragma once

#include "sample-data/generator/catalogue.h"

#include <string_view>
#include <vector>

namespace fasit::sample {

struct History;

struct Instrument {
    std::string_view key{};
    std::string_view driver{}; ///< Empty where results are typed.
    std::string_view manufacturer{};
    std::string_view model{};
    std::string_view serial{};
    std::string_view localName{};
    std::string_view place{};
    std::string_view consumable{};
    std::string_view whenStopped{};
};

/// Something that is in use from a day on, until the next one: a control lot by key, a reagent lot by number.
struct InUse {
    std::string_view what{};
    std::string_view from{};
};

struct Period {
    std::string_view from{};
    std::string_view to{}; ///< Included.
};

/// Mean and SD that the home established itself; until `validFrom` the insert decides.
struct OwnTarget {
    std::string_view lot{};
    int level = 1;
    std::string_view mean{};
    std::string_view sd{};
    std::string_view source{};
    std::string_view validFrom{};
};

/// One analyte on one instrument, controlled once a week with both levels of a material.
struct Series {
    std::string_view instrument{};
    std::string_view analyte{};
    int weekday = 0;                  ///< Monday is 0.
    int slot = 0;                     ///< Its place in the morning's round.
    std::vector<int> cvBasisPoints{}; ///< Of level 1 and level 2; empty for ordinal analytes.
    int biasBasisPoints = 0;          ///< Against the insert's mean.
    std::vector<InUse> controlLots{};
    std::vector<InUse> reagentLots{};
    bool alternating = false; ///< One level a week, in turn.
    std::vector<OwnTarget> ownTargets{};
    std::vector<Period> notInUse{};
};

/// A meter whose control is built into each strip.
struct OnBoard {
    std::string_view instrument{};
    std::string_view analyte{};
};

/// What a control id of an analyser means at this home.
struct Placement {
    std::string_view instrument{};
    std::string_view controlId{};
    std::string_view lot{};
    int level = 1;
};

enum class FileForm { NorwegianUtf8, NorwegianWithMark, NorwegianWindows1252, English };

struct Home {
    std::string_view key{};
    std::string_view name{};
    std::string_view municipality{};
    std::string_view municipalityNumber{};
    std::string_view organisationNumber{};
    std::string_view bottlePlace{};
    FileForm form = FileForm::NorwegianUtf8;
    std::vector<std::string_view> operators{};
    std::vector<Instrument> instruments{};
    std::vector<Series> series{};
    std::vector<OnBoard> onBoard{};
    std::vector<Placement> placements{};
    std::string_view byLineFrom{}; ///< From this day on the connected analysers send by line; empty = never.
    void (*story)(History&) = nullptr;
};

const std::vector<Home>& homes();
const Instrument& instrumentOf(const Home& home, std::string_view key);

Home myrullenga();
Home tjeldviktunet();
Home lerkeslatta();
Home havreliheimen();
Home kvernsteintunet();
Home skogsnipa();
Home furuskjerheimen();
Home blaklokkelia();

} // namespace fasit::sample
