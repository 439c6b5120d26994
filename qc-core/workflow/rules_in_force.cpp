#include "qc-core/workflow/rules_in_force.h"

#include "qc-core/rules/rule_names.h"
#include "qc-core/storage/storage_error.h"

namespace fasit::workflow {
namespace {

using namespace domain;

bool isSame(const RuleSet& a, const RuleSet& b) {
    return a.id == b.id && a.version == b.version && a.definition == b.definition &&
           a.lookBackDays == b.lookBackDays;
}

RuleSet withRules(const RuleSet& stored) {
    auto parsed = rules::parseRuleList(stored.definition);
    if (!parsed || !rules::CompiledRules::fits(*parsed)) {
        throw storage::StorageError(storage::StorageErrorKind::NotADatabase, "rule set", 0);
    }
    RuleSet set = stored;
    set.rules = std::move(parsed->rules);
    return set;
}

} // namespace

const RulesInForce& rulesInForce(const Catalogue& catalogue) {
    thread_local std::optional<RulesInForce> kept;
    const RuleSet* stored = catalogue.ruleSet();
    if (!stored || !kept || !isSame(kept->set, *stored)) {
        const RuleSet set = stored ? withRules(*stored) : rules::nursingHomeRules();
        kept.emplace(RulesInForce{set, rules::CompiledRules(set)});
    }
    return *kept;
}

} // namespace fasit::workflow
