// RuleService: the rule sets: which judges what, what each finds, which would suit, and choosing one. GUI
// thread only.
#pragma once

#include "app/services/laboratory_client.h"
#include "qc-core/domain/actor.h"
#include "qc-core/reports/rule_library.h"
#include "qc-core/reports/rule_power.h"
#include "qc-core/workflow/choose_rules.h"

#include <optional>
#include <string>

namespace fasit::services {

using workflow::RuleFault;
using workflow::RulesWanted;

class RuleService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit RuleService(LaboratoryLink& link, QObject* parent = nullptr);

    void requestRules(domain::SiteId site);
    void requestPower(const std::string& definition, int levels);
    void requestAdvice(domain::InstrumentId instrument, domain::AnalyteId analyte);
    void choose(const domain::Actor& by, const RulesWanted& wanted);

  signals:
    void rulesReady(fasit::domain::SiteId site, fasit::reports::RuleLibrary library);
    /// Nothing where the set says nothing in SD.
    void powerReady(std::string definition, int levels, std::optional<fasit::reports::RulePower> power);
    void adviceReady(fasit::domain::InstrumentId instrument, fasit::domain::AnalyteId analyte,
                     fasit::reports::RuleAdvice advice);
    void chosen();
    void refused(fasit::services::RuleFault fault);

  private:
    Newest m_rules = kind();
    Newest m_power = kind();
    Newest m_advice = kind();
};

} // namespace fasit::services
