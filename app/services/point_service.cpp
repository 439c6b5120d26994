#include "app/services/point_service.h"

#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/point_story.h"
#include "qc-core/workflow/record_event.h"

#include <utility>

namespace fasit::services {
namespace {

using Marked = Expected<std::vector<reports::ControlOutcome>, PointFault>;

PointFault faultOf(workflow::ExclusionFault fault) {
    using workflow::ExclusionFault;
    switch (fault) {
    case ExclusionFault::NotAllowed:
        return PointFault::NotAllowed;
    case ExclusionFault::ReasonMissing:
        return PointFault::TextMissing;
    case ExclusionFault::NoSuchResult:
        return PointFault::NoSuchResult;
    case ExclusionFault::Superseded:
        return PointFault::Superseded;
    case ExclusionFault::AlreadyExcluded:
    case ExclusionFault::NotExcluded:
        break;
    }
    return PointFault::AlreadySo;
}

PointFault faultOf(workflow::FollowUpFault fault) {
    using workflow::FollowUpFault;
    switch (fault) {
    case FollowUpFault::NotAllowed:
        return PointFault::NotAllowed;
    case FollowUpFault::TextMissing:
        return PointFault::TextMissing;
    case FollowUpFault::IdentityNumber:
        return PointFault::IdentityNumber;
    case FollowUpFault::TextUnusable:
        return PointFault::TextUnusable;
    default:
        return PointFault::NoSuchResult;
    }
}

domain::Event commentOn(const reports::PointRef& point, std::string text) {
    domain::Event event;
    event.site = point.series.site;
    event.instrument = point.series.instrument;
    event.analyte = point.series.analyte;
    event.kind = domain::EventKind::Comment;
    event.at = point.at;
    event.text = std::move(text);
    return event;
}

} // namespace

PointService::PointService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void PointService::requestStory(const reports::PointRef& point) {
    read(
        m_story, [point](const auto& laboratory) { return workflow::pointStory(laboratory, point); },
        [this](auto story) { emit storyReady(std::move(story)); });
}

void PointService::exclude(const domain::Actor& actor, const reports::PointRef& point,
                           const QString& reason) {
    mark(actor, point, reason, true);
}

void PointService::takeIn(const domain::Actor& actor, const reports::PointRef& point, const QString& reason) {
    mark(actor, point, reason, false);
}

void PointService::mark(const domain::Actor& actor, const reports::PointRef& point, const QString& reason,
                        bool excluding) {
    save(
        [actor, point, excluding, why = reason.trimmed().toStdString()](const auto& laboratory) -> Marked {
            if (const auto fault = workflow::neededTextFault(why)) {
                return Unexpected<PointFault>(faultOf(*fault));
            }
            const workflow::ResultRef result{point.series, point.at, point.key};
            const auto done = excluding ? workflow::excludeResult(laboratory, actor, result, why)
                                        : workflow::reincludeResult(laboratory, actor, result, why);
            return done ? Marked(*done) : Unexpected<PointFault>(faultOf(done.error()));
        },
        [this, point, excluding](auto changed) {
            if (changed) {
                emit marked(point, excluding, std::move(*changed));
            } else {
                emit refused(point, changed.error());
            }
        });
}

void PointService::comment(const domain::Actor& actor, const reports::PointRef& point, const QString& text) {
    save(
        [actor, point, words = text.trimmed().toStdString()](
            const auto& laboratory) -> Expected<domain::FactKey, workflow::FollowUpFault> {
            if (const auto fault = workflow::neededTextFault(words)) {
                return Unexpected<workflow::FollowUpFault>(*fault);
            }
            return workflow::recordEvent(laboratory, actor, commentOn(point, words));
        },
        [this, point](auto stored) {
            if (stored) {
                emit commented(point);
            } else {
                emit refused(point, faultOf(stored.error()));
            }
        });
}

} // namespace fasit::services
