#include "qc-core/workflow/rules_in_force.h"

#include "qc-core/rules/rule_names.h"
#include "qc-core/rules/rule_presets.h"
#include "qc-core/storage/storage_error.h"

#include <map>
#include <utility>

namespace fasit::workflow {
namespace {

using namespace domain;

RuleSet withRules(const RuleSet& stored) {
    auto set = rules::parseRuleList(stored.definition);
    if (!set || !rules::CompiledRules::fits(*set)) {
        throw storage::StorageError(storage::StorageErrorKind::NotADatabase, "rule set");
    }
    set->id = stored.id;
    set->version = stored.version;
    set->name = stored.name;
    set->definition = stored.definition;
    set->lookBackDays = stored.lookBackDays;
    return *std::move(set);
}

} // namespace

bool isMissing(const Catalogue& catalogue, InstrumentId instrument, AnalyteId analyte) {
    return !catalogue.ruleSetFor(instrument, analyte) && catalogue.ruleSetUseFor(instrument, analyte);
}

std::shared_ptr<const RulesInForce> rulesInForce(const Catalogue& catalogue, InstrumentId instrument,
                                                 AnalyteId analyte) {
    thread_local std::map<RuleSetId, std::shared_ptr<const RulesInForce>> kept;
    const RuleSet* stored = catalogue.ruleSetFor(instrument, analyte);
    if (isMissing(catalogue, instrument, analyte)) {
        throw storage::StorageError(storage::StorageErrorKind::NotADatabase, "rule set");
    }
    const auto entry = kept.find(stored ? stored->id : RuleSetId{});
    if (entry != kept.end() && (!stored || saysTheSame(entry->second->set, *stored))) {
        return entry->second;
    }
    const RuleSet set = stored ? withRules(*stored) : rules::nursingHomeRules();
    const RulesInForce rules{set, rules::CompiledRules(set)};
    return kept.insert_or_assign(set.id, std::make_shared<const RulesInForce>(rules)).first->second;
}

std::shared_ptr<const RulesInForce> rulesOfParallelPeriod() {
    static const std::shared_ptr<const RulesInForce> rules = [] {
        const RuleSet set = rules::parseRuleList("limits,1_3s").value();
        return std::make_shared<const RulesInForce>(RulesInForce{set, rules::CompiledRules(set)});
    }();
    return rules;
}

} // namespace fasit::workflow
