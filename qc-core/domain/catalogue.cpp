#include "qc-core/domain/catalogue.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace fasit::domain {
namespace {

template <class Row, class IdType>
const Row* rowWithId(const std::vector<Row>& rows, const RowIndex& index, IdType id) {
    const Row* found = nullptr;
    index.visitUntil(rows, RowKey(id), [&](const Row& row) {
        found = row.id == id ? &row : nullptr;
        return found != nullptr;
    });
    return found;
}

/// The only row that matches; nothing where several do: never guess.
template <class Row>
class OnlyRow {
  public:
    void add(const Row& row) {
        m_isOnly = m_found == nullptr;
        m_found = &row;
    }
    const Row* get() const { return m_isOnly ? m_found : nullptr; }

  private:
    const Row* m_found = nullptr;
    bool m_isOnly = false;
};

template <class Row, class Matches>
const Row* onlyRow(const std::vector<Row>& rows, Matches matches) {
    OnlyRow<Row> only;
    for (const Row& row : rows) {
        if (matches(row)) {
            only.add(row);
        }
    }
    return only.get();
}

template <class Row, class Matches>
const Row* onlyRow(const std::vector<Row>& rows, const RowIndex& index, RowKey key, Matches matches) {
    OnlyRow<Row> only;
    index.visit(rows, key, [&](const Row& row) {
        if (matches(row)) {
            only.add(row);
        }
    });
    return only.get();
}

bool appliesTo(const Target& target, const Instrument& instrument, AnalyteId analyte) {
    return target.analyte == analyte && (target.site == kProgramme || target.site == instrument.site) &&
           (target.instrument ? *target.instrument == instrument.id
                              : target.instrumentModel == instrument.model);
}

/// Of the instrument or model that a target is for.
RowKey placeKey(AnalyteId analyte, const Target& target) {
    return target.instrument ? RowKey(analyte, *target.instrument) : RowKey(analyte, target.instrumentModel);
}

RowKey placeKey(LotId lot, const Target& target) {
    return target.instrument ? RowKey(lot, target.analyte, *target.instrument)
                             : RowKey(lot, target.analyte, target.instrumentModel);
}

RowKey useKey(std::optional<InstrumentId> instrument, std::optional<AnalyteId> analyte) {
    return RowKey(instrument.value_or(InstrumentId{}), analyte.value_or(AnalyteId{}));
}

template <class Row>
RowKey idKey(const Row& row) {
    return RowKey(row.id);
}

template <class Row>
RowKey groupKey(const Row& row) {
    return RowKey(row.instrument, row.analyte);
}

} // namespace

void Catalogue::buildIndex() {
    m_index.sites.build(sites, idKey<Site>);
    m_index.instruments.build(instruments, idKey<Instrument>);
    m_index.analytes.build(analytes, idKey<Analyte>);
    m_index.materials.build(materials, idKey<ControlMaterial>);
    m_index.lots.build(lots, idKey<ControlLot>);
    m_index.bottles.build(bottles, idKey<ControlBottle>);
    m_index.targets.build(targets, idKey<Target>);
    m_index.serials.build(instruments, [](const Instrument& row) { return RowKey(row.serial); });
    m_index.lotNumbers.build(lots, [](const ControlLot& row) { return RowKey(row.number); });
    m_index.schedules.build(schedules, groupKey<Schedule>);
    m_index.ruleSetUses.build(ruleSetUses,
                              [](const RuleSetUse& row) { return useKey(row.instrument, row.analyte); });
    m_index.placements.build(placements, [](const Placement& row) { return RowKey(row.instrument); });
    m_index.standings.build(lotStandings, groupKey<LotStanding>);
    m_index.homeRules.build(homeRules, [](const HomeRules& row) { return RowKey(row.site); });
    m_index.bottlesOfLot.build(bottles, [](const ControlBottle& row) { return RowKey(row.site, row.lot); });
    m_index.targetsOfLot.build(targets, [](const Target& row) { return placeKey(row.lot, row); });
    m_index.targetsOfPlace.build(targets, [](const Target& row) { return placeKey(row.analyte, row); });
    m_index.successors.build(targets,
                             [](const Target& row) { return RowKey(row.supersedes.value_or(TargetId{})); });
}

const Site* Catalogue::site(SiteId id) const {
    return rowWithId(sites, m_index.sites, id);
}

const Instrument* Catalogue::instrument(InstrumentId id) const {
    return rowWithId(instruments, m_index.instruments, id);
}

const Analyte* Catalogue::analyte(AnalyteId id) const {
    return rowWithId(analytes, m_index.analytes, id);
}

const ControlMaterial* Catalogue::material(MaterialId id) const {
    return rowWithId(materials, m_index.materials, id);
}

const ControlLot* Catalogue::lot(LotId id) const {
    return rowWithId(lots, m_index.lots, id);
}

const ControlBottle* Catalogue::bottle(BottleId id) const {
    return rowWithId(bottles, m_index.bottles, id);
}

const Target* Catalogue::target(TargetId id) const {
    return rowWithId(targets, m_index.targets, id);
}

const Schedule* Catalogue::schedule(InstrumentId instrument, AnalyteId analyte) const {
    const Schedule* found = nullptr;
    m_index.schedules.visitUntil(schedules, RowKey(instrument, analyte), [&](const Schedule& row) {
        found = row.instrument == instrument && row.analyte == analyte ? &row : nullptr;
        return found != nullptr;
    });
    return found;
}

const Instrument* Catalogue::instrumentWithSerial(std::string_view serial) const {
    return onlyRow(instruments, m_index.serials, RowKey(serial),
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
    const auto hasTarget = [&](const ControlLot& lot) {
        bool has = false;
        const auto look = [&](const Target& target) {
            has = has || (target.lot == lot.id && appliesTo(target, instrument, analyte));
            return has;
        };
        m_index.targetsOfLot.visitUntil(targets, RowKey(lot.id, analyte, instrument.id), look);
        m_index.targetsOfLot.visitUntil(targets, RowKey(lot.id, analyte, instrument.model), look);
        return has;
    };
    return onlyRow(lots, m_index.lotNumbers, RowKey(number), [&](const ControlLot& lot) {
        const bool isKnownThere = lot.site == kProgramme || lot.site == instrument.site;
        return isKnownThere && lot.number == number && hasTarget(lot);
    });
}

const Placement* Catalogue::placement(InstrumentId instrument, std::string_view material,
                                      std::string_view lot, std::string_view level) const {
    return onlyRow(placements, m_index.placements, RowKey(instrument), [&](const Placement& row) {
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
    const auto look = [&](const Target& target) {
        if (target.lot == lot && target.level == level && target.validFrom <= day &&
            appliesTo(target, instrument, analyte) && (!best || rank(*best) < rank(target))) {
            best = &target;
        }
    };
    m_index.targetsOfLot.visit(targets, RowKey(lot, analyte, instrument.id), look);
    m_index.targetsOfLot.visit(targets, RowKey(lot, analyte, instrument.model), look);
    return best;
}

std::vector<int> Catalogue::levels(InstrumentId instrument, AnalyteId analyte) const {
    std::set<int> levels;
    const Instrument* owner = this->instrument(instrument);
    const auto look = [&](const Target& target) {
        const bool applies = target.instrument ? *target.instrument == instrument
                                               : owner && target.instrumentModel == owner->model;
        if (applies && target.analyte == analyte) {
            levels.insert(target.level);
        }
    };
    m_index.targetsOfPlace.visit(targets, RowKey(analyte, instrument), look);
    if (owner) {
        m_index.targetsOfPlace.visit(targets, RowKey(analyte, owner->model), look);
    }
    return {levels.begin(), levels.end()};
}

bool Catalogue::isSuperseded(TargetId id) const {
    bool is = false;
    m_index.successors.visitUntil(targets, RowKey(id), [&](const Target& target) {
        is = target.supersedes == id;
        return is;
    });
    return is;
}

const Target* Catalogue::successor(TargetId id, InstrumentId on, Date day) const {
    const Instrument* owner = instrument(on);
    const Target* next = nullptr;
    m_index.successors.visit(targets, RowKey(id), [&](const Target& other) {
        const bool isIt = other.supersedes == id && other.validFrom <= day && owner &&
                          appliesTo(other, *owner, other.analyte);
        if (isIt && (!next || std::tuple(next->version, next->id) < std::tuple(other.version, other.id))) {
            next = &other;
        }
    });
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
    m_index.standings.visit(lotStandings, RowKey(instrument, analyte), [&](const LotStanding& row) {
        const bool isIt = row.instrument == instrument && row.analyte == analyte && row.lot == lot;
        if (isIt && row.from <= at && (!last || last->from <= row.from)) {
            last = &row;
        }
    });
    return last && last->standing == Standing::Establishing;
}

std::vector<LotId> Catalogue::lotsWithParallelPeriod(InstrumentId instrument, AnalyteId analyte) const {
    std::vector<std::pair<WallTime, LotId>> begun;
    m_index.standings.visit(lotStandings, RowKey(instrument, analyte), [&](const LotStanding& row) {
        const bool isIt =
            row.instrument == instrument && row.analyte == analyte && row.standing == Standing::Establishing;
        if (isIt && std::none_of(begun.begin(), begun.end(),
                                 [&](const auto& earlier) { return earlier.second == row.lot; })) {
            begun.emplace_back(row.from, row.lot);
        }
    });
    std::sort(begun.begin(), begun.end());
    std::vector<LotId> inOrder;
    for (const auto& [from, lot] : begun) {
        inOrder.push_back(lot);
    }
    return inOrder;
}

const ControlBottle* Catalogue::bottleInUse(SiteId site, LotId lot, WallTime at) const {
    const ControlBottle* newest = nullptr;
    m_index.bottlesOfLot.visit(bottles, RowKey(site, lot), [&](const ControlBottle& bottle) {
        if (bottle.site == site && bottle.lot == lot && bottle.openedAt <= at &&
            (!newest || newest->openedAt < bottle.openedAt)) {
            newest = &bottle;
        }
    });
    return newest;
}

const RuleSetUse* Catalogue::ruleSetUseFor(InstrumentId instrument, AnalyteId analyte) const {
    using Use = std::pair<std::optional<InstrumentId>, std::optional<AnalyteId>>;
    const std::array narrowestFirst{Use{instrument, analyte}, Use{instrument, std::nullopt},
                                    Use{std::nullopt, analyte}, Use{std::nullopt, std::nullopt}};
    for (const Use& wanted : narrowestFirst) {
        const RuleSetUse* newest = nullptr;
        m_index.ruleSetUses.visit(ruleSetUses, useKey(wanted.first, wanted.second),
                                  [&](const RuleSetUse& use) {
                                      newest = Use{use.instrument, use.analyte} == wanted ? &use : newest;
                                  });
        if (newest) {
            return newest;
        }
    }
    return nullptr;
}

const RuleSet* Catalogue::ruleSetFor(InstrumentId instrument, AnalyteId analyte) const {
    const RuleSetUse* use = ruleSetUseFor(instrument, analyte);
    const auto isUsed = [&](const RuleSet& set) {
        return std::any_of(ruleSetUses.begin(), ruleSetUses.end(),
                           [&](const RuleSetUse& row) { return row.ruleSet == set.id; });
    };
    const RuleSet* found = nullptr;
    for (const RuleSet& set : ruleSets) {
        if (use ? set.id == use->ruleSet : (!found || found->version < set.version) && !isUsed(set)) {
            found = &set;
        }
    }
    return found;
}

HomeRules Catalogue::homeRulesOf(SiteId site) const {
    const HomeRules* found = nullptr;
    for (const SiteId owner : {site, kProgramme}) {
        m_index.homeRules.visitUntil(homeRules, RowKey(owner), [&](const HomeRules& rules) {
            found = rules.site == owner ? &rules : nullptr;
            return found != nullptr;
        });
        if (found) {
            return *found;
        }
    }
    return {};
}

} // namespace fasit::domain
