#include "qc-core/storage/history_writer.h"

#include "qc-core/domain/series_id.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/fact_tables.h"
#include "qc-core/storage/result_cells.h"
#include "qc-core/storage/violation_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::storage {

using namespace domain;

namespace {

/// Nothing where the analyser said nothing.
Field judgementField(const std::optional<AnalyserJudgement>& judgement) {
    return judgement ? Field(nameOf(*judgement)) : Field(std::nullopt);
}

Field idOrNothing(LotId lot) {
    return lot == LotId{} ? Field(std::nullopt) : Field(lot);
}

Field originOf(const std::optional<FactKey>& key) {
    return key ? Field(key->origin) : Field(std::nullopt);
}

Field seqOf(const std::optional<FactKey>& key) {
    return key ? Field(key->seq) : Field(std::nullopt);
}

} // namespace

FactKey append(WriteTransaction& transaction, const Run& run) {
    return transaction.append(tables::kRun, run.site,
                              {run.instrument, run.analyte, run.openedAt, originOf(run.repeats),
                               seqOf(run.repeats), idOrNothing(run.establishing)});
}

void closeRun(WriteTransaction& transaction, SiteId site, FactKey run, RunState state) {
    transaction.append(tables::kRunClosing, site, {run.origin, run.seq, nameOf(state), transaction.now()});
}

FactKey append(WriteTransaction& transaction, const ControlResult& r) {
    const ValueColumns value = columnsOf(r.value);
    const FactKey key = transaction.append(
        tables::kControlResult, r.series.site,
        {seriesId(r.series.instrument, r.series.analyte, r.series.level, r.series.establishing),
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
    transaction.monthSums().appended(key, r.series, r.measuredAt);
    return key;
}

FactKey append(WriteTransaction& transaction, SiteId site, const StoredVerdict& v,
               const std::optional<FactKey>& superseded) {
    return transaction.append(tables::kRunVerdict, site,
                              {v.run.origin, v.run.seq, nameOf(v.verdict.kind), v.verdict.provisional,
                               nameOf(v.verdict.basis), v.ruleSet, v.ruleSetVersion,
                               violationText(v.verdict.violations), transaction.now(), originOf(superseded),
                               seqOf(superseded), v.cause ? Field(nameOf(*v.cause)) : Field(std::nullopt)});
}

void append(WriteTransaction& transaction, SiteId site, const ResultExclusion& e) {
    transaction.append(tables::kExclusion, site,
                       {e.result.origin, e.result.seq, e.excluded, e.reason,
                        std::max(transaction.now(), e.notBefore), e.by, originOf(e.replacedBy),
                        seqOf(e.replacedBy)});
    transaction.monthSums().changed(site, e.result);
}

void append(WriteTransaction& transaction, SiteId site, const InboxSettlement& s) {
    transaction.append(tables::kInboxSettlement, site,
                       {s.item.origin, s.item.seq, originOf(s.result), seqOf(s.result), s.reason, s.by});
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
