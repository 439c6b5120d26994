// Catalogue: everything that is set up, in memory, with the look-ups that identifying a reading needs.
//
// Read once and again when setup changes; thereafter immutable and safe to read from any thread. A look-up
// costs the rows that have its key, however many homes there are, once buildIndex has been called; without it
// all rows are read.
#pragma once

#include "qc-core/domain/analyte.h"
#include "qc-core/domain/home_rules.h"
#include "qc-core/domain/material.h"
#include "qc-core/domain/row_index.h"
#include "qc-core/domain/rule_set.h"
#include "qc-core/domain/schedule.h"
#include "qc-core/domain/site.h"
#include "qc-core/domain/target.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::domain {

struct Catalogue {
    std::vector<Site> sites;
    std::vector<Instrument> instruments;
    std::vector<Analyte> analytes;
    std::vector<AnalyteAlias> aliases;
    std::vector<ControlMaterial> materials;
    std::vector<ControlLot> lots;
    std::vector<ControlBottle> bottles;
    std::vector<Target> targets;
    std::vector<Schedule> schedules;
    std::vector<RuleSet> ruleSets;
    std::vector<RuleSetUse> ruleSetUses; ///< Oldest first.
    std::vector<Placement> placements;
    std::vector<LotStanding> lotStandings;
    std::vector<HomeRules> homeRules; ///< One a site.

    /// When all rows are in. Rows may be added behind them, and replaced by others of the same identity.
    void buildIndex();

    const Site* site(SiteId id) const;
    const Instrument* instrument(InstrumentId id) const;
    const Analyte* analyte(AnalyteId id) const;
    const ControlMaterial* material(MaterialId id) const;
    const ControlLot* lot(LotId id) const;
    const ControlBottle* bottle(BottleId id) const;
    const Target* target(TargetId id) const;
    const Schedule* schedule(InstrumentId instrument, AnalyteId analyte) const;

    /// The instrument with this serial number; nothing where none or more than one has it.
    const Instrument* instrumentWithSerial(std::string_view serial) const;

    /// The analyte that this driver's code stands for; a row of the driver wins over one for any ("*").
    const AnalyteAlias* alias(std::string_view driver, std::string_view code) const;

    /// The lot with this number whose material has this level, among lots that have a target for the analyte
    /// and instrument; nothing where it is not certain.
    const ControlLot* lotNumbered(std::string_view number, const Instrument& instrument,
                                  AnalyteId analyte) const;

    const Placement* placement(InstrumentId instrument, std::string_view material, std::string_view lot,
                               std::string_view level) const;

    /// The target in force on that day: the newest version, one for the instrument itself before its model's.
    const Target* targetFor(const Instrument& instrument, AnalyteId analyte, LotId lot, int level,
                            Date day) const;

    /// The target that judges what was measured there on that day under this one: the newest of those that
    /// have taken its place by then, else itself.
    const Target* judgingTarget(TargetId id, InstrumentId instrument, Date day) const;

    /// May any day have another judging target than this one?
    bool isSuperseded(TargetId id) const;

    /// Is the lot in its parallel period there at this time?
    bool isEstablishing(InstrumentId instrument, AnalyteId analyte, LotId lot, WallTime at) const;

    /// Lots that have been in a parallel period there, in the order in which they began.
    std::vector<LotId> lotsWithParallelPeriod(InstrumentId instrument, AnalyteId analyte) const;

    /// The levels that a target there is for, lowest first.
    std::vector<int> levels(InstrumentId instrument, AnalyteId analyte) const;

    /// The bottle of this lot at the site that was opened last, not after `at`.
    const ControlBottle* bottleInUse(SiteId site, LotId lot, WallTime at) const;

    /// The narrowest use there, the newest of equals; null where none was chosen.
    const RuleSetUse* ruleSetUseFor(InstrumentId instrument, AnalyteId analyte) const;
    /// The rule set in force there: that of the use, null where it is missing; without a use, of the sets
    /// that have none, the one of the newest version.
    const RuleSet* ruleSetFor(InstrumentId instrument, AnalyteId analyte) const;

    /// The home's own, else the programme's, else what holds where nobody has chosen.
    HomeRules homeRulesOf(SiteId site) const;

  private:
    const Target* successor(TargetId id, InstrumentId instrument, Date day) const;

    struct Index {
        RowIndex sites, instruments, analytes, materials, lots, bottles, targets; ///< By identity.
        RowIndex serials, lotNumbers, schedules, placements, standings, homeRules, ruleSetUses;
        RowIndex bottlesOfLot;
        RowIndex targetsOfLot;   ///< By lot, analyte, and instrument or model.
        RowIndex targetsOfPlace; ///< By analyte, and instrument or model.
        RowIndex successors;     ///< By the target that is superseded.
    };
    Index m_index;
};

} // namespace fasit::domain
