#include "app/pages/entry_panel.h"

#include "app/pages/draft_offer.h"
#include "app/pages/due_card_delegate.h"
#include "app/pages/failure_text.h"
#include "app/pages/row_painting.h"
#include "app/pages/touch_button.h"
#include "app/pages/verdict_card.h"
#include "app/text/due_text.h"
#include "app/text/numbers.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fasit::pages {
namespace {

bool isTaken(const domain::ReadingOutcome& reading) {
    return reading.fate == domain::ReadingFate::Taken;
}

} // namespace

EntryPanel::EntryPanel(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_stack(new QStackedWidget(this))
    , m_verdict(new VerdictCard(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_stack, 1);
    auto* verdictPage = new QWidget(this);
    auto* verdictColumn = new QVBoxLayout(verdictPage);
    verdictColumn->setContentsMargins(0, 0, 0, 0);
    verdictColumn->addWidget(m_verdict);
    verdictColumn->addStretch();
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeFormPlace());
    m_stack->addWidget(verdictPage);
    connect(m_verdict, &VerdictCard::nextWanted, this, &EntryPanel::showList);
    connect(m_verdict, &VerdictCard::againWanted, this, &EntryPanel::measureAgain);
    connect(m_verdict, &VerdictCard::stepsWanted, this, &EntryPanel::showSteps);
    connect(m_verdict, &VerdictCard::slipWanted, this, [this] { emit slipWanted(*m_outcome); });
}

QWidget* EntryPanel::makeList() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_summary = new QLabel(page);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_list = new QListView(page);
    m_list->setObjectName(QStringLiteral("dueList"));
    m_list->setAccessibleName(tr("Today's controls"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DueCardDelegate(m_clock, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_offer = new DraftOffer(page);
    m_arrived = new QLabel(page);
    m_arrived->setObjectName(QStringLiteral("arrived"));
    m_arrived->setWordWrap(true);
    m_arrived->setMargin(10);
    m_arrived->hide();
    column->addWidget(m_arrived);
    column->addWidget(m_offer);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    m_inbox = touchButton({}, page);
    m_inbox->setObjectName(QStringLiteral("inbox"));
    m_inbox->hide();
    column->addWidget(m_inbox, 0, Qt::AlignLeft);
    connect(m_inbox, &QPushButton::clicked, this, &EntryPanel::inboxWanted);
    connect(m_offer, &DraftOffer::goOnWanted, this, &EntryPanel::goOnWithOffered);
    connect(m_offer, &DraftOffer::dropWanted, this, &EntryPanel::forgetDraft);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, &EntryPanel::openCard);
    connect(m_list, &QListView::activated, this, &EntryPanel::openCard);
    return page;
}

QWidget* EntryPanel::makeFormPlace() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll);
    m_formPlace = new QVBoxLayout(page);
    m_formPlace->setContentsMargins(0, 0, 12, 0);
    scroll->setWidget(page);
    return scroll;
}

void EntryPanel::setSites(const std::vector<reports::SiteState>& sites) {
    m_hasSites = !sites.empty();
    const bool isThere =
        std::any_of(sites.begin(), sites.end(), [this](const auto& home) { return home.site == m_site; });
    if (m_hasSites && !isThere) {
        showSite(sites.front().site);
    }
    sayWhatIsDue();
}

void EntryPanel::showSite(domain::SiteId site) {
    if (site == m_site) {
        return;
    }
    m_site = site;
    m_model.setControls({});
    m_askedOf.reset();
    m_offer->hide();
    m_arrived->hide();
    dropForm();
    showList();
    emit siteChosen(site);
}

std::optional<EntryDraft> EntryPanel::draft() const {
    return m_form && !m_form->typed().empty() ? std::optional(m_form->draft()) : std::nullopt;
}

void EntryPanel::setDueList(domain::SiteId site, std::vector<reports::DueControl> controls) {
    if (site != this->site()) {
        return;
    }
    const int row = std::max(0, m_list->currentIndex().row());
    m_model.setControls(std::move(controls));
    m_list->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1)));
    m_listOutdated = false;
    sayWhatIsDue();
    openDraft();
    if (!m_form) {
        askForDraft();
        if (std::exchange(m_againWhenListed, false)) {
            measureAgain();
        }
        return;
    }
    if (const auto same = control(m_form->control().instrument, m_form->control().analyte)) {
        m_form->refresh(*same);
    }
}

void EntryPanel::openDraft() {
    const auto draft = std::exchange(m_draft, std::nullopt);
    const auto listed = draft ? control(draft->instrument, draft->analyte) : std::nullopt;
    if (listed) {
        openForm(*listed);
        m_form->takeUp(*draft);
        emit draftChanged(m_form->control().site, this->draft());
    }
}

/// Once for each visit to a home.
void EntryPanel::askForDraft() {
    if (m_askedOf != m_site) {
        m_askedOf = m_site;
        emit draftWanted(m_site);
    }
}

void EntryPanel::offer(const EntryDraft& draft) {
    if (const auto listed = control(draft.instrument, draft.analyte)) {
        m_offered = draft;
        m_offer->offer(*listed, draft);
    }
}

void EntryPanel::goOnWithOffered() {
    m_draft = m_offered;
    openDraft();
}

void EntryPanel::forgetDraft() {
    m_offer->hide();
    emit draftChanged(m_site, std::nullopt);
}

void EntryPanel::sayInbox(const QString& text) {
    m_inbox->setText(QStringLiteral("⚠ ") + text);
    m_inbox->setVisible(!text.isEmpty());
}

void EntryPanel::sayWhatIsDue() {
    if (!m_hasSites) {
        m_summary->setText(tr("No homes are set up in this database yet."));
        return;
    }
    if (m_model.rowCount() == 0) {
        m_summary->setText(tr("No controls are planned here."));
        return;
    }
    const auto& first = m_model.control(0);
    const bool due = first.due <= dateOf(m_clock.wallNow()) || first.stopped;
    m_summary->setText(due ? tr("Choose the control that you are going to measure.")
                           : tr("No control is due today. The next is %1 on %2.")
                                 .arg(QString::fromStdString(first.analyteName), text::dayText(first.due)));
}

void EntryPanel::openCard(const QModelIndex& index) {
    if (index.isValid() && m_model.meters(index.row()).size() > 1) {
        emit roundWanted(m_model.meters(index.row()));
    } else if (index.isValid()) {
        openForm(m_model.control(index.row()));
    }
}

void EntryPanel::openForm(const reports::DueControl& control) {
    m_arrived->hide();
    if (!m_form || !m_form->isFor(control)) {
        dropForm();
        m_form = new EntryForm(control, m_clock, this);
        m_formPlace->addWidget(m_form);
        connect(m_form, &EntryForm::saveWanted, this, &EntryPanel::save);
        connect(m_form, &EntryForm::changed, this, [this] {
            m_offer->hide();
            emit draftChanged(m_form->control().site, draft());
        });
        connect(m_form, &EntryForm::backWanted, this, &EntryPanel::showList);
        connect(m_form, &EntryForm::packWanted, this, [this] { emit packWanted(m_form->control()); });
        connect(m_form, &EntryForm::lotWanted, this,
                [this] { emit lotWanted(m_form->control(), m_form->scanned()); });
        connect(m_form, &EntryForm::paperWanted, this, [this] { emit paperWanted(m_form->control()); });
        connect(m_form, &EntryForm::stepsWanted, this,
                [this] { emit stepsWanted(m_form->control(), *m_form->control().rejectedRun); });
        connect(m_form, &EntryForm::newBottleOpened, this,
                [this](domain::LotId lot) { emit bottleWanted(m_form->control().site, lot); });
    }
    showForm();
}

void EntryPanel::dropForm() {
    if (m_form) {
        m_formPlace->removeWidget(m_form);
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
}

void EntryPanel::showList() {
    m_againWhenListed = false;
    m_stack->setCurrentIndex(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void EntryPanel::showForm() {
    m_stack->setCurrentIndex(1);
    m_form->startTyping();
}

void EntryPanel::save() {
    m_form->setSaving(true);
    m_form->holdTime();
    emit draftChanged(m_form->control().site, draft()); // with the time that is sent now
    const FormFacts facts{m_form->id(), m_form->measuredAt(), m_form->isAfterwards(), m_form->comment()};
    emit entryTyped(m_form->control().site, typedReadings(m_form->control(), m_form->typed(), facts));
}

void EntryPanel::goOnTyping() {
    if (m_form) {
        m_form->setSaving(false);
        showForm();
    }
}

void EntryPanel::showAnswer(const services::EntryAnswer& answer) {
    if (!m_form) {
        return;
    }
    m_answeredInstrument = m_form->control().instrument;
    m_answeredAnalyte = m_form->control().analyte;
    m_listOutdated = true;
    m_form->setSaving(false);
    showVerdictOrReason(answer);
    if (answer.clockWasBehind) {
        m_verdict->warnOfClock();
    }
    m_stack->setCurrentIndex(2);
    m_verdict->takeKeyboard();
}

/// A verdict closes the form; a reading that was not taken leaves it as it was typed.
void EntryPanel::showVerdictOrReason(const services::EntryAnswer& answer) {
    const auto& control = m_form->control();
    const auto own = std::find_if(answer.controls.begin(), answer.controls.end(), [&](const auto& outcome) {
        return outcome.instrument == control.instrument && outcome.analyte == control.analyte;
    });
    const auto refused = std::find_if_not(answer.readings.begin(), answer.readings.end(), isTaken);
    if (own != answer.controls.end()) {
        showOwn(*own);
    } else if (refused != answer.readings.end() && refused->fate == domain::ReadingFate::Duplicate) {
        forgetDraft();
        m_verdict->showRefusal(
            {tr("This form was already stored."), tr("You can see it in the control chart.")});
    } else {
        m_verdict->showRefusal(text::readingReasonText(
            refused == answer.readings.end() ? domain::ReadingReason::None : refused->reason));
    }
}

/// Back to what was typed where it was not stored; else a new form with what remains.
void EntryPanel::measureAgain() {
    if (m_form) {
        showForm();
        return;
    }
    m_againWhenListed = m_listOutdated;
    const auto listed = control(m_answeredInstrument, m_answeredAnalyte);
    if (!m_listOutdated && listed) {
        openForm(*listed);
    }
}

std::optional<reports::DueControl> EntryPanel::control(domain::InstrumentId instrument,
                                                       domain::AnalyteId analyte) const {
    return m_model.find(instrument, analyte);
}

void EntryPanel::measureWhenListed(domain::InstrumentId instrument, domain::AnalyteId analyte) {
    const bool isOpen =
        m_form && m_form->control().instrument == instrument && m_form->control().analyte == analyte;
    m_draft = isOpen ? draft() : std::nullopt; // what is typed already stands in the new form
    dropForm();
    m_answeredInstrument = instrument;
    m_answeredAnalyte = analyte;
    m_againWhenListed = !m_draft;
    m_listOutdated = true;
}

/// About the control that the verdict is about.
void EntryPanel::showSteps() {
    const auto card = control(m_answeredInstrument, m_answeredAnalyte);
    if (card) {
        emit stepsWanted(*card, m_rejectedRun.value_or(m_outcome->run));
    }
}

void EntryPanel::showCorrected(const services::Slip& slip, const workflow::CorrectedSlip& corrected) {
    if (!m_outcome) {
        return;
    }
    const auto& changed = corrected.changed;
    const auto news = std::find_if(changed.begin(), changed.end(),
                                   [&](const auto& outcome) { return outcome.run == m_outcome->run; });
    if (news != changed.end()) {
        m_outcome = *news;
    } else { // The verdict stands; the number is another.
        for (auto& level : m_outcome->levels) {
            if (level.result == slip.result) {
                level.valueText = slip.value.toStdString();
                level.result = corrected.result;
            }
        }
    }
    m_verdict->showCorrected(*m_outcome, m_rejectedRun.has_value());
    emit newestWanted(m_outcome->instrument, m_outcome->analyte);
    m_stack->setCurrentIndex(2);
    m_verdict->takeKeyboard();
}

void EntryPanel::showNewest(const reports::LeveyJennings& chart) {
    if (m_outcome && chart.instrumentId == m_outcome->instrument && chart.analyteId == m_outcome->analyte) {
        m_verdict->showNewest(chart, *m_outcome);
    }
}

void EntryPanel::showFailure(const services::Failure& failure) {
    if (!m_form || failure.request != services::Request::Saving) {
        return;
    }
    refuse(failureText(failure));
}

void EntryPanel::refuse(const QString& why) {
    if (m_form) {
        m_form->setSaving(false);
        m_form->say(why);
        m_form->startTyping();
    }
}

} // namespace fasit::pages
