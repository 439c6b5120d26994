#include "app/pages/setup/instruments_section.h"

#include "app/pages/failure_text.h"
#include "app/pages/headings.h"
#include "app/pages/setup/instrument_form.h"
#include "app/pages/setup/section_parts.h"
#include "app/pages/setup/setup_rows.h"
#include "app/pages/touch_button.h"
#include "app/text/numbers.h"
#include "app/text/refusal_text.h"
#include "app/text/setup_change_text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fasit::pages {

using domain::Instrument;
using domain::InstrumentId;
using reports::InstrumentSetup;

InstrumentsSection::InstrumentsSection(QWidget* parent)
    : QWidget(parent)
    , m_model(instrumentHeadings())
    , m_measured(measuredHeadings())
    , m_message(new SectionMessage("instrumentsMessage", this)) {
    auto* list = makeLists();
    layOutListAndForm(*this, m_message, list, makeForms());
    setFocusProxy(m_table);
    showUse(nullptr);
}

QWidget* InstrumentsSection::makeLists() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = rowTable(m_model, tr("Analysers of the home"), "instruments", place);
    auto* add = touchButton(tr("New analyser"), place);
    add->setObjectName(QStringLiteral("newInstrument"));
    m_measuredTable = rowTable(m_measured, tr("What the chosen analyser measures"), "measured", place);
    auto* name = new QLabel(m_measuredTable->accessibleName(), place);
    name->setBuddy(m_measuredTable);
    column->addWidget(m_table, 3);
    column->addWidget(add);
    column->addWidget(name);
    column->addWidget(m_measuredTable, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InstrumentsSection::showChosen);
    connect(add, &QPushButton::clicked, this, &InstrumentsSection::beginNew);
    return place;
}

QWidget* InstrumentsSection::makeForms() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 12, 0);
    m_heading = pageHeading(tr("New analyser"), place);
    m_form = new InstrumentForm(place);
    auto* save = touchButton(tr("Save the analyser"), place);
    save->setObjectName(QStringLiteral("saveInstrument"));
    m_usePart = makeUse(place);
    column->addWidget(m_heading);
    column->addWidget(m_usePart);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_form, &CheckedForm::edited, this, [this] { m_isTyped = true; });
    connect(save, &QPushButton::clicked, this, &InstrumentsSection::save);
    return formsAbove(place, save);
}

QWidget* InstrumentsSection::makeUse(QWidget* parent) {
    auto* place = new QWidget(parent);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 8);
    m_use = new QLabel(place);
    m_use->setObjectName(QStringLiteral("useState"));
    m_use->setWordWrap(true);
    m_useForm = new CheckedForm(place);
    m_reason = m_useForm->addText(tr("Why it is taken out of use, as said at the bench"), "outOfUseReason");
    m_changeUse = touchButton({}, place);
    m_changeUse->setObjectName(QStringLiteral("changeUse"));
    column->addWidget(m_use);
    column->addWidget(m_useForm);
    column->addWidget(m_changeUse);
    connect(m_changeUse, &QPushButton::clicked, this, &InstrumentsSection::changeUse);
    connect(m_reason, &QLineEdit::returnPressed, this, &InstrumentsSection::changeUse);
    return place;
}

void InstrumentsSection::setHome(reports::HomeSetup home) {
    const bool isSame = home.site.id == m_home.site.id;
    if (!isSame) {
        keepDraft();
        m_message->hide();
    }
    m_home = std::move(home);
    const bool wasTyped = std::exchange(m_isTyped, false);
    const QStringList before = m_form->typed();
    const InstrumentId edited = m_edited;
    fillTables();
    const bool isNew = isSame && wasTyped && edited == InstrumentId{};
    if (!isNew) {
        const auto first = m_home.instruments.empty() ? InstrumentId{} : m_home.instruments[0].instrument.id;
        choose(m_model.rowOf(edited.value) ? edited : first);
    }
    if (wasTyped && isSame && edited == m_edited) {
        m_form->setTyped(before); // Reading anew takes nothing away that was typed.
        m_isTyped = true;
    }
}

void InstrumentsSection::fillTables() {
    std::vector<models::TextRow> rows;
    for (const auto& instrument : m_home.instruments) {
        rows.push_back({instrument.instrument.id.value, instrumentCells(instrument)});
    }
    m_model.setRows(std::move(rows));
    m_table->resizeColumnsToContents();
}

void InstrumentsSection::choose(InstrumentId instrument) {
    const auto row = m_model.rowOf(instrument.value);
    if (!row) {
        beginNew();
        return;
    }
    const auto index = m_model.index(*row, 0);
    if (m_table->currentIndex() == index) {
        showChosen();
    }
    m_table->setCurrentIndex(index);
}

const InstrumentSetup* InstrumentsSection::chosen() const {
    const int row = m_table->currentIndex().row();
    return row < 0 ? nullptr : &m_home.instruments[static_cast<std::size_t>(row)];
}

/// What was typed of another one is kept for when one comes back to it.
void InstrumentsSection::keepDraft() {
    if (m_isTyped) {
        m_drafts.insert_or_assign(std::pair(m_home.site.id, m_edited), m_form->typed());
    }
}

void InstrumentsSection::showChosen() {
    const auto* instrument = chosen();
    if (!instrument) {
        return;
    }
    keepDraft();
    if (m_edited != instrument->instrument.id) { // a reason is given for one analyser
        m_reason->clear();
        m_useForm->forgetProblems();
    }
    m_edited = instrument->instrument.id;
    m_heading->setText(nameOf(instrument->instrument));
    m_form->showInstrument(instrument->instrument, m_home.instruments);
    const auto draft = m_drafts.find({m_home.site.id, m_edited});
    m_isTyped = draft != m_drafts.end();
    if (m_isTyped) {
        m_form->setTyped(draft->second);
        m_drafts.erase(draft);
    }
    std::vector<models::TextRow> rows;
    for (const auto& analyte : instrument->measures) {
        for (auto& cells : measuredCells(analyte)) {
            rows.push_back({analyte.schedule.id.value, std::move(cells)});
        }
    }
    m_measured.setRows(std::move(rows));
    m_measuredTable->resizeColumnsToContents();
    showUse(instrument);
}

void InstrumentsSection::showUse(const InstrumentSetup* instrument) {
    const bool isOut = instrument && instrument->outOfUse;
    m_usePart->setVisible(instrument != nullptr);
    m_useForm->setVisible(!isOut);
    m_changeUse->setText(isOut ? tr("Take it in use again") : tr("Take it out of use"));
    m_use->setText(instrument ? useText(*instrument) : QString());
}

void InstrumentsSection::beginNew() {
    keepDraft();
    m_table->setCurrentIndex({});
    m_edited = {};
    m_heading->setText(tr("New analyser"));
    Instrument fresh;
    fresh.site = m_home.site.id;
    m_form->showInstrument(fresh, m_home.instruments);
    const auto draft = m_drafts.find({m_home.site.id, m_edited});
    if (draft != m_drafts.end()) {
        m_form->setTyped(draft->second);
    }
    m_isTyped = draft != m_drafts.end();
    m_measured.setRows({});
    showUse(nullptr);
}

void InstrumentsSection::save() {
    m_message->hide();
    m_form->forgetProblems();
    emit changeWanted(m_form->instrument());
}

void InstrumentsSection::changeUse() {
    const auto* instrument = chosen();
    if (!instrument) {
        return;
    }
    m_message->hide();
    m_useForm->forgetProblems();
    emit useWanted(instrument->instrument, instrument->outOfUse.has_value(), m_reason->text());
}

void InstrumentsSection::showStored(InstrumentId instrument) {
    m_isTyped = false;
    m_drafts.erase({m_home.site.id, m_edited});
    m_edited = instrument;
    m_message->sayDone(tr("Stored."));
}

void InstrumentsSection::showUseStored() {
    m_reason->clear();
    m_message->sayDone(tr("Stored."));
}

void InstrumentsSection::showProblem(const workflow::SetupChangeProblem& problem) {
    if (!m_form->showProblem(problem)) {
        m_message->sayRefused(text::setupChangeText(problem.fault));
    }
}

void InstrumentsSection::showUseRefused(workflow::FollowUpFault fault) {
    const auto refusal = text::refusalText(fault);
    if (fault == workflow::FollowUpFault::NotAllowed) {
        m_message->sayRefused(refusal.message + QLatin1Char(' ') + refusal.whatToDo);
    } else {
        m_useForm->say(m_reason, refusal.message + QLatin1Char(' ') + refusal.whatToDo);
    }
}

void InstrumentsSection::showFailure(const services::Failure& failure) {
    m_message->sayRefused(failureText(failure));
}

} // namespace fasit::pages
