#include "app/services/bench_service.h"

#include "qc-core/workflow/bottles.h"
#include "qc-core/workflow/due_list.h"
#include "qc-core/workflow/register_control.h"

#include <utility>

namespace fasit::services {

BenchService::BenchService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void BenchService::requestDueList(domain::SiteId site) {
    readInTurn(
        m_dueList, [site](const auto& laboratory) { return workflow::dueControls(laboratory, site); },
        [this, site](auto controls) { emit dueListReady(site, std::move(controls)); });
}

void BenchService::registerEntry(std::vector<domain::ControlReading> readings, const QString& by) {
    save(
        [readings = std::move(readings), who = by.toStdString()](const auto& laboratory) {
            auto report = workflow::registerControls(laboratory, readings, who);
            return EntryAnswer{std::move(report.readings), std::move(report.controls)};
        },
        [this](auto answer) { emit entryRegistered(std::move(answer)); });
}

void BenchService::correctSlip(const domain::Actor& actor, const Slip& slip) {
    save(
        [=](const auto& laboratory) {
            return workflow::correctSlip(laboratory, actor,
                                         {{slip.series, slip.measuredAt, slip.result},
                                          slip.value.toStdString(),
                                          slip.reason.toStdString()});
        },
        [this](auto changed) {
            if (changed) {
                emit slipCorrected(std::move(*changed));
            } else {
                emit slipRefused(changed.error());
            }
        });
}

void BenchService::openBottle(domain::SiteId site, domain::LotId lot, const QString& by) {
    save([site, lot, who = by.toStdString()](
             const auto& laboratory) { return workflow::openBottle(laboratory, site, lot, who); },
         [this](auto bottle) { emit bottleOpened(std::move(bottle)); });
}

} // namespace fasit::services
