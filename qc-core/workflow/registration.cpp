#include "qc-core/workflow/registration.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/judgement.h"
#include "qc-core/workflow/outcome.h"
#include "qc-core/workflow/read_value.h"
#include "qc-core/workflow/stops.h"

#include <algorithm>
#include <cassert>
#include <tuple>
#include <unordered_map>

namespace fasit::workflow {

using namespace domain;

namespace {

/// What may be about a patient is left out, wherever it comes from; a form has said so before.
std::string keptComment(const std::string& comment) {
    return holdsIdentityNumber(comment) ? std::string() : comment;
}

/// The readings by message, messages by the time of their first reading: runs follow the time of measurement,
/// whatever the order in a file.
std::vector<std::size_t> orderOfTime(std::span<const ControlReading> readings) {
    const auto timeOf = [&](std::size_t i) { return readings[i].measuredAt.value_or(WallTime{}); };
    std::unordered_map<int, WallTime> begins;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const auto [entry, isNew] = begins.emplace(readings[i].message, timeOf(i));
        entry->second = std::min(entry->second, timeOf(i));
    }
    std::vector<std::tuple<WallTime, int, WallTime, std::size_t>> keys;
    keys.reserve(readings.size());
    for (std::size_t i = 0; i < readings.size(); ++i) {
        keys.emplace_back(begins[readings[i].message], readings[i].message, timeOf(i), i);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<std::size_t> order;
    order.reserve(keys.size());
    for (const auto& key : keys) {
        order.push_back(std::get<std::size_t>(key));
    }
    return order;
}

/// A run that is judged twice in one call is reported as it stands at the end.
void keepNewest(std::vector<reports::ControlOutcome>& all, reports::ControlOutcome outcome) {
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const auto& earlier) { return earlier.run == outcome.run; });
    if (same == all.end()) {
        all.push_back(std::move(outcome));
    } else {
        *same = std::move(outcome);
    }
}

} // namespace

Registration::Registration(const Laboratory& laboratory, storage::WriteTransaction& transaction)
    : m_laboratory(laboratory)
    , m_transaction(transaction)
    , m_catalogue(laboratory.database.catalogue())
    , m_runs(transaction, m_catalogue)
    , m_now(laboratory.clock.wallNow()) {}

RegisterReport Registration::takeAll(std::span<const ControlReading> readings) {
    RegisterReport report;
    report.readings.resize(readings.size());
    const auto order = orderOfTime(readings);
    for (std::size_t i = 0; i < order.size(); ++i) {
        report.readings[order[i]] = take(readings[order[i]]);
        const bool messageEnds =
            i + 1 == order.size() || readings[order[i + 1]].message != readings[order[i]].message;
        if (messageEnds) {
            judge(report.controls);
        }
    }
    return report;
}

/// A number that stands for "not measured" is no value from here on, wherever the reading is kept.
ReadingOutcome Registration::take(const ControlReading& reading) {
    const std::string fingerprint = fingerprintOf(reading);
    if (reading.isMeasured) {
        return takeSent(reading, fingerprint);
    }
    ControlReading withoutValue = reading;
    withoutValue.value = "---";
    withoutValue.isMeasured = true;
    return takeSent(withoutValue, fingerprint);
}

ReadingOutcome Registration::takeSent(const ControlReading& reading, const std::string& fingerprint) {
    const auto identity = identify(m_catalogue, reading, m_now);
    if (!identity) {
        return layInInbox(reading, identity.error(), fingerprint);
    }
    // What a person has left in the inbox, or placed at another time, is not taken when it is sent again.
    if (identity->isPlaced &&
        m_laboratory.database.history().hasInboxItem(identity->instrument->site, fingerprint)) {
        return {ReadingFate::Duplicate, ReadingReason::None};
    }
    return takeIdentified(reading, *identity, fingerprint).outcome;
}

Registration::Taken Registration::takePlaced(const ControlReading& reading, const std::string& fingerprint) {
    const auto identity = identify(m_catalogue, reading, m_now);
    assert(identity);
    return takeIdentified(reading, *identity, fingerprint);
}

Registration::Taken Registration::takeIdentified(const ControlReading& reading, const Identity& identity,
                                                 const std::string& fingerprint) {
    auto value = readValue(*identity.analyte, reading.value);
    if (!value) {
        return {{ReadingFate::Refused, value.error()}, {}};
    }
    const auto group = groupOf(identity);
    const Series series = group.series(identity.level);
    if (m_runs.mayBeStored(group, identity.level, identity.measuredAt) &&
        m_laboratory.database.history().hasResult(series, identity.measuredAt, fingerprint)) {
        return {{ReadingFate::Duplicate, ReadingReason::None}, {}};
    }
    const bool noValue = std::holds_alternative<NoValue>(*value);
    ControlResult result = resultOf(reading, identity, std::move(*value));
    result.series = series;
    result.fingerprint = fingerprint;
    store(result, identity, reading.message);
    const ReadingReason reason = noValue ? ReadingReason::NoValueSent : ReadingReason::None;
    return {{ReadingFate::Taken, reason}, result.key};
}

void Registration::judge(std::vector<reports::ControlOutcome>& all) {
    for (const auto& [group, from] : m_runs.takeTouched()) {
        const auto judged = judgeFrom(m_transaction, m_runs, group, from, m_now);
        updateStops(m_transaction, m_runs, judged);
        for (const JudgedRun& run : judged) {
            if (run.isNews) {
                keepNewest(all, outcomeOf(m_catalogue, run));
            }
        }
    }
}

ReadingOutcome Registration::layInInbox(const ControlReading& reading, const Uncertain& uncertain,
                                        const std::string& fingerprint) {
    if (m_laboratory.database.history().hasInboxItem(uncertain.site, fingerprint)) {
        return {ReadingFate::Duplicate, uncertain.reason};
    }
    storage::appendInboxItem(m_transaction, uncertain.site, reading, fingerprint, uncertain.reason);
    return {ReadingFate::Inbox, uncertain.reason};
}

ControlResult Registration::resultOf(const ControlReading& reading, const Identity& identity,
                                     ControlValue value) const {
    ControlResult result;
    result.value = std::move(value);
    result.valueAsSent = reading.value;
    result.measuredAt = identity.measuredAt;
    result.timeSource = reading.timeSource;
    result.utcOffsetMinutes = m_laboratory.clock.utcOffsetMinutes();
    result.operatorId = reading.operatorId.value_or("");
    result.lot = identity.lot;
    result.bottle = identity.bottle ? std::optional(identity.bottle->id) : std::nullopt;
    result.reagentLot = reading.reagentLot.value_or("");
    result.target = identity.target->id;
    result.origin = reading.origin;
    result.flags = reading.flags.value_or("");
    result.comment = keptComment(reading.comment.value_or(""));
    result.analyserJudgement = reading.analyserJudgement;
    return result;
}

void Registration::store(ControlResult& result, const Identity& identity, int message) {
    result.run = m_runs.runFor(identity, message).key;
    result.key = storage::append(m_transaction, result);
    m_runs.noteStored(result);
}

} // namespace fasit::workflow
