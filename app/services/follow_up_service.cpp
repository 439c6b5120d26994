#include "app/services/follow_up_service.h"

#include "qc-core/workflow/acknowledge_verdict.h"
#include "qc-core/workflow/action_progress.h"
#include "qc-core/workflow/record_action.h"

#include <utility>

namespace fasit::services {
namespace {

storage::SeriesGroup groupOf(const RunPlace& place) {
    return {place.site, place.instrument, place.analyte};
}

std::vector<UnseenVerdict> unseenOf(const workflow::Laboratory& laboratory, domain::SiteId site) {
    std::vector<UnseenVerdict> unseen;
    const auto& catalogue = laboratory.database.catalogue();
    for (const auto& verdict : storage::unacknowledgedVerdicts(laboratory.database, site)) {
        UnseenVerdict named{verdict, {}, {}};
        if (const auto* analyte = catalogue.analyte(verdict.analyte)) {
            named.analyteName = analyte->nameNb;
        }
        if (const auto* instrument = catalogue.instrument(verdict.instrument)) {
            named.instrumentName = instrument->localName.empty() ? instrument->model : instrument->localName;
        }
        unseen.push_back(std::move(named));
    }
    return unseen;
}

} // namespace

FollowUpService::FollowUpService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void FollowUpService::requestProgress(const RunPlace& place) {
    readInTurn(
        m_progress,
        [place](const auto& laboratory) {
            return workflow::actionProgress(laboratory, groupOf(place), place.run);
        },
        [this, place](auto progress) {
            if (progress) {
                emit progressReady(place, *progress);
            } else {
                emit refused(progress.error());
            }
        });
}

void FollowUpService::requestUnseen(domain::SiteId site) {
    readInTurn(
        m_unseen, [site](const auto& laboratory) { return unseenOf(laboratory, site); },
        [this, site](auto unseen) { emit unseenReady(site, std::move(unseen)); });
}

void FollowUpService::takeStep(const domain::Actor& actor, const RunPlace& place, const Step& step) {
    save(
        [=](const auto& laboratory) {
            return workflow::takeStep(
                laboratory, actor,
                {groupOf(place), place.run, step.kind, step.finding, step.comment.toStdString()});
        },
        [this, place, kind = step.kind](const auto& key) {
            if (key) {
                emit stepTaken(place, kind);
            } else {
                emit refused(key.error());
            }
        });
}

void FollowUpService::finish(const domain::Actor& actor, const RunPlace& place, const Ending& ending) {
    save(
        [=](const auto& laboratory) {
            return workflow::recordAction(laboratory, actor,
                                          {groupOf(place), place.run, ending.cause.toStdString(),
                                           ending.outcome, ending.comment.toStdString(), std::nullopt});
        },
        [this, place](const auto& changed) {
            if (changed) {
                emit finished(place);
            } else {
                emit refused(changed.error());
            }
        });
}

void FollowUpService::acknowledge(const domain::Actor& actor, domain::SiteId site, domain::FactKey verdict) {
    save(
        [=](const auto& laboratory) {
            return workflow::acknowledgeVerdict(laboratory, actor, site, verdict);
        },
        [this, site](const auto& done) {
            if (done || done.error() == workflow::FollowUpFault::AlreadyAcknowledged) {
                emit acknowledged(site); // somebody has seen it
            } else {
                emit refused(done.error());
            }
        });
}

} // namespace fasit::services
