#include "qc-core/domain/catalogue.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <tuple>

namespace fasit::domain {
namespace {

template <class Row, class IdType>
const Row* rowWithId(const std::vector<Row>& rows, IdType id) {
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// The only row that matches; nothing where several do: never guess.
template <class Row, class Matches>
const Row* onlyRow(const std::vector<Row>& rows, Matches matches) {
    const Row* found = nullptr;
    for (const Row& row : rows) {
        if (matches(row)) {
            if (found) {
                return nullptr;
            }
            found = &row;
        }
    }
    return found;
}

bool appliesTo(const Target& target, const Instrument& instrument, AnalyteId analyte) {
    return target.analyte == analyte && (target.site == kProgramme || target.site == instrument.site) &&
           (target.instrument ? *target.instrument == instrument.id
                              : target.instrumentModel == instrument.model);
}

} // namespace

const Site* Catalogue::site(SiteId id) const {
    return rowWithId(sites, id);
}

const Instrument* Catalogue::instrument(InstrumentId id) const {
    return rowWithId(instruments, id);
}

const Analyte* Catalogue::analyte(AnalyteId id) const {
    return rowWithId(analytes, id);
}

const ControlMaterial* Catalogue::material(MaterialId id) const {
    return rowWithId(materials, id);
}

const ControlLot* Catalogue::lot(LotId id) const {
    return rowWithId(lots, id);
}

const ControlBottle* Catalogue::bottle(BottleId id) const {
    return rowWithId(bottles, id);
}

const Target* Catalogue::target(TargetId id) const {
    return rowWithId(targets, id);
}

const Schedule* Catalogue::schedule(InstrumentId instrument, AnalyteId analyte) const {
    const auto found = std::find_if(schedules.begin(), schedules.end(), [&](const Schedule& schedule) {
        return schedule.instrument == instrument && schedule.analyte == analyte;
    });
    return found == schedules.end() ? nullptr : &*found;
}

const Instrument* Catalogue::instrumentWithSerial(std::string_view serial) const {
    return onlyRow(instruments,
                   [&](const Instrument& row) { return !serial.empty() && row.serial == serial; });
}

const AnalyteAlias* Catalogue::alias(std::string_view driver, std::string_view code) const {
    const auto named = [&](std::string_view owner) {
        return onlyRow(aliases, [&](const AnalyteAlias& row) {
            return row.driver == owner && ascii::equalsIgnoringCase(row.code, code);
        });
    };
    const AnalyteAlias* own = named(driver);
    return own ? own : named("*");
}

const ControlLot* Catalogue::lotNumbered(std::string_view number, const Instrument& instrument,
                                         AnalyteId analyte) const {
    return onlyRow(lots, [&](const ControlLot& lot) {
        const bool isKnownThere = lot.site == kProgramme || lot.site == instrument.site;
        return isKnownThere && lot.number == number &&
               std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
                   return target.lot == lot.id && appliesTo(target, instrument, analyte);
               });
    });
}

const Placement* Catalogue::placement(InstrumentId instrument, std::string_view material,
                                      std::string_view lot, std::string_view level) const {
    return onlyRow(placements, [&](const Placement& row) {
        return row.instrument == instrument && row.material == material && row.lot == lot &&
               row.level == level;
    });
}

const Target* Catalogue::targetFor(const Instrument& instrument, AnalyteId analyte, LotId lot, int level,
                                   Date day) const {
    const auto rank = [](const Target& target) {
        return std::tuple(target.instrument.has_value(), target.validFrom, target.version);
    };
    const Target* best = nullptr;
    for (const Target& target : targets) {
        if (target.lot == lot && target.level == level && target.validFrom <= day &&
            appliesTo(target, instrument, analyte) && (!best || rank(*best) < rank(target))) {
            best = &target;
        }
    }
    return best;
}

bool Catalogue::isSuperseded(TargetId id) const {
    return std::any_of(targets.begin(), targets.end(), [id](const Target& t) { return t.supersedes == id; });
}

const Target* Catalogue::successor(TargetId id, InstrumentId on, Date day) const {
    const Instrument* owner = instrument(on);
    const Target* next = nullptr;
    for (const Target& other : targets) {
        const bool isIt = other.supersedes == id && other.validFrom <= day && owner &&
                          appliesTo(other, *owner, other.analyte);
        if (isIt && (!next || std::tuple(next->version, next->id) < std::tuple(other.version, other.id))) {
            next = &other;
        }
    }
    return next;
}

const Target* Catalogue::judgingTarget(TargetId id, InstrumentId on, Date day) const {
    const Target* judging = target(id);
    for (std::size_t steps = 0; judging && steps < targets.size(); ++steps) { // A circle must end too.
        const Target* next = successor(judging->id, on, day);
        if (!next) {
            break;
        }
        judging = next;
    }
    return judging;
}

bool Catalogue::isEstablishing(InstrumentId instrument, AnalyteId analyte, LotId lot, WallTime at) const {
    const LotStanding* last = nullptr;
    for (const LotStanding& row : lotStandings) {
        const bool isIt = row.instrument == instrument && row.analyte == analyte && row.lot == lot;
        if (isIt && row.from <= at && (!last || last->from <= row.from)) {
            last = &row;
        }
    }
    return last && last->standing == Standing::Establishing;
}

const ControlBottle* Catalogue::bottleInUse(SiteId site, LotId lot, WallTime at) const {
    const ControlBottle* newest = nullptr;
    for (const ControlBottle& bottle : bottles) {
        if (bottle.site == site && bottle.lot == lot && bottle.openedAt <= at &&
            (!newest || newest->openedAt < bottle.openedAt)) {
            newest = &bottle;
        }
    }
    return newest;
}

const RuleSet* Catalogue::ruleSetFor(InstrumentId instrument, AnalyteId analyte) const {
    const auto narrowness = [](const RuleSetUse& use) {
        return 2 * (use.instrument ? 1 : 0) + (use.analyte ? 1 : 0);
    };
    const RuleSetUse* best = nullptr;
    for (const RuleSetUse& use : ruleSetUses) {
        const bool applies =
            use.instrument.value_or(instrument) == instrument && use.analyte.value_or(analyte) == analyte;
        if (applies && (!best || narrowness(*best) <= narrowness(use))) {
            best = &use;
        }
    }
    const RuleSet* found = nullptr;
    for (const RuleSet& set : ruleSets) {
        const bool isUsed = std::any_of(ruleSetUses.begin(), ruleSetUses.end(),
                                        [&](const RuleSetUse& use) { return use.ruleSet == set.id; });
        if (best ? set.id == best->ruleSet : !isUsed && (!found || found->version < set.version)) {
            found = &set;
        }
    }
    return found;
}

HomeRules Catalogue::homeRulesOf(SiteId site) const {
    for (const SiteId owner : {site, kProgramme}) {
        const auto own = std::find_if(homeRules.begin(), homeRules.end(),
                                      [&](const HomeRules& rules) { return rules.site == owner; });
        if (own != homeRules.end()) {
            return *own;
        }
    }
    return {};
}

} // namespace fasit::domain
