#include "qc-core/storage/history_writer.h"

#include "qc-core/domain/series_id.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/result_cells.h"
#include "qc-core/storage/violation_text.h"

#include <fmt/format.h>

namespace fasit::storage {
namespace {

using namespace domain;

constexpr ColumnType kNumber = ColumnType::Number;
constexpr ColumnType kText = ColumnType::Text;

const FactTable kRun{"run",
                     {{"instrument", kNumber},
                      {"analyte", kNumber},
                      {"opened_at", kNumber},
                      {"repeats_origin", kNumber},
                      {"repeats_seq", kNumber}}};
const FactTable kRunClosing{
    "run_closing", {{"run_origin", kNumber}, {"run_seq", kNumber}, {"state", kText}, {"at", kNumber}}};
const FactTable kControlResult{"control_result",
                               {{"series", kNumber},
                                {"measured_at", kNumber},
                                {"run_origin", kNumber},
                                {"run_seq", kNumber},
                                {"level", kNumber},
                                {"value_kind", kText},
                                {"value", kNumber},
                                {"decimals", kNumber},
                                {"value_as_sent", kText},
                                {"lot", kNumber},
                                {"bottle", kNumber},
                                {"reagent_lot", kText},
                                {"target", kNumber},
                                {"time_source", kText},
                                {"utc_offset_minutes", kNumber},
                                {"recorded_at", kNumber},
                                {"operator_id", kText},
                                {"entered", kText},
                                {"flags", kText},
                                {"comment", kText},
                                {"fingerprint", kText},
                                {"analyser_judgement", kText, true}}};
const FactTable kExclusion{"exclusion",
                           {{"result_origin", kNumber},
                            {"result_seq", kNumber},
                            {"excluded", kNumber},
                            {"reason", kText},
                            {"at", kNumber}}};
const FactTable kRunVerdict{"run_verdict",
                            {{"run_origin", kNumber},
                             {"run_seq", kNumber},
                             {"verdict", kText},
                             {"provisional", kNumber},
                             {"basis", kText},
                             {"rule_set", kNumber},
                             {"rule_set_version", kNumber},
                             {"violations", kText},
                             {"at", kNumber},
                             {"supersedes_origin", kNumber},
                             {"supersedes_seq", kNumber}}};
const FactTable kCorrectiveAction{"corrective_action",
                                  {{"run_origin", kNumber},
                                   {"run_seq", kNumber},
                                   {"steps", kText},
                                   {"cause", kText},
                                   {"outcome", kText},
                                   {"at", kNumber},
                                   {"by_user", kNumber}}};
const FactTable kStop{"stop",
                      {{"instrument", kNumber},
                       {"analyte", kNumber},
                       {"from_time", kNumber},
                       {"reagent_lot", kText},
                       {"run_origin", kNumber},
                       {"run_seq", kNumber}}};
const FactTable kStopEnd{
    "stop_end",
    {{"stop_origin", kNumber}, {"stop_seq", kNumber}, {"how", kText}, {"reason", kText}, {"until", kNumber}}};
const FactTable kEvent{
    "event",
    {{"instrument", kNumber}, {"analyte", kNumber}, {"kind", kText}, {"at", kNumber}, {"text", kText}}};
const FactTable kInboxItem{"inbox_item",
                           {{"fingerprint", kText},
                            {"reason", kText},
                            {"driver", kText},
                            {"instrument", kText},
                            {"serial", kText},
                            {"material", kText},
                            {"lot", kText},
                            {"level", kText},
                            {"code", kText},
                            {"value", kText},
                            {"unit", kText},
                            {"measured_at", kNumber},
                            {"operator_id", kText},
                            {"reagent_lot", kText},
                            {"received_at", kNumber},
                            {"analyser_judgement", kText, true}}};

/// Nothing where the analyser said nothing.
Field judgementField(const std::optional<AnalyserJudgement>& judgement) {
    return judgement ? Field(nameOf(*judgement)) : Field(std::nullopt);
}

} // namespace

FactKey append(WriteTransaction& transaction, const Run& run) {
    const auto repeatsOrigin = run.repeats ? std::optional(run.repeats->origin) : std::nullopt;
    const auto repeatsSeq = run.repeats ? std::optional(run.repeats->seq) : std::nullopt;
    return transaction.append(kRun, run.site,
                              {run.instrument, run.analyte, run.openedAt, repeatsOrigin, repeatsSeq});
}

void closeRun(WriteTransaction& transaction, SiteId site, FactKey run, RunState state) {
    transaction.append(kRunClosing, site, {run.origin, run.seq, nameOf(state), transaction.now()});
}

FactKey append(WriteTransaction& transaction, const ControlResult& r) {
    const ValueColumns value = columnsOf(r.value);
    return transaction.append(kControlResult, r.series.site,
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
    return transaction.append(kRunVerdict, site,
                              {v.run.origin, v.run.seq, nameOf(v.verdict.kind), v.verdict.provisional,
                               nameOf(v.verdict.basis), v.ruleSet, v.ruleSetVersion,
                               violationText(v.verdict.violations), transaction.now(), supersededOrigin,
                               supersededSeq});
}

void exclude(WriteTransaction& transaction, SiteId site, FactKey result, const std::string& reason) {
    transaction.append(kExclusion, site, {result.origin, result.seq, true, reason, transaction.now()});
}

FactKey append(WriteTransaction& transaction, const CorrectiveAction& a) {
    return transaction.append(kCorrectiveAction, a.site,
                              {a.run.origin, a.run.seq, a.steps, a.cause, a.outcome, a.at, a.by});
}

FactKey append(WriteTransaction& transaction, const Stop& s) {
    return transaction.append(kStop, s.site,
                              {s.instrument, s.analyte, s.from, s.reagentLot, s.run.origin, s.run.seq});
}

void endStop(WriteTransaction& transaction, const Stop& stop, const std::string& reason) {
    transaction.append(kStopEnd, stop.site,
                       {stop.key.origin, stop.key.seq, nameOf(stop.end), reason, stop.until});
}

FactKey append(WriteTransaction& transaction, const Event& e) {
    return transaction.append(kEvent, e.site, {e.instrument, e.analyte, nameOf(e.kind), e.at, e.text});
}

FactKey appendInboxItem(WriteTransaction& transaction, SiteId site, const ControlReading& r,
                        const std::string& fingerprint, ReadingReason reason) {
    const auto text = [](const std::optional<std::string>& value) { return Field(value.value_or("")); };
    return transaction.append(kInboxItem, site,
                              {fingerprint, domain::nameOf(reason), r.driver, r.instrument, text(r.serial),
                               text(r.material), text(r.lot), text(r.level), r.code, r.value, text(r.unit),
                               r.measuredAt, text(r.operatorId), text(r.reagentLot), transaction.now(),
                               judgementField(r.analyserJudgement)});
}

} // namespace fasit::storage
