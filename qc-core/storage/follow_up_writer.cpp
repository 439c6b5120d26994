#include "qc-core/storage/follow_up_writer.h"

#include "qc-core/storage/follow_up_tables.h"
#include "qc-core/storage/follow_up_words.h"

namespace fasit::storage {

using namespace domain;

namespace {

/// An added column that holds nothing where there is nothing to say.
Field textOrNothing(const std::string& text) {
    return text.empty() ? Field(std::nullopt) : Field(text);
}

Field originOf(const std::optional<FactKey>& key) {
    return key ? Field(key->origin) : Field(std::nullopt);
}

Field seqOf(const std::optional<FactKey>& key) {
    return key ? Field(key->seq) : Field(std::nullopt);
}

std::string wordsOf(const std::vector<ActionStepKind>& steps) {
    std::string words;
    for (const ActionStepKind step : steps) {
        words += (words.empty() ? "" : ",") + std::string(nameOf(step));
    }
    return words;
}

} // namespace

FactKey append(WriteTransaction& transaction, const ActionStep& s) {
    return transaction.append(
        tables::kActionStep, s.site,
        {s.run.origin, s.run.seq, nameOf(s.kind), nameOf(s.finding), s.comment, s.at, s.by});
}

FactKey append(WriteTransaction& transaction, const CorrectiveAction& a) {
    return transaction.append(tables::kCorrectiveAction, a.site,
                              {a.run.origin, a.run.seq, wordsOf(a.steps), a.cause, nameOf(a.outcome), a.at,
                               a.by, textOrNothing(a.comment)});
}

FactKey append(WriteTransaction& transaction, const Stop& s) {
    return transaction.append(tables::kStop, s.site,
                              {s.instrument, s.analyte, s.from, s.reagentLot, s.run.origin, s.run.seq,
                               textOrNothing(s.reason), s.by});
}

FactKey endStop(WriteTransaction& transaction, const Stop& stop, const std::string& reason) {
    return transaction.append(tables::kStopEnd, stop.site,
                              {stop.key.origin, stop.key.seq, nameOf(stop.end), reason, stop.until,
                               originOf(stop.endRun), seqOf(stop.endRun), stop.by});
}

void reopen(WriteTransaction& transaction, const EndedStop& ended) {
    const Stop& stop = ended.stop;
    transaction.append(
        tables::kStopReopening, stop.site,
        {stop.key.origin, stop.key.seq, ended.endKey.origin, ended.endKey.seq, transaction.now()});
}

FactKey append(WriteTransaction& transaction, const Event& e) {
    return transaction.append(
        tables::kEvent, e.site,
        {e.instrument, e.analyte, nameOf(e.kind), e.at, e.text, textOrNothing(e.reagentLot), e.expiry, e.by});
}

void acknowledge(WriteTransaction& transaction, SiteId site, FactKey verdict, UserId by) {
    transaction.append(tables::kVerdictAcknowledgement, site,
                       {verdict.origin, verdict.seq, by, transaction.now()});
}

FactKey append(WriteTransaction& transaction, const FollowUpCase& c) {
    return transaction.append(tables::kFollowUpCase, c.site,
                              {c.id, c.instrument.value_or(InstrumentId{}), c.analyte.value_or(AnalyteId{}),
                               c.cause, c.agreedAction, c.owner, c.due, c.closed, nameOf(c.step), c.text,
                               transaction.now(), c.by});
}

FactKey append(WriteTransaction& transaction, const ComparisonSample& s) {
    return transaction.append(tables::kComparisonSample, s.site,
                              {s.instrument, s.analyte, s.runningNumber, s.date, s.homeValue,
                               s.laboratoryValue, s.verdict ? Field(nameOf(*s.verdict)) : Field(std::nullopt),
                               microsOf(s.limitPercent), decimalsOf(s.limitPercent), textOrNothing(s.comment),
                               transaction.now(), s.by});
}

void append(WriteTransaction& transaction, const ComparisonLimit& l, UserId by) {
    transaction.append(
        tables::kComparisonLimit, l.site,
        {l.analyte, l.percent.micros(), l.percent.decimals(), l.source, l.validFrom, transaction.now(), by});
}

void append(WriteTransaction& transaction, const HomeRules& r, std::optional<UserId> by) {
    transaction.append(tables::kHomeRules, r.site,
                       {nameOf(r.stopEnds), r.movesFromWeekends, r.movesFromHolidays, transaction.now(), by,
                        r.entry.slipMinutes, r.entry.lateEntryDays});
    transaction.raiseSetupRevision();
}

} // namespace fasit::storage
