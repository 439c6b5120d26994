#include "qc-core/workflow/outcome.h"

#include "qc-core/reports/approved_area.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

bool isNumberOrStep(const ControlValue& value) {
    return !std::holds_alternative<Censored>(value) && !std::holds_alternative<NoValue>(value);
}

/// The verdict of one level: the worst of what concerns it alone.
VerdictKind kindOf(const Verdict& verdict, const storage::JudgeableResult& result) {
    VerdictKind kind = isNumberOrStep(result.value) ? VerdictKind::Accept : VerdictKind::CannotJudge;
    for (const Violation& violation : verdict.violations) {
        if (violation.level == result.level && violation.action == RuleAction::Reject) {
            return VerdictKind::Reject;
        }
        if (violation.level == result.level && violation.action == RuleAction::Warn) {
            kind = worse(kind, VerdictKind::Warn);
        }
    }
    return kind;
}

reports::LevelOutcome levelOutcome(const Catalogue& catalogue, const JudgedRun& judged,
                                   const storage::JudgeableResult& result) {
    reports::LevelOutcome level;
    level.level = result.level;
    level.result = result.key;
    level.measuredAt = result.measuredAt;
    level.levelName = levelName(catalogue, result.lot, level.level);
    level.valueText = result.valueAsSent;
    level.value = result.value;
    level.kind = kindOf(judged.verdict, result);
    if (const Target* target =
            catalogue.judgingTarget(result.target, judged.run.instrument, dateOf(result.measuredAt))) {
        const Analyte* analyte = catalogue.analyte(judged.run.analyte);
        const auto area = reports::approvedArea(*target, analyte ? analyte->decimals : 0);
        level.low = area.low;
        level.high = area.high;
        level.allowedSteps = target->allowedSteps;
    }
    return level;
}

} // namespace

std::string levelName(const Catalogue& catalogue, LotId lot, int level) {
    const ControlLot* row = catalogue.lot(lot);
    const ControlMaterial* material = row ? catalogue.material(row->material) : nullptr;
    if (material) {
        const auto found = std::find_if(material->levels.begin(), material->levels.end(),
                                        [level](const ControlLevel& l) { return l.number == level; });
        if (found != material->levels.end()) {
            return found->name;
        }
    }
    return std::to_string(level);
}

reports::ControlOutcome outcomeOf(const Catalogue& catalogue, const JudgedRun& judged) {
    reports::ControlOutcome outcome;
    outcome.site = judged.run.site;
    outcome.instrument = judged.run.instrument;
    outcome.analyte = judged.run.analyte;
    outcome.run = judged.run.key;
    outcome.verdict = judged.verdict;
    if (const Analyte* analyte = catalogue.analyte(judged.run.analyte)) {
        outcome.analyteName = analyte->nameNb;
        outcome.unit = analyte->unit;
        outcome.steps = analyte->steps;
    }
    if (const Instrument* instrument = catalogue.instrument(judged.run.instrument)) {
        outcome.instrumentName = instrument->localName.empty() ? instrument->model : instrument->localName;
        outcome.whenStopped = instrument->whenStopped;
    }
    for (const storage::JudgeableResult& stored : judged.results) {
        if (!stored.excluded) {
            outcome.levels.push_back(levelOutcome(catalogue, judged, stored));
        }
    }
    const LotId lot = judged.results.empty() ? LotId{} : judged.results.back().lot;
    for (const int level : judged.missingLevels) {
        outcome.missingLevels.push_back(levelName(catalogue, lot, level));
    }
    return outcome;
}

} // namespace fasit::workflow
