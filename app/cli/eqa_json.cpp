#include "app/cli/eqa_json.h"

#include <algorithm>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;
using domain::EqaGrade;
using eqa::Aside;
using eqa::Blunder;
using eqa::RowFault;
using eqa::ScoreFlag;

Json orNull(const std::optional<double>& number) {
    return number ? Json(*number) : Json();
}

Json gradeName(const std::optional<EqaGrade>& grade) {
    if (!grade) {
        return {};
    }
    switch (*grade) {
    case EqaGrade::Good:
        return "good";
    case EqaGrade::Acceptable:
        return "acceptable";
    case EqaGrade::Poor:
        break;
    }
    return "poor";
}

const char* nameOf(Blunder blunder) {
    switch (blunder) {
    case Blunder::Swapped:
        return "swapped?";
    case Blunder::WrongUnit:
        return "wrong-unit?";
    case Blunder::WrongRound:
        return "wrong-round?";
    case Blunder::FactorTen:
        break;
    }
    return "factor-10?";
}

const char* nameOf(ScoreFlag flag) {
    switch (flag) {
    case ScoreFlag::MissingReplicate:
        return "missing-replicate";
    case ScoreFlag::SmallGroup:
        return "small-group";
    case ScoreFlag::NoAssignedValue:
        return "no-assigned-value";
    case ScoreFlag::OwnGroupValue:
        return "own-group-value";
    case ScoreFlag::AllEqual:
        return "all-equal";
    case ScoreFlag::NotConverged:
        return "not-converged";
    case ScoreFlag::Outlier:
        return "outlier?";
    case ScoreFlag::TooLarge:
        break;
    }
    return "too-large";
}

const char* nameOf(Aside reason) {
    switch (reason) {
    case Aside::SameReplicateTwice:
        return "same-replicate-twice";
    case Aside::OtherGroup:
        return "other-group";
    case Aside::OtherLot:
        return "other-lot";
    case Aside::UnknownSample:
        return "unknown-sample";
    case Aside::UnknownParticipant:
        break;
    }
    return "unknown-participant";
}

const char* nameOf(RowFault fault) {
    switch (fault) {
    case RowFault::Missing:
        return "missing";
    case RowFault::NotANumber:
        return "not-a-number";
    case RowFault::TooManyDecimals:
        return "too-many-decimals";
    case RowFault::TooLarge:
        return "too-large";
    case RowFault::NotAReplicate:
        return "not-a-replicate";
    case RowFault::Negative:
        return "negative";
    case RowFault::OtherUnit:
        return "other-unit";
    case RowFault::NotADate:
        return "not-a-date";
    case RowFault::TooLate:
        break;
    }
    return "too-late";
}

void addScores(Json& json, const eqa::SampleScore& score) {
    const bool has = score.scores.has_value();
    const eqa::Scores scores = score.scores.value_or(eqa::Scores{});
    json["assigned"] = score.assigned ? Json(score.assigned->value) : Json();
    json["u_assigned"] = score.assigned ? Json(score.assigned->standardUncertainty) : Json();
    json["n_assigned"] = score.assigned && score.assigned->n > 0 ? Json(score.assigned->n) : Json();
    json["deviation"] = has ? Json(scores.deviation) : Json();
    json["deviation_percent"] = orNull(scores.deviationPercent);
    json["z"] = orNull(scores.z);
    json["z_prime"] = orNull(scores.zPrime);
    json["score"] = scores.z ? Json(scores.zPrimeCounts ? "z_prime" : "z") : Json();
    json["zeta"] = orNull(scores.zeta);
    json["en"] = orNull(scores.en);
    json["pa_percent"] = orNull(scores.percentOfAllowed);
}

Json resultJson(const eqa::ResultTable& table, const eqa::SampleScore& score) {
    const eqa::Participant& participant = table.participants[score.participant];
    Json json{{"participant", participant.name},
              {"group", table.groups[participant.group]},
              {"sample", table.samples[score.sample]},
              {"value", score.value},
              {"replicates", score.replicates}};
    addScores(json, score);
    json["difference_percent"] = orNull(score.differencePercent);
    json["grade"] = gradeName(score.trueness);
    json["precision_grade"] = gradeName(score.precision);
    json["flags"] = flagNames(score);
    return json;
}

Json groupJson(const eqa::ResultTable& table, const eqa::GroupScore& group) {
    const eqa::GroupStatistics& of = group.statistics;
    Json json;
    if (group.group != eqa::kEveryGroup) {
        json["group"] = table.groups[group.group];
    }
    json["sample"] = table.samples[group.sample];
    json["n"] = of.n;
    json["median"] = orNull(of.median);
    json["x_star"] = of.robust ? Json(of.robust->value) : Json();
    json["s_star"] = of.robust ? Json(of.robust->spread) : Json();
    json["robust_cv_percent"] = orNull(of.robustCv);
    json["bias_percent"] = orNull(of.biasPercent);
    json["biased"] = group.isBiased;
    json["small"] = of.isSmall();
    return json;
}

Json lotsJson(const eqa::RoundScores& round) {
    Json lots = Json::array();
    for (const eqa::GroupLots& group : round.lots) {
        for (const eqa::LotEffect& lot : group.lots) {
            lots.push_back({{"group", round.table.groups[group.group]},
                            {"lot", lot.lot},
                            {"n", lot.n},
                            {"difference_percent", lot.percent},
                            {"u_percent", lot.uncertainty},
                            {"named", lot.isNamed}});
        }
    }
    return lots;
}

Json keptJson(const eqa::RoundScores& round, const std::vector<eqa::RowProblem>& kept) {
    Json list = Json::array();
    for (const eqa::RowProblem& problem : kept) {
        list.push_back({{"line", problem.line},
                        {"reason", nameOf(problem.fault)},
                        {"column", problem.column},
                        {"text", problem.text}});
    }
    for (const eqa::LaidAside& aside : round.table.aside) {
        list.push_back({{"line", aside.measurement.line},
                        {"reason", nameOf(aside.reason)},
                        {"participant", aside.measurement.participant},
                        {"sample", aside.measurement.sample}});
    }
    return list;
}

} // namespace

std::vector<std::string> flagNames(const eqa::SampleScore& score) {
    std::vector<std::string> names;
    for (const eqa::RecognisedBlunder& blunder : score.blunders) {
        const std::string name = nameOf(blunder.blunder);
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    }
    for (const ScoreFlag flag : score.flags) {
        names.emplace_back(nameOf(flag));
    }
    return names;
}

Json eqaJson(const eqa::RoundScores& round, const std::vector<eqa::RowProblem>& kept) {
    Json results = Json::array();
    for (const eqa::SampleScore& score : round.scores) {
        results.push_back(resultJson(round.table, score));
    }
    Json groups = Json::array();
    Json samples = Json::array();
    for (const eqa::GroupScore& group : round.groups) {
        (group.group == eqa::kEveryGroup ? samples : groups).push_back(groupJson(round.table, group));
    }
    return {{"results", std::move(results)},
            {"groups", std::move(groups)},
            {"samples", std::move(samples)},
            {"lots", lotsJson(round)},
            {"kept", keptJson(round, kept)}};
}

} // namespace fasit::cli
