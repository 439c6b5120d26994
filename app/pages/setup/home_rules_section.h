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
class QLineEdit;

namespace fasit::pages {

class CheckedForm;
class SectionMessage;

class HomeRulesSection : public QWidget {
    Q_OBJECT

  public:
    explicit HomeRulesSection(QWidget* parent = nullptr);

    void setRules(domain::SiteId site, domain::HomeRules rules);
    void showStored();
    void showRefusal(workflow::FollowUpFault fault);
    void showFailure(const services::Failure& failure);

  signals:
    void changeWanted(fasit::domain::HomeRules rules);

  private:
    QCheckBox* addBox(const QString& text, const char* objectName);
    void save();

    domain::SiteId m_site;
    SectionMessage* m_message;
    CheckedForm* m_form;
    QComboBox* m_stopEnds;
    QCheckBox* m_fromWeekends;
    QCheckBox* m_fromHolidays;
    QLineEdit* m_slipMinutes;
    QLineEdit* m_lateEntryDays;
    bool m_isTyped = false;
    std::map<domain::SiteId, QStringList> m_drafts; ///< What was typed of other homes.
};

} // namespace fasit::pages
