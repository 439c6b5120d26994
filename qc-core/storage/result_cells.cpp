#include "qc-core/storage/result_cells.h"

#include "qc-core/storage/enum_names.h"

namespace fasit::storage {
namespace {

using namespace domain;

[[noreturn]] void refuse() {
    throw StorageError(StorageErrorKind::NotADatabase, "control result");
}

struct ToColumns {
    ValueColumns operator()(const Quantity& q) const {
        return {"number", q.number.micros(), q.number.decimals()};
    }
    ValueColumns operator()(const Censored& c) const {
        const char* kind = c.direction == Censored::Direction::Below ? "below" : "above";
        return c.bound ? ValueColumns{kind, c.bound->micros(), c.bound->decimals()}
                       : ValueColumns{kind, std::nullopt, std::nullopt};
    }
    ValueColumns operator()(OrdinalStep s) const { return {"step", s.step, std::nullopt}; }
    ValueColumns operator()(Qualitative q) const {
        return {"qualitative", static_cast<std::int64_t>(q), std::nullopt};
    }
    ValueColumns operator()(const NoValue&) const { return {"none", std::nullopt, std::nullopt}; }
};

} // namespace

void ValueCells::bind(soci::statement& statement) {
    statement.exchange(soci::into(kind));
    statement.exchange(into(number));
    statement.exchange(into(decimals));
    statement.exchange(soci::into(asSent));
}

ControlValue ValueCells::get() const {
    const auto decimal = [&] { return DecimalCell{number, decimals}.get(); };
    if (kind == "number" && number.get() && decimals.get()) {
        return Quantity{*decimal()};
    }
    if (kind == "below") {
        return Censored{Censored::Direction::Below, decimal()};
    }
    if (kind == "above") {
        return Censored{Censored::Direction::Above, decimal()};
    }
    if (kind == "step" && number.get()) {
        return OrdinalStep{static_cast<int>(number.value)};
    }
    if (kind == "qualitative" && number.value >= 0 &&
        number.value <= static_cast<std::int64_t>(Qualitative::Invalid)) {
        return static_cast<Qualitative>(number.value);
    }
    if (kind == "none") {
        return NoValue{asSent};
    }
    refuse();
}

StoredResult resultOf(const ResultCells& cells, const Series& series) {
    StoredResult stored;
    ControlResult& result = stored.result;
    result.key = {cells.origin, cells.seq};
    result.series = series;
    result.run = {cells.runOrigin, cells.runSeq};
    result.value = cells.value.get();
    result.valueAsSent = cells.value.asSent;
    result.measuredAt = WallTime{cells.measuredAt};
    result.timeSource = requiredValue<TimeSource>(cells.timeSource);
    result.utcOffsetMinutes = cells.utcOffsetMinutes;
    result.recordedAt = UtcTime{cells.recordedAt};
    result.operatorId = cells.operatorId;
    result.lot = {cells.lot};
    result.bottle = cells.bottle.get() ? std::optional(BottleId{*cells.bottle.get()}) : std::nullopt;
    result.reagentLot = cells.reagentLot;
    result.target = {cells.target};
    result.origin = requiredValue<ResultOrigin>(cells.entered);
    result.flags = cells.flags;
    result.comment = cells.comment;
    result.fingerprint = cells.fingerprint;
    if (cells.analyserState == soci::i_ok) {
        result.analyserJudgement = requiredValue<AnalyserJudgement>(cells.analyserJudgement);
    }
    stored.excluded = cells.excluded.get().value_or(0) != 0;
    stored.reason = stored.excluded && cells.reasonState == soci::i_ok ? cells.reason : std::string();
    if (stored.excluded && cells.replacedByOrigin.get()) {
        stored.replacedBy = FactKey{cells.replacedByOrigin.value, cells.replacedBySeq.value};
    }
    stored.markedAt = UtcTime{cells.markedAt.get().value_or(0)};
    return stored;
}

ValueColumns columnsOf(const ControlValue& value) {
    return std::visit(ToColumns{}, value);
}

} // namespace fasit::storage
