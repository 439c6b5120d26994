#include "app/services/rule_service.h"

#include "qc-core/workflow/rule_library.h"

#include <utility>

namespace fasit::services {

using namespace domain;

RuleService::RuleService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void RuleService::requestRules(SiteId site) {
    read(
        m_rules, [site](const auto& laboratory) { return workflow::ruleLibrary(laboratory, site); },
        [this, site](auto library) { emit rulesReady(site, std::move(library)); });
}

void RuleService::requestPower(const std::string& definition, int levels) {
    read(
        m_power, [definition, levels](const auto&) { return reports::rulePower(definition, levels); },
        [this, definition, levels](auto power) { emit powerReady(definition, levels, std::move(power)); });
}

void RuleService::requestAdvice(InstrumentId instrument, AnalyteId analyte) {
    read(
        m_advice,
        [instrument, analyte](const auto& laboratory) {
            return workflow::ruleAdvice(laboratory, instrument, analyte);
        },
        [this, instrument, analyte](auto advice) {
            emit adviceReady(instrument, analyte, std::move(advice));
        });
}

void RuleService::choose(const Actor& by, const RulesWanted& wanted) {
    save([by, wanted](const auto& laboratory) { return workflow::chooseRules(laboratory, by, wanted); },
         [this](const auto& answer) {
             if (answer) {
                 emit chosen();
             } else {
                 emit refused(answer.error());
             }
         });
}

} // namespace fasit::services
