#include "qc-core/workflow/rule_library.h"

#include "qc-core/planning/design/design.h"
#include "qc-core/planning/design/sigma_presets.h"
#include "qc-core/planning/design/sigma_rules.h"
#include "qc-core/reports/chart_numbers.h"
#include "qc-core/rules/rule_names.h"
#include "qc-core/rules/rule_presets.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/control_chart.h"
#include "qc-core/workflow/rules_in_force.h"
#include "qc-core/workflow/run_assignment.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace fasit::workflow {
namespace {

using namespace domain;
using reports::AdviceMissing;
using reports::NumbersRow;
using reports::RuleAdvice;
using reports::RuleLibrary;
using reports::RuleUse;

constexpr int kFewestLevels = 2; ///< That the table of sigma rules knows.
constexpr int kMostLevels = 3;

void add(RuleLibrary& library, RuleSet set, std::string source) {
    const bool isThere = std::any_of(library.sets.begin(), library.sets.end(),
                                     [&](const auto& known) { return saysTheSame(known.set, set); });
    if (const auto read = rules::parseRuleList(set.definition); read && !isThere) {
        set.rules = read->rules;
        library.sets.push_back({std::move(set), std::move(source)});
    }
}

void addShipped(RuleLibrary& library) {
    for (const auto& preset : rules::rulePresets()) {
        add(library, *rules::presetNamed(preset.name), std::string(preset.source));
    }
    for (const auto& name : planning::sigmaPresetNames()) {
        for (int levels = kFewestLevels; levels <= kMostLevels; ++levels) {
            if (auto set = planning::sigmaPreset(name, levels)) {
                set->name = name + " N" + std::to_string(levels);
                add(library, *set, std::string(planning::sigmaRulesSource()));
            }
        }
    }
}

bool isChosen(const Catalogue& catalogue, InstrumentId instrument, AnalyteId analyte) {
    return std::any_of(
        catalogue.ruleSetUses.begin(), catalogue.ruleSetUses.end(),
        [&](const RuleSetUse& use) { return use.instrument == instrument && use.analyte == analyte; });
}

void addUses(RuleLibrary& library, const Catalogue& catalogue, SiteId site) {
    std::set<std::pair<InstrumentId, AnalyteId>> seen;
    for (const Schedule& schedule : catalogue.schedules) {
        const Instrument* instrument = catalogue.instrument(schedule.instrument);
        const Analyte* analyte = catalogue.analyte(schedule.analyte);
        const bool isIts = schedule.site == site && instrument && analyte;
        if (isIts && seen.emplace(instrument->id, analyte->id).second) {
            RuleUse use;
            use.instrument = instrument->id;
            use.analyte = analyte->id;
            use.analyteName = analyte->nameNb;
            use.instrumentName = instrument->localName;
            use.levels =
                std::max(1, static_cast<int>(levelsOf(catalogue, instrument->id, analyte->id).size()));
            use.isMissing = isMissing(catalogue, instrument->id, analyte->id);
            if (!use.isMissing) {
                use.set = rulesInForce(catalogue, instrument->id, analyte->id)->set;
            }
            use.isOwn = isChosen(catalogue, instrument->id, analyte->id);
            library.uses.push_back(std::move(use));
        }
    }
    std::sort(library.uses.begin(), library.uses.end(), [](const RuleUse& a, const RuleUse& b) {
        return std::tuple(a.analyteName, a.instrumentName, a.instrument) <
               std::tuple(b.analyteName, b.instrumentName, b.instrument);
    });
}

/// Of the levels the one that fits least often into what is allowed; for each all its lots together.
const NumbersRow* neediest(const std::vector<NumbersRow>& rows) {
    const NumbersRow* found = nullptr;
    for (const NumbersRow& row : rows) {
        if (row.sigma && (!found || *row.sigma < *found->sigma)) {
            found = &row;
        }
    }
    return found;
}

AdviceMissing whyNone(const std::vector<NumbersRow>& rows, RuleAdvice& advice) {
    bool hasBias = false;
    bool carries = false;
    for (const NumbersRow& row : rows) {
        advice.results = std::max(advice.results, row.n);
        carries = carries || row.carriesSpread();
        hasBias = hasBias || (row.carriesSpread() && row.bias && row.cv);
    }
    return !carries ? AdviceMissing::TooFewResults : hasBias ? AdviceMissing::NoGoal : AdviceMissing::NoMean;
}

} // namespace

RuleLibrary ruleLibrary(const Laboratory& laboratory, SiteId site) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    RuleLibrary library;
    addUses(library, catalogue, site);
    for (const RuleSet& set : catalogue.ruleSets) {
        add(library, set, {});
    }
    addShipped(library);
    return library;
}

RuleAdvice ruleAdvice(const Laboratory& laboratory, InstrumentId instrument, AnalyteId analyte) {
    const auto levels = levelsOf(laboratory.database.catalogue(), instrument, analyte).size();
    const auto chart = controlChart(laboratory, instrument, analyte);
    const auto rows = reports::chartNumbers(chart, {});
    RuleAdvice advice;
    const NumbersRow* row = neediest(rows);
    if (!row) {
        advice.missing = whyNone(rows, advice);
        return advice;
    }
    advice.results = row->n;
    advice.allowedPercent = row->allowedPercent.value_or(0);
    advice.biasPercent = row->bias.value_or(0);
    advice.cvPercent = row->cv.value_or(0);
    advice.sigma = *row->sigma;
    const auto found = planning::recommendedBySigma(*row->sigma, static_cast<int>(levels));
    advice.missing = found ? AdviceMissing::None : AdviceMissing::NoTable;
    if (found) {
        advice.rules = std::string(found->rule.rules);
        advice.valuesPerRun = found->rule.choices.front().valuesPerRun;
        advice.runs = found->rule.choices.front().runs;
        advice.rulesCannotRescue = found->rulesCannotRescue;
    }
    return advice;
}

} // namespace fasit::workflow
