#include "qc-core/storage/history_writer.h"

#include "qc-core/domain/series_id.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/fact_tables.h"
#include "qc-core/storage/result_cells.h"
#include "qc-core/storage/violation_text.h"

#include <fmt/format.h>

namespace fasit::storage {

using namespace domain;

namespace {

/// Nothing where the analyser said nothing.
Field judgementField(const std::optional<AnalyserJudgement>& judgement) {
    return judgement ? Field(nameOf(*judgement)) : Field(std::nullopt);
}

} // namespace

FactKey append(WriteTransaction& transaction, const Run& run) {
    const auto repeatsOrigin = run.repeats ? std::optional(run.repeats->origin) : std::nullopt;
    const auto repeatsSeq = run.repeats ? std::optional(run.repeats->seq) : std::nullopt;
    return transaction.append(tables::kRun, run.site,
                              {run.instrument, run.analyte, run.openedAt, repeatsOrigin, repeatsSeq});
}

void closeRun(WriteTransaction& transaction, SiteId site, FactKey run, RunState state) {
    transaction.append(tables::kRunClosing, site, {run.origin, run.seq, nameOf(state), transaction.now()});
}

FactKey append(WriteTransaction& transaction, const ControlResult& r) {
    const ValueColumns value = columnsOf(r.value);
    return transaction.append(tables::kControlResult, r.series.site,
                              {seriesId(r.series.instrument, r.series.analyte, r.series.level),
                               r.measuredAt,
                               r.run.origin,
                               r.run.seq,
                               r.series.level,
                               value.kind,
                               value.value,
                               value.decimals,
                               r.valueAsSent,
                               r.lot,
                               r.bottle,
                               r.reagentLot,
                               r.target,
                               nameOf(r.timeSource),
                               r.utcOffsetMinutes,
                               transaction.now(),
                               r.operatorId,
                               nameOf(r.origin),
                               r.flags,
                               r.comment,
                               r.fingerprint,
                               judgementField(r.analyserJudgement)});
}

FactKey append(WriteTransaction& transaction, SiteId site, const StoredVerdict& v,
               const std::optional<FactKey>& superseded) {
    const auto supersededOrigin = superseded ? std::optional(superseded->origin) : std::nullopt;
    const auto supersededSeq = superseded ? std::optional(superseded->seq) : std::nullopt;
    return transaction.append(tables::kRunVerdict, site,
                              {v.run.origin, v.run.seq, nameOf(v.verdict.kind), v.verdict.provisional,
                               nameOf(v.verdict.basis), v.ruleSet, v.ruleSetVersion,
                               violationText(v.verdict.violations), transaction.now(), supersededOrigin,
                               supersededSeq});
}

void exclude(WriteTransaction& transaction, SiteId site, FactKey result, const std::string& reason) {
    transaction.append(tables::kExclusion, site,
                       {result.origin, result.seq, true, reason, transaction.now()});
}

FactKey appendInboxItem(WriteTransaction& transaction, SiteId site, const ControlReading& r,
                        const std::string& fingerprint, ReadingReason reason) {
    const auto text = [](const std::optional<std::string>& value) { return Field(value.value_or("")); };
    return transaction.append(tables::kInboxItem, site,
                              {fingerprint, domain::nameOf(reason), r.driver, r.instrument, text(r.serial),
                               text(r.material), text(r.lot), text(r.level), r.code, r.value, text(r.unit),
                               r.measuredAt, text(r.operatorId), text(r.reagentLot), transaction.now(),
                               judgementField(r.analyserJudgement)});
}

} // namespace fasit::storage
