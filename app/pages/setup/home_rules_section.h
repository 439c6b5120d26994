// HomeRulesSection: what ends a stop, weekends and holidays, and how long an entry may be corrected or made
// afterwards. GUI thread only.
#pragma once

#include "app/services/failure.h"
#include "qc-core/domain/home_rules.h"
#include "qc-core/workflow/follow_up_fault.h"

#include <QStringList>
#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace fasit::pages {

class CheckedForm;
class SectionMessage;

class HomeRulesSection : public QWidget {
    Q_OBJECT

  public:
    explicit HomeRulesSection(QWidget* parent = nullptr);

    /// Of the home, and of the programme for the homes that have none of their own.
    void setRules(domain::SiteId site, const domain::HomeRules& own, const domain::HomeRules& programme);
    /// Whether whoever works may change the programme's.
    void setMayChangeProgramme(bool may);
    void showStored();
    void showRefusal(workflow::FollowUpFault fault);
    void showFailure(const services::Failure& failure);

  signals:
    void changeWanted(fasit::domain::HomeRules rules);

  private:
    void setUpChoice();
    QCheckBox* addBox(const QString& text, const char* objectName);
    void showRules(domain::SiteId site, const domain::HomeRules& rules);
    void showChosen();
    void save();

    domain::SiteId m_home;
    domain::HomeRules m_own;
    domain::HomeRules m_programme;
    domain::SiteId m_site; ///< Whose rules stand in the form: the home's, or the programme's.
    SectionMessage* m_message;
    CheckedForm* m_form;
    QLabel* m_whose;
    QComboBox* m_for;
    QComboBox* m_stopEnds;
    QCheckBox* m_fromWeekends;
    QCheckBox* m_fromHolidays;
    QLineEdit* m_slipMinutes;
    QLineEdit* m_lateEntryDays;
    bool m_isTyped = false;
    std::map<domain::SiteId, QStringList> m_drafts; ///< What was typed of other homes.
};

} // namespace fasit::pages
