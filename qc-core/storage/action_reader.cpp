#include "qc-core/storage/action_reader.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/follow_up_words.h"

#include <sstream>

namespace fasit::storage {

using namespace domain;

namespace {

std::optional<UserId> userOf(const NumberCell& cell) {
    return cell.get() ? std::optional(UserId{cell.value}) : std::nullopt;
}

/// Words of before steps had any are left out.
std::vector<ActionStepKind> stepsOf(const std::string& text) {
    std::vector<ActionStepKind> steps;
    std::istringstream words(text);
    for (std::string word; std::getline(words, word, ',');) {
        if (const auto step = valueNamed<ActionStepKind>(word)) {
            steps.push_back(*step);
        }
    }
    return steps;
}

} // namespace

std::vector<ActionStep> actionSteps(Database& database, SiteId site, FactKey run) {
    std::vector<ActionStep> list;
    engine::guarded("action steps", [&] {
        ActionStep row;
        long long siteId = site.value;
        long long runOrigin = run.origin;
        long long runSeq = run.seq;
        long long origin = 0;
        long long seq = 0;
        long long at = 0;
        std::string kind;
        std::string finding;
        NumberCell by;
        soci::statement select =
            (database.session().prepare << "SELECT origin, seq, step, finding, comment, at, by_user"
                                           " FROM action_step WHERE site = :site AND run_origin = :origin"
                                           " AND run_seq = :seq ORDER BY at, origin, seq",
             soci::into(origin), soci::into(seq), soci::into(kind), soci::into(finding),
             soci::into(row.comment), soci::into(at), into(by), soci::use(siteId), soci::use(runOrigin),
             soci::use(runSeq));
        select.execute();
        while (select.fetch()) {
            row.key = {origin, seq};
            row.site = site;
            row.run = run;
            row.kind = requiredValue<ActionStepKind>(kind);
            row.finding = requiredValue<StepFinding>(finding);
            row.at = WallTime{at};
            row.by = userOf(by);
            list.push_back(row);
        }
    });
    return list;
}

std::optional<CorrectiveAction> correctiveAction(Database& database, SiteId site, FactKey run) {
    std::optional<CorrectiveAction> newest;
    engine::guarded("corrective action", [&] {
        CorrectiveAction row;
        long long siteId = site.value;
        long long runOrigin = run.origin;
        long long runSeq = run.seq;
        long long origin = 0;
        long long seq = 0;
        long long at = 0;
        std::string steps;
        std::string outcome;
        NumberCell by;
        soci::statement select =
            (database.session().prepare
                 << "SELECT origin, seq, steps, cause, outcome, coalesce(comment, ''), at, by_user"
                    " FROM corrective_action WHERE site = :site AND run_origin = :origin AND run_seq = :seq"
                    " ORDER BY at, origin, seq",
             soci::into(origin), soci::into(seq), soci::into(steps), soci::into(row.cause),
             soci::into(outcome), soci::into(row.comment), soci::into(at), into(by), soci::use(siteId),
             soci::use(runOrigin), soci::use(runSeq));
        select.execute();
        while (select.fetch()) {
            row.key = {origin, seq};
            row.site = site;
            row.run = run;
            row.steps = stepsOf(steps);
            row.outcome = valueNamed<ActionOutcome>(outcome).value_or(ActionOutcome::NotStated);
            row.at = WallTime{at};
            row.by = userOf(by);
            newest = row;
        }
    });
    return newest;
}

} // namespace fasit::storage
