#include "qc-core/workflow/due_list.h"

#include "qc-core/reports/approved_area.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/close_due_runs.h"
#include "qc-core/workflow/in_use.h"
#include "qc-core/workflow/lot_in_use.h"
#include "qc-core/workflow/outcome.h"
#include "qc-core/workflow/series_status.h"

#include <algorithm>
#include <tuple>

namespace fasit::workflow {
namespace {

using namespace domain;
using reports::DueControl;
using reports::DueLevel;

class CardMaker {
  public:
    CardMaker(storage::Database& database, WallTime now)
        : m_catalogue(database.catalogue())
        , m_history(database.history())
        , m_now(now) {}

    std::optional<DueControl> card(const Schedule& schedule) {
        const Instrument* instrument = m_catalogue.instrument(schedule.instrument);
        const Analyte* analyte = m_catalogue.analyte(schedule.analyte);
        if (schedule.kind != ScheduleKind::ControlMaterial || !instrument || !analyte) {
            return std::nullopt;
        }
        const SeriesStatus status = seriesStatus(m_catalogue, m_history, schedule, m_now);
        DueControl card;
        addHeading(card, *instrument, *analyte);
        card.lastDone = status.lastDone;
        card.due = status.due;
        card.occasion = status.occasion;
        card.overdue = status.overdue;
        card.stopped = status.stopped;
        card.rejectedRun = runBehindStop(schedule);
        const auto events = m_history.events(instrument->site, instrument->id);
        if (const Event* out = outOfUse(events, analyte->id)) {
            card.outOfUse = out->text;
        }
        for (const int level : status.dueLevels) {
            if (auto due = levelInUse(*instrument, *analyte, level, status)) {
                card.levels.push_back(std::move(*due));
            }
        }
        return card;
    }

  private:
    std::optional<FactKey> runBehindStop(const Schedule& schedule) {
        const auto stop = m_history.openStop({schedule.site, schedule.instrument, schedule.analyte});
        return stop && !stop->isBegunByPerson() ? std::optional(stop->run) : std::nullopt;
    }

    void addHeading(DueControl& card, const Instrument& instrument, const Analyte& analyte) const {
        card.site = instrument.site;
        if (const Site* home = m_catalogue.site(instrument.site)) {
            card.homeName = home->name;
        }
        card.instrument = instrument.id;
        card.analyte = analyte.id;
        card.instrumentName = instrument.localName.empty() ? instrument.model : instrument.localName;
        card.model = instrument.model;
        card.place = instrument.place;
        card.consumable = instrument.consumable;
        card.whenStopped = instrument.whenStopped;
        card.analyteName = analyte.nameNb;
        card.unit = analyte.unit;
        card.decimals = analyte.decimals;
        card.kind = analyte.kind;
        card.steps = analyte.steps;
    }

    std::optional<DueLevel> levelInUse(const Instrument& instrument, const Analyte& analyte, int number,
                                       const SeriesStatus& status) const {
        auto level = levelOf(instrument, analyte, number,
                             lotInUse(m_catalogue, instrument, analyte.id, number, m_now));
        if (!level) {
            return std::nullopt; // No lot has a target for it: the card says that a lot is missing.
        }
        const auto in = status.openRunValues.find(number);
        if (in != status.openRunValues.end()) {
            level->measured = in->second;
        }
        for (const LotId lot : parallelLots(m_catalogue, instrument.id, analyte.id, m_now)) {
            if (auto beside = levelOf(instrument, analyte, number, m_catalogue.lot(lot))) {
                level->beside.push_back(std::move(*beside));
            }
        }
        return level;
    }

    /// Nothing where the lot has no target for it.
    std::optional<DueLevel> levelOf(const Instrument& instrument, const Analyte& analyte, int number,
                                    const ControlLot* lot) const {
        const ControlMaterial* material = lot ? m_catalogue.material(lot->material) : nullptr;
        const Target* target =
            material ? m_catalogue.targetFor(instrument, analyte.id, lot->id, number, dateOf(m_now))
                     : nullptr;
        if (!target) {
            return std::nullopt;
        }
        DueLevel level;
        level.level = number;
        level.name = levelName(m_catalogue, lot->id, number);
        for (const ControlLevel& named : material->levels) {
            level.capColour = named.number == number ? named.capColour : level.capColour;
        }
        level.lot = lot->id;
        level.lotNumber = lot->number;
        level.lotExpiry = level.useBy = lot->expiry;
        addBottle(level, instrument.site, *lot, *material);
        const auto area = reports::approvedArea(*target, analyte.decimals);
        level.low = area.low;
        level.high = area.high;
        level.allowedSteps = target->allowedSteps;
        return level;
    }

    void addBottle(DueLevel& level, SiteId site, const ControlLot& lot,
                   const ControlMaterial& material) const {
        if (const ControlBottle* bottle = m_catalogue.bottleInUse(site, lot.id, m_now)) {
            level.bottle = bottle->id;
            level.bottleNumber = bottle->runningNumber;
            level.bottleOpenedAt = bottle->openedAt;
            level.useBy = useBy(*bottle, lot, material);
        }
    }

    const Catalogue& m_catalogue;
    storage::HistoryReader& m_history;
    WallTime m_now;
};

} // namespace

std::vector<LotId> parallelLots(const Catalogue& catalogue, InstrumentId instrument, AnalyteId analyte,
                                WallTime now) {
    auto lots = catalogue.lotsWithParallelPeriod(instrument, analyte);
    std::erase_if(lots, [&](LotId lot) { return !catalogue.isEstablishing(instrument, analyte, lot, now); });
    return lots;
}

std::vector<DueControl> dueControls(const Laboratory& laboratory, SiteId site) {
    closeDueRuns(laboratory, site);
    CardMaker maker(laboratory.database, laboratory.clock.wallNow());
    std::vector<DueControl> cards;
    for (const Schedule& schedule : laboratory.database.catalogue().schedules) {
        if (schedule.site == site) {
            if (auto card = maker.card(schedule)) {
                cards.push_back(std::move(*card));
            }
        }
    }
    std::sort(cards.begin(), cards.end(), [](const DueControl& a, const DueControl& b) {
        return std::tuple(a.outOfUse.has_value(), !a.overdue, a.due, a.analyteName, a.instrumentName,
                          a.place) < std::tuple(b.outOfUse.has_value(), !b.overdue, b.due, b.analyteName,
                                                b.instrumentName, b.place);
    });
    return cards;
}

std::optional<DueControl> dueControl(const Laboratory& laboratory, InstrumentId instrument,
                                     AnalyteId analyte) {
    const Schedule* schedule = laboratory.database.catalogue().schedule(instrument, analyte);
    return schedule ? CardMaker(laboratory.database, laboratory.clock.wallNow()).card(*schedule)
                    : std::nullopt;
}

} // namespace fasit::workflow
