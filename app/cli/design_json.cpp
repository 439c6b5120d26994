#include "app/cli/design_json.h"

#include "qc-core/rules/rule_names.h"

#include <algorithm>
#include <array>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;
using planning::Estimate;

constexpr const char* kTriedSource = "cheapest of the named ways that finds the critical shift in 90 of 100 "
                                     "runs with at most 5 of 100 false rejections";
constexpr const char* kNoneReachesSource =
    "none of the named ways finds the critical shift in 90 of 100 runs "
    "with at most 5 of 100 false rejections; this one finds most";

const char* className(planning::SigmaClass sigmaClass) {
    constexpr std::array<const char*, 6> kNames{"unacceptable", "poor",      "marginal",
                                                "good",         "excellent", "world class"};
    return kNames[static_cast<std::size_t>(sigmaClass)];
}

const char* aspectName(planning::GoalAspect aspect) {
    constexpr std::array<const char*, 3> kNames{"imprecision", "both", "bias"};
    return kNames[static_cast<std::size_t>(aspect)];
}

Json valueOf(const std::optional<Estimate>& estimate) {
    return estimate ? Json(estimate->value) : Json(nullptr);
}

Json runsOf(const planning::RunDesign& design) {
    return design.lookBackRuns == 0 ? Json(nullptr) : Json(design.lookBackRuns);
}

Json namesOf(const std::string& list) {
    return ruleNames(rules::parseRuleList(list).value());
}

Json recommendationJson(const planning::Recommendation& recommendation) {
    const char* const tried = recommendation.rulesCannotRescue ? kNoneReachesSource : kTriedSource;
    Json json{{"rules", namesOf(recommendation.rules)},
              {"n", recommendation.count.valuesPerRun},
              {"runs", recommendation.count.runs},
              {"source", recommendation.fromSigmaTable ? std::string(planning::sigmaRulesSource())
                                                       : std::string(tried)},
              {"alternatives", Json::array()},
              {"method_must_improve", recommendation.rulesCannotRescue}};
    for (const auto& count : recommendation.alternatives) {
        json["alternatives"].push_back({{"n", count.valuesPerRun}, {"runs", count.runs}});
    }
    return json;
}

void addWay(const planning::JudgedWay& way, Json& json) {
    json["judged"] = {{"rules", ruleNames(way.rules)},
                      {"counted", way.counted},
                      {"levels", way.design.levels},
                      {"n", way.design.valuesPerRun},
                      {"runs", runsOf(way.design)}};
    json["method"] = way.exact ? "exact" : "simulation";
    json["pfr"] = way.falseRejection.value;
    json["ped_at_critical_shift"] = valueOf(way.detection);
    json["first_run"] = {{"pfr", way.falseRejectionFirstRun.value},
                         {"ped_at_critical_shift", valueOf(way.detectionFirstRun)}};
    double largestError =
        std::max(way.falseRejection.standardError, way.falseRejectionFirstRun.standardError);
    for (const auto& detection : {way.detection, way.detectionFirstRun}) {
        largestError = std::max(largestError, detection ? detection->standardError : 0);
    }
    json["curve"] = Json::array();
    for (const planning::PowerPoint& point : way.curve) {
        json["curve"].push_back({{"shift", point.error.shift}, {"probability", point.probability.value}});
        largestError = std::max(largestError, point.probability.standardError);
    }
    if (!way.exact) {
        json["standard_error"] = largestError;
    }
}

Json cheapestJson(const planning::RuleChoice& choice) {
    if (!choice.chosen) {
        return nullptr;
    }
    const planning::JudgedCandidate& chosen = choice.judged[*choice.chosen];
    return {{"rules", namesOf(chosen.candidate.rules)},
            {"n", chosen.candidate.design.valuesPerRun},
            {"runs", runsOf(chosen.candidate.design)},
            {"pfr", chosen.falseRejection.value},
            {"ped_at_critical_shift", chosen.detection.value}};
}

} // namespace

std::vector<std::string> ruleNames(const domain::RuleSet& set) {
    std::vector<std::string> names;
    for (const domain::Rule& rule : set.rules) {
        const auto usual = rules::parseRule(rule.name);
        const bool pinned = rule.scopes.size() == 1 && usual && usual->scopes != rule.scopes;
        names.push_back(pinned ? rule.name + "@" + std::string(rules::scopeName(rule.scopes.front()))
                               : rule.name);
    }
    return names;
}

Json designJson(const planning::DesignAnswer& answer) {
    Json json;
    if (answer.sigma) {
        json["sigma"] = *answer.sigma;
        json["class"] = className(planning::sigmaClass(*answer.sigma));
        json["critical_shift"] = answer.criticalShift;
        json["critical_sd_factor"] =
            answer.criticalSdFactor > 0 ? Json(answer.criticalSdFactor) : Json(nullptr);
        json["quality_goal_index"] = answer.qualityGoalIndex;
        json["work_on"] = aspectName(planning::goalAspect(answer.qualityGoalIndex));
        json["recommendation"] =
            answer.recommendation ? recommendationJson(*answer.recommendation) : Json(nullptr);
    }
    if (answer.way) {
        addWay(*answer.way, json);
    }
    if (answer.sigma) {
        json["cheapest"] = answer.choice ? cheapestJson(*answer.choice) : Json(nullptr);
    }
    return json;
}

} // namespace fasit::cli
