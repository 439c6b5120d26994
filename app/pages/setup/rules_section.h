// RulesSection: which rule set judges each control of the home, what a set asks and finds, and choosing
// another. GUI thread only.
//
// It says what is wanted; in whose name is the composition root's business.
#pragma once

#include "app/models/rule_use_model.h"
#include "app/services/failure.h"
#include "app/services/rule_service.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace fasit::charts {
class DiagramView;
}

namespace fasit::pages {

class RulesSection : public QWidget {
    Q_OBJECT

  public:
    explicit RulesSection(QWidget* parent = nullptr);

    void showSite(domain::SiteId site);
    domain::SiteId site() const { return m_site; }
    void setRules(domain::SiteId site, reports::RuleLibrary library);
    void setPower(const std::string& definition, int levels, const std::optional<reports::RulePower>& power);
    void setAdvice(domain::InstrumentId instrument, domain::AnalyteId analyte,
                   const reports::RuleAdvice& advice);
    void showChosen();
    void showRefusal(services::RuleFault fault);
    void showFailure(const services::Failure& failure);

  signals:
    void rulesWanted(fasit::domain::SiteId site);
    void powerWanted(std::string definition, int levels);
    void adviceWanted(fasit::domain::InstrumentId instrument, fasit::domain::AnalyteId analyte);
    void chooseWanted(fasit::services::RulesWanted wanted);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void makeTable();
    QWidget* makeSet();
    const reports::RuleUse* use() const;
    const domain::RuleSet* set() const;
    void showUse();
    void showSet();
    void wearTheme();
    void say(const QString& text, bool good);

    domain::SiteId m_site;
    reports::RuleLibrary m_library;
    models::RuleUseModel m_model;
    QLabel* m_message;
    QTableView* m_table = nullptr;
    QComboBox* m_sets = nullptr;
    QPushButton* m_choose = nullptr;
    QLabel* m_rules = nullptr;
    QLabel* m_alarms = nullptr;
    QLabel* m_advice = nullptr;
    charts::DiagramView* m_curve;
};

} // namespace fasit::pages
