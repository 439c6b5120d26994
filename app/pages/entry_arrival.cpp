// What EntryPanel shows of a control that an analyser sent by itself.
#include "app/pages/entry_panel.h"
#include "app/pages/tone_colours.h"
#include "app/pages/verdict_card.h"
#include "app/text/verdict_text.h"

#include <QLabel>
#include <QStackedWidget>

namespace fasit::pages {
namespace {

enum Place { kList, kForm, kVerdict };

} // namespace

void EntryPanel::showOwn(const reports::ControlOutcome& outcome) {
    m_outcome = outcome;
    m_rejectedRun = m_form->control().rejectedRun;
    m_verdict->showOutcome(outcome, m_rejectedRun.has_value());
    emit newestWanted(outcome.instrument, outcome.analyte);
    dropForm();
    forgetDraft();
}

void EntryPanel::showArrived(const reports::ControlOutcome& outcome) {
    if (outcome.site != m_site) {
        return;
    }
    m_listOutdated = true;
    const auto words = text::verdictText(outcome);
    const bool isForm = m_form && m_form->control().instrument == outcome.instrument &&
                        m_form->control().analyte == outcome.analyte;
    if (isForm && m_stack->currentIndex() == kForm && m_form->typed().empty()) {
        m_answeredInstrument = outcome.instrument;
        m_answeredAnalyte = outcome.analyte;
        showOwn(outcome);
        m_stack->setCurrentIndex(kVerdict);
        m_verdict->takeKeyboard();
    } else if (isForm) {
        m_form->say(
            tr("The analyser has sent this control itself: %1. You need not type it.").arg(words.headline));
    } else if (m_stack->currentIndex() == kVerdict && m_outcome && m_outcome->run == outcome.run) {
        m_outcome = outcome; // Its next level came.
        m_verdict->showOutcome(outcome, m_rejectedRun.has_value());
        emit newestWanted(outcome.instrument, outcome.analyte);
    } else {
        wearTone(*m_arrived, words.tone);
        m_arrived->setText(tr("%1 on %2 came by itself: %3. %4")
                               .arg(QString::fromStdString(outcome.analyteName),
                                    QString::fromStdString(outcome.instrumentName), words.headline, words.why)
                               .trimmed());
        m_arrived->show();
    }
}

} // namespace fasit::pages
