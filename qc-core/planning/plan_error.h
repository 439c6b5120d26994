// PlanError: why a design cannot be judged.
#pragma once

namespace fasit::planning {

enum class PlanError {
    NoRules,         ///< The list holds no rule.
    LimitsRule,      ///< `limits` compares with a range and says nothing in standard deviations.
    TooManyRules,    ///< More than can be used together; see rules::CompiledRules::fits.
    BadLevels,       ///< Levels are 1 to 4.
    BadValuesPerRun, ///< N is at least one value a level and at most kMaxValuesPerRun.
    BadLookBack,     ///< Runs looked back over are 1 to kMaxLookBackRuns; 0 is "as far as the rules reach".
};

} // namespace fasit::planning
