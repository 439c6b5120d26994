#include "qc-core/workflow/choose_rules.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/domain/catalogue.h"
#include "qc-core/rules/compiled_rules.h"
#include "qc-core/rules/rule_names.h"
#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/rules_in_force.h"

#include <algorithm>
#include <optional>

namespace fasit::workflow {
namespace {

using namespace domain;

bool isUsed(const Catalogue& catalogue, RuleSetId set) {
    return std::any_of(catalogue.ruleSetUses.begin(), catalogue.ruleSetUses.end(),
                       [set](const RuleSetUse& use) { return use.ruleSet == set; });
}

/// One of the home that is stored and has a use. One without a use judges everywhere else, and would do so no
/// longer; and a home that sees a set without the use of another home would be judged by it.
const RuleSet* storedForUse(const Catalogue& catalogue, const RuleSet& wanted, SiteId site) {
    const auto found =
        std::find_if(catalogue.ruleSets.begin(), catalogue.ruleSets.end(), [&](const RuleSet& set) {
            return set.site == site && saysTheSame(set, wanted) && isUsed(catalogue, set.id);
        });
    return found == catalogue.ruleSets.end() ? nullptr : &*found;
}

bool canBeUsed(const RuleSet& wanted) {
    const auto read = rules::parseRuleList(wanted.definition);
    return read && rules::CompiledRules::fits(*read);
}

std::optional<RuleFault> faultOf(const Catalogue& catalogue, const RulesWanted& wanted) {
    if (!catalogue.analyte(wanted.analyte)) {
        return RuleFault::NoSuchAnalyte;
    }
    if (!canBeUsed(wanted.set)) {
        return RuleFault::BadRules;
    }
    if (isMissing(catalogue, wanted.instrument, wanted.analyte)) {
        return std::nullopt; // Any set that can be used is better than none.
    }
    const auto now = rulesInForce(catalogue, wanted.instrument, wanted.analyte);
    return saysTheSame(now->set, wanted.set) ? std::optional(RuleFault::AlreadyInForce) : std::nullopt;
}

} // namespace

Expected<void, RuleFault> chooseRules(const Laboratory& laboratory, const Actor& actor,
                                      const RulesWanted& wanted) {
    const Instrument* instrument = laboratory.database.catalogue().instrument(wanted.instrument);
    if (!instrument) {
        return Unexpected<RuleFault>(RuleFault::NoSuchInstrument);
    }
    const SiteId site = instrument->site;
    if (!may(actor, Deed::ChangeRuleSets, site)) {
        return Unexpected<RuleFault>(RuleFault::NotAllowed);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    const Catalogue& catalogue = laboratory.database.catalogue();
    if (const auto fault = faultOf(catalogue, wanted)) {
        return Unexpected<RuleFault>(*fault);
    }
    const RuleSet* stored = storedForUse(catalogue, wanted.set, site);
    RuleSetId chosen = stored ? stored->id : RuleSetId{};
    if (!stored) {
        RuleSet copy = wanted.set;
        copy.id = chosen = {crypto::randomIdentity()};
        copy.site = site;
        storage::append(transaction, copy);
    }
    storage::append(transaction, site, RuleSetUse{chosen, wanted.instrument, wanted.analyte});
    transaction.commit({idText(actor.user), "chooseRules", wanted.set.name});
    return {};
}

} // namespace fasit::workflow
