#include "qc-core/workflow/point_story.h"

#include "qc-core/domain/machine_reason.h"
#include "qc-core/storage/action_reader.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/point_history_reader.h"
#include "qc-core/storage/user_reader.h"

namespace fasit::workflow {
namespace {

using namespace domain;

std::string nameOf(storage::Database& database, std::optional<UserId> user) {
    const auto known = user ? storage::readUser(database, *user) : std::nullopt;
    return known ? known->user.person.name : std::string();
}

void addVerdicts(reports::PointStory& story, storage::Database& database) {
    for (const auto& version : storage::verdictVersions(database, story.point.series.site, story.point.run)) {
        story.verdicts.push_back({version.at, version.stored.verdict, version.stored.cause});
    }
}

void addMarks(reports::PointStory& story, storage::Database& database) {
    for (const auto& word : storage::resultWords(database, story.point.series.site, story.point.key)) {
        const bool wasSlip = word.replacedBy && word.reason != kRegisteredTwice;
        story.marks.push_back({word.at, word.excluded, wasSlip, word.reason, nameOf(database, word.by)});
    }
}

void addActions(reports::PointStory& story, storage::Database& database) {
    const SiteId site = story.point.series.site;
    for (const ActionStep& step : storage::actionSteps(database, site, story.point.run)) {
        story.steps.push_back({step.at, step.kind, step.finding, step.comment, nameOf(database, step.by)});
    }
    if (const auto action = storage::correctiveAction(database, site, story.point.run)) {
        story.action = {action->at, action->cause, action->outcome, action->comment,
                        nameOf(database, action->by)};
    }
}

} // namespace

reports::PointStory pointStory(const Laboratory& laboratory, const reports::PointRef& point) {
    storage::Database& database = laboratory.database;
    reports::PointStory story;
    story.point = point;
    addVerdicts(story, database);
    addMarks(story, database);
    addActions(story, database);
    return story;
}

} // namespace fasit::workflow
