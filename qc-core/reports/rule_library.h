// Which rule sets there are, which of them judges what at a home, and which would suit. Plain structs.
#pragma once

#include "qc-core/domain/rule_set.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

/// A set that can be chosen, with its rules read.
struct RuleSetChoice {
    domain::RuleSet set;
    std::string source; ///< Of a set that ships with the program; empty: the programme's own.
};

/// Why no recommendation is made.
enum class AdviceMissing {
    None,
    TooFewResults, ///< Under 20, a CV and a bias say nothing.
    NoGoal,        ///< No allowable total error is known for the analyte.
    NoMean,        ///< The control has limits only.
    NoTable,       ///< For so many levels.
};

/// What the planning tool recommends for the level that needs the most.
struct RuleAdvice {
    AdviceMissing missing = AdviceMissing::TooFewResults;
    int results = 0;
    double allowedPercent = 0;
    double biasPercent = 0;
    double cvPercent = 0;
    double sigma = 0;
    std::string rules;
    int valuesPerRun = 0;
    int runs = 0;
    bool rulesCannotRescue = false;
};

/// One control of the home: an analyte on an analyser.
struct RuleUse {
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    std::string analyteName;
    std::string instrumentName;
    int levels = 1;
    domain::RuleSet set;    ///< In force, with its rules.
    bool isOwn = false;     ///< Chosen for this control; else the one that holds everywhere.
    bool isMissing = false; ///< Was chosen and is not there: `set` is empty, and nothing can be judged.
};

struct RuleLibrary {
    std::vector<RuleUse> uses; ///< By analyte and analyser.
    std::vector<RuleSetChoice> sets;
};

} // namespace fasit::reports
