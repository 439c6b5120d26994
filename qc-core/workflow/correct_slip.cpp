#include "qc-core/workflow/correct_slip.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/read_value.h"
#include "qc-core/workflow/rejudge.h"
#include "qc-core/workflow/run_assignment.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

constexpr std::int64_t kMicrosPerMinute = 60'000'000;

bool isTyped(const ControlResult& result) {
    return result.origin == ResultOrigin::Typed || result.origin == ResultOrigin::EnteredAfterwards;
}

/// What stands in the same run is a replicate of it, or was typed in its place.
bool hasLaterResult(storage::HistoryReader& history, const ControlResult& result) {
    const auto since = history.results(result.series, {result.measuredAt, storage::TimeRange().until});
    return std::any_of(since.begin(), since.end(), [&](const StoredResult& other) {
        return other.result.run != result.run && std::pair(result.measuredAt, result.key) <
                                                     std::pair(other.result.measuredAt, other.result.key);
    });
}

/// What the stored result says against it.
std::optional<SlipFault> faultOf(const StoredResult& stored, const Actor& actor, UtcTime now,
                                 const EntryLimits& limits) {
    const ControlResult& result = stored.result;
    if (!isTyped(result)) {
        return SlipFault::NotTyped;
    }
    if (result.operatorId != idText(actor.user)) {
        return SlipFault::AnotherUser;
    }
    if (stored.excluded) {
        return SlipFault::AlreadyExcluded;
    }
    const std::int64_t age = now.micros - result.recordedAt.micros;
    return age < 0 || age > limits.slipMinutes * kMicrosPerMinute ? std::optional(SlipFault::TooLate)
                                                                  : std::nullopt;
}

/// A result of its own, known again by what it corrects and how.
std::string fingerprintOf(const ControlResult& wrong, const std::string& value) {
    crypto::Digest digest(crypto::Digest::Size::Fingerprint);
    return digest.field("slip").field(wrong.fingerprint).field(value).hex();
}

Expected<ControlResult, SlipFault> corrected(const Catalogue& catalogue, const ControlResult& wrong,
                                             const std::string& text) {
    const Analyte* analyte = catalogue.analyte(wrong.series.analyte);
    const std::string typed(ascii::trimmed(text));
    auto value = analyte ? readValue(*analyte, typed) : Unexpected<ReadingReason>(ReadingReason::NotANumber);
    if (!value) {
        return Unexpected<SlipFault>(SlipFault::NotAValue);
    }
    if (*value == wrong.value) {
        return Unexpected<SlipFault>(SlipFault::SameValue);
    }
    ControlResult right = wrong;
    right.value = std::move(*value);
    right.valueAsSent = typed;
    right.fingerprint = fingerprintOf(wrong, typed);
    return right;
}

/// Everything that can be said before the write lock is taken.
std::optional<SlipFault> faultOf(const Actor& actor, const SlipCorrection& correction) {
    if (!may(actor, Deed::CorrectSlip, correction.wrong.series.site)) {
        return SlipFault::NotAllowed;
    }
    return ascii::trimmed(correction.reason).empty() ? std::optional(SlipFault::ReasonMissing) : std::nullopt;
}

} // namespace

Expected<CorrectedSlip, SlipFault> correctSlip(const Laboratory& laboratory, const Actor& actor,
                                               const SlipCorrection& correction) {
    if (const auto fault = faultOf(actor, correction)) {
        return Unexpected<SlipFault>(*fault);
    }
    const Series& series = correction.wrong.series;
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(series.site);
    auto& history = laboratory.database.history();
    const auto stored = findResult(history, correction.wrong);
    if (!stored) {
        return Unexpected<SlipFault>(SlipFault::NoSuchResult);
    }
    const Catalogue& catalogue = laboratory.database.catalogue();
    const EntryLimits limits = catalogue.homeRulesOf(series.site).entry;
    if (const auto fault = faultOf(*stored, actor, transaction.now(), limits)) {
        return Unexpected<SlipFault>(*fault);
    }
    if (hasLaterResult(history, stored->result)) {
        return Unexpected<SlipFault>(SlipFault::LaterResult);
    }
    const auto right = corrected(catalogue, stored->result, correction.value);
    if (!right) {
        return Unexpected<SlipFault>(right.error());
    }
    const FactKey key = storage::append(transaction, *right);
    storage::append(transaction, series.site,
                    ResultExclusion{stored->result.key, true, correction.reason, actor.user, key,
                                    UtcTime{stored->markedAt.micros + 1}});
    auto changed = rejudge(laboratory, transaction, catalogue,
                           {groupOf(series), openingOfRun(history, stored->result), VerdictCause::Slip});
    transaction.commit({idText(actor.user), "correctSlip", correction.reason});
    return CorrectedSlip{key, std::move(changed)};
}

} // namespace fasit::workflow
