#include "app/pages/setup/schedules_section.h"

#include "app/pages/failure_text.h"
#include "app/pages/headings.h"
#include "app/pages/setup/schedule_form.h"
#include "app/pages/setup/section_parts.h"
#include "app/pages/setup/setup_rows.h"
#include "app/pages/touch_button.h"
#include "app/text/refusal_text.h"
#include "app/text/schedule_text.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace fasit::pages {

using domain::Schedule;
using workflow::FollowUpFault;

SchedulesSection::SchedulesSection(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(scheduleHeadings())
    , m_message(new SectionMessage("schedulesMessage", this)) {
    auto* list = makeList();
    layOutListAndForm(*this, m_message, list, makeForm());
    setFocusProxy(m_table);
}

QWidget* SchedulesSection::makeList() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = rowTable(m_model, tr("Schedules of the home"), "schedules", place);
    auto* add = touchButton(tr("New schedule"), place);
    add->setObjectName(QStringLiteral("newSchedule"));
    column->addWidget(m_table, 1);
    column->addWidget(add);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SchedulesSection::showChosen);
    connect(add, &QPushButton::clicked, this, &SchedulesSection::beginNew);
    return place;
}

QWidget* SchedulesSection::makeForm() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 12, 0);
    m_heading = pageHeading(tr("New schedule"), place);
    m_where = new CheckedForm(place);
    m_instrument = m_where->addChoice(tr("Analyser"), "scheduleInstrument");
    m_analyte = m_where->addChoice(tr("Analyte"), "scheduleAnalyte");
    m_form = new ScheduleForm(place);
    m_sentence = new QLabel(place);
    m_sentence->setObjectName(QStringLiteral("scheduleSentence"));
    m_sentence->setWordWrap(true);
    auto* save = touchButton(tr("Save the schedule"), place);
    save->setObjectName(QStringLiteral("saveSchedule"));
    for (QWidget* part : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_sentence),
                          static_cast<QWidget*>(m_where), static_cast<QWidget*>(m_form)}) {
        column->addWidget(part);
    }
    column->addStretch();
    connect(m_instrument, &QComboBox::activated, this, [this] {
        keepDraft();
        fillAnalytes();
    });
    connect(m_analyte, &QComboBox::activated, this, [this] {
        keepDraft();
        showNew();
    });
    connect(m_form, &CheckedForm::edited, this, [this] {
        m_isTyped = true;
        showSentence();
    });
    connect(save, &QPushButton::clicked, this, &SchedulesSection::save);
    return formsAbove(place, save);
}

void SchedulesSection::setHome(reports::HomeSetup home) {
    const bool isSame = home.site.id == m_home.site.id;
    keepDraft();
    if (!isSame) {
        m_message->hide();
        m_drafts.erase(Place{});
    }
    m_home = std::move(home);
    const Place edited = m_edited;
    m_isTyped = false;
    fillTable();
    const int row = rowOf(edited);
    if (edited == Place{} && isSame && m_drafts.count(edited) > 0) {
        m_drafts.erase(edited);
        m_isTyped = true; // A new one under way stays as it is.
        fillInstruments();
    } else if (row >= 0 || !m_schedules.empty()) {
        choose(std::max(row, 0));
    } else {
        beginNew();
    }
}

void SchedulesSection::fillTable() {
    std::vector<models::TextRow> rows;
    m_schedules.clear();
    for (const auto& setup : m_home.instruments) {
        for (const auto& analyte : setup.measures) {
            rows.push_back({analyte.schedule.id.value, scheduleCells(setup.instrument, analyte)});
            m_schedules.push_back(analyte.schedule);
        }
    }
    m_model.setRows(std::move(rows));
    m_table->resizeColumnsToContents();
}

int SchedulesSection::rowOf(Place place) const {
    const auto found = std::find_if(m_schedules.begin(), m_schedules.end(), [&](const Schedule& schedule) {
        return Place(schedule.instrument, schedule.analyte) == place;
    });
    return found == m_schedules.end() ? -1 : static_cast<int>(found - m_schedules.begin());
}

void SchedulesSection::choose(int row) {
    const auto index = m_model.index(row, 0);
    if (m_table->currentIndex() == index) {
        showChosen();
    }
    m_table->setCurrentIndex(index);
}

/// What was typed of another one is kept for when one comes back to it.
void SchedulesSection::keepDraft() {
    if (m_isTyped) {
        m_drafts.insert_or_assign(m_edited, m_form->typed());
    }
}

void SchedulesSection::showChosen() {
    const auto index = m_table->currentIndex();
    if (!index.isValid()) {
        return;
    }
    keepDraft();
    const auto& schedule = m_schedules[static_cast<std::size_t>(index.row())];
    m_edited = {schedule.instrument, schedule.analyte};
    m_heading->setText(index.siblingAtColumn(1).data().toString() + QStringLiteral(" – ") +
                       index.siblingAtColumn(0).data().toString());
    m_where->hide();
    put(schedule);
}

void SchedulesSection::put(const Schedule& schedule) {
    m_form->showSchedule(schedule);
    const auto draft = m_drafts.find(m_edited);
    m_isTyped = draft != m_drafts.end();
    if (m_isTyped) {
        m_form->setTyped(draft->second);
        m_drafts.erase(draft);
    }
    showSentence();
}

void SchedulesSection::beginNew() {
    keepDraft();
    m_table->setCurrentIndex({});
    m_edited = {};
    m_heading->setText(tr("New schedule"));
    m_where->show();
    fillInstruments();
    fillAnalytes();
    m_instrument->setFocus(Qt::OtherFocusReason);
}

/// The one that was chosen stays so, wherever it stands now.
void SchedulesSection::fillInstruments() {
    const auto before = m_instrument->currentData();
    const QSignalBlocker quiet(m_instrument);
    m_instrument->clear();
    for (const auto& setup : m_home.instruments) {
        m_instrument->addItem(nameOf(setup.instrument), qint64{setup.instrument.id.value});
    }
    m_instrument->setCurrentIndex(std::max(0, m_instrument->findData(before)));
}

const reports::InstrumentSetup* SchedulesSection::instrumentChosen() const {
    const domain::InstrumentId id{m_instrument->currentData().toLongLong()};
    const auto found = std::find_if(m_home.instruments.begin(), m_home.instruments.end(),
                                    [id](const auto& setup) { return setup.instrument.id == id; });
    return found == m_home.instruments.end() ? nullptr : &*found;
}

/// Those that have no schedule there yet; first those that a lot has limits for.
void SchedulesSection::fillAnalytes() {
    m_analyte->clear();
    if (const auto* setup = instrumentChosen()) {
        for (const bool hasLimits : {true, false}) {
            for (const auto& choice : setup->choices) {
                if (choice.levels.empty() != hasLimits && rowOf({setup->instrument.id, choice.analyte}) < 0) {
                    m_analyte->addItem(QString::fromStdString(choice.name), qint64{choice.analyte.value});
                }
            }
        }
    }
    showNew();
}

void SchedulesSection::showNew() {
    Schedule fresh;
    if (const auto* setup = instrumentChosen()) {
        fresh.instrument = setup->instrument.id;
        fresh.analyte = {m_analyte->currentData().toLongLong()};
        for (const auto& choice : setup->choices) {
            if (choice.analyte == fresh.analyte) {
                fresh.levelNumbers = choice.levels;
            }
        }
    }
    fresh.site = m_home.site.id;
    fresh.graceDays = 1;
    fresh.validFrom = dateOf(m_clock.wallNow());
    put(fresh);
}

void SchedulesSection::showSentence() {
    const auto schedule = m_form->schedule();
    m_sentence->setText(schedule && !schedule->levelNumbers.empty() ? text::scheduleText(*schedule)
                                                                    : QString());
}

void SchedulesSection::save() {
    m_message->hide();
    m_where->forgetProblems();
    const auto schedule = m_form->check();
    if (m_edited == Place{} && m_analyte->currentIndex() < 0) {
        m_where->say(m_analyte, tr("Choose an analyser that has an analyte without a schedule."));
    } else if (schedule) {
        emit changeWanted(*schedule);
    }
}

void SchedulesSection::showStored() {
    m_isTyped = false;
    if (const auto schedule = m_form->schedule()) {
        m_edited = {schedule->instrument, schedule->analyte};
    }
    m_message->sayDone(tr("Stored."));
}

void SchedulesSection::showRefusal(FollowUpFault fault) {
    if (!m_form->showRefusal(fault)) {
        const auto refusal = text::refusalText(fault);
        m_message->sayRefused(refusal.message + QLatin1Char(' ') + refusal.whatToDo);
    }
}

void SchedulesSection::showFailure(const services::Failure& failure) {
    m_message->sayRefused(failureText(failure));
}

} // namespace fasit::pages
