#include "qc-core/workflow/exclude_result.h"

#include "qc-core/base/ascii.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/rejudge.h"
#include "qc-core/workflow/run_assignment.h"

namespace fasit::workflow {
namespace {

using namespace domain;
using Changed = Expected<std::vector<reports::ControlOutcome>, ExclusionFault>;

/// Writes a person's word on a result, and judges what it changes.
std::vector<reports::ControlOutcome> mark(const Laboratory& laboratory,
                                          storage::WriteTransaction& transaction, const StoredResult& stored,
                                          ResultExclusion word) {
    const ControlResult& result = stored.result;
    word.result = result.key;
    word.notBefore = UtcTime{stored.markedAt.micros + 1};
    const Catalogue& catalogue = laboratory.database.catalogue();
    storage::append(transaction, result.series.site, word);
    const VerdictCause cause = word.excluded ? VerdictCause::Exclusion : VerdictCause::Reinclusion;
    return rejudge(laboratory, transaction, catalogue,
                   {groupOf(result.series), openingOfRun(laboratory.database.history(), result), cause});
}

std::optional<ExclusionFault> faultOf(const Actor& actor, const ResultRef& result,
                                      const std::string& reason) {
    if (!may(actor, Deed::ExcludeResult, result.series.site)) {
        return ExclusionFault::NotAllowed;
    }
    return ascii::trimmed(reason).empty() ? std::optional(ExclusionFault::ReasonMissing) : std::nullopt;
}

/// What stands in the way of marking the result so.
std::optional<ExclusionFault> faultOf(const std::optional<StoredResult>& stored, bool excluding) {
    if (!stored) {
        return ExclusionFault::NoSuchResult;
    }
    if (stored->excluded == excluding) {
        return excluding ? ExclusionFault::AlreadyExcluded : ExclusionFault::NotExcluded;
    }
    return stored->replacedBy ? std::optional(ExclusionFault::Superseded) : std::nullopt;
}

Changed markBy(const Laboratory& laboratory, const Actor& actor, const ResultRef& result,
               const ResultExclusion& word) {
    if (const auto fault = faultOf(actor, result, word.reason)) {
        return Unexpected<ExclusionFault>(*fault);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(result.series.site);
    const auto stored = findResult(laboratory.database.history(), result);
    if (const auto fault = faultOf(stored, word.excluded)) {
        return Unexpected<ExclusionFault>(*fault);
    }
    auto changed = mark(laboratory, transaction, *stored, word);
    transaction.commit(
        {idText(actor.user), word.excluded ? "excludeResult" : "reincludeResult", word.reason});
    return changed;
}

} // namespace

Changed excludeResult(const Laboratory& laboratory, const Actor& actor, const ResultRef& result,
                      const std::string& reason) {
    return markBy(laboratory, actor, result, {{}, true, reason, actor.user});
}

Changed reincludeResult(const Laboratory& laboratory, const Actor& actor, const ResultRef& result,
                        const std::string& reason) {
    return markBy(laboratory, actor, result, {{}, false, reason, actor.user});
}

ExclusionReport excludeResult(const Laboratory& laboratory, const Series& series, WallTime measuredAt,
                              const std::string& reason, const std::string& by) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(series.site);
    const auto stored = findResult(laboratory.database.history(), {series, measuredAt});
    if (const auto fault = faultOf(stored, true)) {
        return {*fault == ExclusionFault::NoSuchResult ? Exclusion::NoSuchResult : Exclusion::AlreadyExcluded,
                {}};
    }
    ExclusionReport report;
    report.changed = mark(laboratory, transaction, *stored, {{}, true, reason});
    transaction.commit({by, "excludeResult", reason});
    return report;
}

} // namespace fasit::workflow
