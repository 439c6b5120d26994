#include "app/pages/setup/home_rules_section.h"

#include "app/pages/failure_text.h"
#include "app/pages/headings.h"
#include "app/pages/row_painting.h"
#include "app/pages/setup/checked_form.h"
#include "app/pages/setup/schedule_form.h"
#include "app/pages/setup/section_parts.h"
#include "app/pages/touch_button.h"
#include "app/text/refusal_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

using domain::HomeRules;
using domain::StopRule;

constexpr int kFormWidth = 560;

} // namespace

HomeRulesSection::HomeRulesSection(QWidget* parent)
    : QWidget(parent)
    , m_message(new SectionMessage("homeRulesMessage", this))
    , m_form(new CheckedForm(this))
    , m_whose(new QLabel(this))
    , m_for(new QComboBox(this))
    , m_stopEnds(m_form->addChoice(tr("A stop ends with"), "stopEnds"))
    , m_fromWeekends(addBox(tr("A control due on a Saturday or Sunday waits until Monday"), "fromWeekends"))
    , m_fromHolidays(
          addBox(tr("A control due on a public holiday waits until the next working day"), "fromHolidays"))
    , m_slipMinutes(m_form->addText(tr("Minutes in which a typing mistake is corrected by whoever made it"),
                                    "slipMinutes"))
    , m_lateEntryDays(m_form->addText(
          tr("Days back in time that staff may enter a control; older ones are for laboratorieansvarlig"),
          "lateEntryDays")) {
    m_stopEnds->addItem(tr("an accepted control"), static_cast<int>(StopRule::AcceptedControl));
    m_stopEnds->addItem(tr("an accepted control and a recorded action"),
                        static_cast<int>(StopRule::AcceptedControlAndAction));
    m_stopEnds->addItem(tr("laboratorieansvarlig or the laboratory adviser"),
                        static_cast<int>(StopRule::ByPerson));
    auto* save = touchButton(tr("Save the rules"), this);
    save->setObjectName(QStringLiteral("saveRules"));
    setUpChoice();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 16, 14, 16);
    m_form->setMaximumWidth(kFormWidth);
    save->setMaximumWidth(kFormWidth);
    column->addWidget(m_message);
    column->addWidget(pageHeading(tr("Rules of the home"), this));
    column->addWidget(m_for);
    column->addWidget(m_whose);
    column->addWidget(m_form);
    column->addWidget(save);
    column->addStretch();
    setFocusProxy(m_stopEnds);
    connect(m_form, &CheckedForm::edited, this, [this] { m_isTyped = true; });
    connect(save, &QPushButton::clicked, this, &HomeRulesSection::save);
}

void HomeRulesSection::setUpChoice() {
    m_whose->setObjectName(QStringLiteral("whoseRules"));
    m_whose->setWordWrap(true);
    m_whose->setMaximumWidth(kFormWidth);
    m_for->setObjectName(QStringLiteral("rulesFor"));
    m_for->setAccessibleName(tr("The rules are for"));
    m_for->setMinimumHeight(kTouchTarget);
    m_for->setMaximumWidth(kFormWidth);
    m_for->addItem(tr("This home"));
    m_for->addItem(tr("All homes that have no rules of their own"));
    m_for->hide();
    connect(m_for, &QComboBox::activated, this, &HomeRulesSection::showChosen);
}

QCheckBox* HomeRulesSection::addBox(const QString& text, const char* objectName) {
    auto* box = new QCheckBox(text, m_form);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(text);
    box->setMinimumHeight(kTouchTarget);
    m_form->addField(box);
    return box;
}

void HomeRulesSection::setRules(domain::SiteId site, const HomeRules& own, const HomeRules& programme) {
    m_home = site;
    m_own = own;
    m_programme = programme;
    showChosen();
}

void HomeRulesSection::setMayChangeProgramme(bool may) {
    m_for->setVisible(may);
    if (!may && m_for->currentIndex() != 0) {
        m_for->setCurrentIndex(0);
        showChosen();
    }
}

void HomeRulesSection::showChosen() {
    if (m_home == domain::SiteId{}) {
        return; // Nothing is read yet.
    }
    const bool forAll = m_for->currentIndex() != 0;
    const bool hasOwn = m_own.site == m_home;
    m_whose->setText(forAll   ? tr("They hold at every home that has chosen none of its own.")
                     : hasOwn ? tr("This home has rules of its own.")
                              : tr("This home follows the rules of all homes until it saves its own."));
    showRules(forAll ? domain::kProgramme : m_home, forAll ? m_programme : m_own);
}

/// Reading anew takes nothing away that was typed.
void HomeRulesSection::showRules(domain::SiteId site, const HomeRules& rules) {
    if (site == m_site && m_isTyped) {
        return;
    }
    if (site != m_site) {
        if (m_isTyped) {
            m_drafts.insert_or_assign(m_site, m_form->typed());
        }
        m_message->hide();
    }
    m_site = site;
    m_stopEnds->setCurrentIndex(m_stopEnds->findData(static_cast<int>(rules.stopEnds)));
    m_fromWeekends->setChecked(rules.movesFromWeekends);
    m_fromHolidays->setChecked(rules.movesFromHolidays);
    m_slipMinutes->setText(QString::number(rules.entry.slipMinutes));
    m_lateEntryDays->setText(QString::number(rules.entry.lateEntryDays));
    m_form->forgetProblems();
    const auto draft = m_drafts.find(site);
    if (draft != m_drafts.end()) {
        m_form->setTyped(draft->second);
        m_drafts.erase(draft);
        m_isTyped = true;
    } else {
        m_isTyped = false;
    }
}

void HomeRulesSection::save() {
    m_message->hide();
    m_form->forgetProblems();
    const auto minutes = readWhole(m_slipMinutes->text(), 1);
    const auto days = readWhole(m_lateEntryDays->text(), 1);
    if (!minutes) {
        m_form->say(m_slipMinutes, tr("Write a whole number of minutes, 1 or more."));
    }
    if (!days) {
        m_form->say(m_lateEntryDays, tr("Write a whole number of days, 1 or more."));
    }
    if (minutes && days) {
        emit changeWanted({m_site,
                           static_cast<StopRule>(m_stopEnds->currentData().toInt()),
                           m_fromWeekends->isChecked(),
                           m_fromHolidays->isChecked(),
                           {*minutes, *days}});
    }
}

void HomeRulesSection::showStored() {
    m_isTyped = false;
    m_message->sayDone(tr("Stored."));
}

void HomeRulesSection::showRefusal(workflow::FollowUpFault fault) {
    const auto refusal = text::refusalText(fault);
    m_message->sayRefused(refusal.message + QLatin1Char(' ') + refusal.whatToDo);
}

void HomeRulesSection::showFailure(const services::Failure& failure) {
    m_message->sayRefused(failureText(failure));
}

} // namespace fasit::pages
