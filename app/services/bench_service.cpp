#include "app/services/bench_service.h"

#include "qc-core/reports/bench_chart.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/bottles.h"
#include "qc-core/workflow/control_chart.h"
#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/register_control.h"

#include <utility>

namespace fasit::services {
namespace {

EntryAnswer answerOf(workflow::RegisterReport report) {
    return {std::move(report.readings), std::move(report.controls), report.beyondClock.has_value()};
}

/// A lot that is known already is not entered once more.
Expected<domain::LotId, workflow::LotFault> knownOrEntered(const workflow::Laboratory& laboratory,
                                                           const domain::Actor& actor,
                                                           const workflow::NewPreliminaryLot& lot) {
    const auto& catalogue = laboratory.database.catalogue();
    const auto* instrument = catalogue.instrument(lot.instrument);
    const auto* known = instrument ? catalogue.lotNumbered(lot.number, *instrument, lot.analyte) : nullptr;
    if (known && known->expiry < dateOf(laboratory.clock.wallNow())) {
        return Unexpected<workflow::LotFault>(workflow::LotFault::Expired);
    }
    return known ? Expected<domain::LotId, workflow::LotFault>(known->id)
                 : workflow::enterPreliminaryLot(laboratory, actor, lot);
}

Expected<domain::LotId, workflow::LotFault> lotInUse(const workflow::Laboratory& laboratory,
                                                     const domain::Actor& actor,
                                                     const workflow::NewPreliminaryLot& lot) {
    const auto used = knownOrEntered(laboratory, actor, lot);
    if (!used) {
        return used;
    }
    const auto site = laboratory.database.catalogue().instrument(lot.instrument)->site;
    if (!workflow::openBottle(laboratory, actor, site, *used)) {
        return Unexpected<workflow::LotFault>(workflow::LotFault::NotAllowed);
    }
    return used;
}

} // namespace

BenchService::BenchService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void BenchService::requestDueList(domain::SiteId site) {
    readInTurn(
        m_dueList, [site](const auto& laboratory) { return workflow::dueControls(laboratory, site); },
        [this, site](auto controls) { emit dueListReady(site, std::move(controls)); });
}

void BenchService::requestNewest(domain::InstrumentId instrument, domain::AnalyteId analyte) {
    read(
        m_newest,
        [instrument, analyte](const auto& laboratory) {
            return reports::benchChart(workflow::controlChart(laboratory, instrument, analyte));
        },
        [this](auto chart) { emit newestReady(std::move(chart)); });
}

void BenchService::registerEntry(const domain::Actor& actor, std::vector<domain::ControlReading> readings) {
    save([actor, readings = std::move(readings)](
             const auto& laboratory) { return workflow::registerControls(laboratory, actor, readings); },
         [this](auto report) {
             if (report) {
                 emit entryRegistered(answerOf(std::move(*report)));
             } else {
                 emit entryRefused();
             }
         });
}

void BenchService::enterAfterwards(const domain::Actor& actor, std::vector<domain::ControlReading> readings) {
    save([actor, readings = std::move(readings)](
             const auto& laboratory) { return workflow::enterAfterwards(laboratory, actor, readings); },
         [this](auto report) {
             if (report) {
                 emit entryRegistered(answerOf(std::move(*report)));
             } else {
                 emit lateEntryRefused(report.error());
             }
         });
}

void BenchService::openPack(const domain::Actor& actor, const Pack& pack) {
    save(
        [=](const auto& laboratory) {
            return workflow::openPack(
                laboratory, actor,
                {pack.instrument, pack.analyte, pack.reagentLot.toStdString(), pack.expiry, {}});
        },
        [this, pack](const auto& opened) {
            if (opened) {
                emit packOpened(pack, *opened);
            } else {
                emit packRefused(opened.error());
            }
        });
}

void BenchService::correctSlip(const domain::Actor& actor, const Slip& slip) {
    save(
        [=](const auto& laboratory) {
            return workflow::correctSlip(laboratory, actor,
                                         {{slip.series, slip.measuredAt, slip.result},
                                          slip.value.toStdString(),
                                          slip.reason.toStdString()});
        },
        [this](const auto& corrected) {
            if (corrected) {
                emit slipCorrected(*corrected);
            } else {
                emit slipRefused(corrected.error());
            }
        });
}

void BenchService::openBottle(const domain::Actor& actor, domain::SiteId site, domain::LotId lot) {
    save([=](const auto& laboratory) { return workflow::openBottle(laboratory, actor, site, lot); },
         [this](const auto& bottle) {
             if (bottle) {
                 emit bottleOpened(*bottle);
             } else {
                 emit bottleRefused(bottle.error());
             }
         });
}

void BenchService::tellEvent(const domain::Actor& actor, const domain::Event& event) {
    save([=](const auto& laboratory) { return workflow::recordEvent(laboratory, actor, event); },
         [this](const auto& stored) {
             if (stored) {
                 emit eventStored();
             } else {
                 emit eventRefused(stored.error());
             }
         });
}

void BenchService::useLot(const domain::Actor& actor, const workflow::NewPreliminaryLot& lot) {
    save([=](const auto& laboratory) { return lotInUse(laboratory, actor, lot); },
         [this, instrument = lot.instrument, analyte = lot.analyte](const auto& used) {
             if (used) {
                 emit lotUsed(instrument, analyte);
             } else {
                 emit lotRefused(used.error());
             }
         });
}

} // namespace fasit::services
