#include "qc-core/workflow/point_story.h"

#include "qc-core/storage/action_reader.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/point_history_reader.h"
#include "qc-core/storage/user_reader.h"
#include "qc-core/workflow/find_result.h"

#include <charconv>

namespace fasit::workflow {
namespace {

using namespace domain;

std::string nameOf(storage::Database& database, std::optional<UserId> user) {
    const auto known = user ? storage::readUser(database, *user) : std::nullopt;
    return known ? known->user.person.name : std::string();
}

/// A user's id by the user's name; what an analyser sent stays as it was sent.
std::string operatorName(storage::Database& database, const std::string& sent) {
    std::int64_t id = 0;
    const auto read = std::from_chars(sent.data(), sent.data() + sent.size(), id);
    const bool isNumber = read.ec == std::errc() && read.ptr == sent.data() + sent.size();
    const auto user = isNumber ? storage::readUser(database, UserId{id}) : std::nullopt;
    return user ? user->user.person.name : sent;
}

void addVerdicts(reports::PointStory& story, storage::Database& database) {
    for (const auto& version : storage::verdictVersions(database, story.point.series.site, story.point.run)) {
        story.verdicts.push_back({version.at, version.stored.verdict, version.stored.cause});
    }
}

void addMarks(reports::PointStory& story, storage::Database& database) {
    for (const auto& word : storage::resultWords(database, story.point.series.site, story.point.key)) {
        story.marks.push_back(
            {word.at, word.excluded, word.replacedBy.has_value(), word.reason, nameOf(database, word.by)});
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
    const auto stored = findResult(database.history(), {point.series, point.at, point.key});
    story.operatorName = stored ? operatorName(database, stored->result.operatorId) : std::string();
    addVerdicts(story, database);
    addMarks(story, database);
    addActions(story, database);
    return story;
}

} // namespace fasit::workflow
