#include "app/pages/setup/homes_section.h"

#include "app/pages/failure_text.h"
#include "app/pages/headings.h"
#include "app/pages/setup/checked_form.h"
#include "app/pages/setup/section_parts.h"
#include "app/pages/touch_button.h"
#include "app/text/setup_change_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fasit::pages {
namespace {

using domain::Site;
using domain::SiteId;
using workflow::SetupField;

QString shown(const std::string& text) {
    return QString::fromStdString(text);
}

std::string typed(const QLineEdit* field) {
    return field->text().trimmed().toStdString();
}

QStringList fieldsOf(const Site& home) {
    return {shown(home.name), shown(home.municipality), shown(home.municipalityNumber), shown(home.county),
            shown(home.organisationNumber)};
}

} // namespace

HomesSection::HomesSection(QWidget* parent)
    : QWidget(parent)
    , m_model({tr("Home"), tr("Municipality"), tr("County"), tr("Analysers")})
    , m_message(new SectionMessage("homesMessage", this)) {
    auto* list = makeList();
    layOutListAndForm(*this, m_message, list, makeForm());
    setFocusProxy(m_table);
}

QWidget* HomesSection::makeList() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setSortLocaleAware(true);
    m_shown.sort(0);
    auto* search = labelledField(tr("Find a home"), "findHome", place);
    search->setPlaceholderText(search->accessibleName());
    m_table = rowTable(m_shown, tr("Homes"), "homes", place);
    auto* add = touchButton(tr("New home"), place);
    add->setObjectName(QStringLiteral("newHome"));
    column->addWidget(search);
    column->addWidget(m_table, 1);
    column->addWidget(add);
    connect(search, &QLineEdit::textChanged, &m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HomesSection::showChosen);
    connect(add, &QPushButton::clicked, this, &HomesSection::beginNew);
    return place;
}

QWidget* HomesSection::makeForm() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 12, 0);
    m_heading = pageHeading(tr("New home"), place);
    m_form = new CheckedForm(place);
    m_name = m_form->addText(tr("Name of the home"), "homeName");
    m_municipality = m_form->addText(tr("Municipality"), "municipality");
    m_municipalityNumber = m_form->addText(tr("Municipality number, four digits"), "municipalityNumber");
    m_county = m_form->addText(tr("County"), "county");
    m_organisationNumber = m_form->addText(tr("Organisation number, nine digits"), "organisationNumber");
    auto* save = touchButton(tr("Save the home"), place);
    save->setObjectName(QStringLiteral("saveHome"));
    column->addWidget(m_heading);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_form, &CheckedForm::edited, this, [this] { m_isTyped = true; });
    connect(save, &QPushButton::clicked, this, &HomesSection::save);
    connect(m_organisationNumber, &QLineEdit::returnPressed, this, &HomesSection::save);
    return formsAbove(place, save);
}

void HomesSection::setHomes(std::vector<reports::HomeRow> homes, SiteId chosen) {
    const SiteId wanted = chosen == std::exchange(m_shownElsewhere, chosen) ? m_edited : chosen;
    m_homes = std::move(homes);
    std::vector<models::TextRow> rows;
    for (const auto& [site, instruments] : m_homes) {
        rows.push_back(
            {site.id.value,
             {shown(site.name), shown(site.municipality), shown(site.county), QString::number(instruments)}});
    }
    const bool wasTyped = std::exchange(m_isTyped, false);
    const QStringList before = m_form->typed();
    const SiteId edited = m_edited;
    if (wasTyped && wanted != edited) {
        m_drafts.insert_or_assign(edited, before);
    }
    m_model.setRows(std::move(rows));
    m_table->resizeColumnsToContents();
    choose(wanted);
    if (wasTyped && edited == m_edited) {
        m_form->setTyped(before); // Reading anew takes nothing away that was typed.
        m_isTyped = true;
    }
}

void HomesSection::choose(SiteId home) {
    if (const auto row = m_model.rowOf(home.value)) {
        const auto index = m_shown.mapFromSource(m_model.index(*row, 0));
        if (m_table->currentIndex() == index) {
            showChosen();
        }
        m_table->setCurrentIndex(index);
    }
}

const Site* HomesSection::chosen() const {
    const auto index = m_shown.mapToSource(m_table->currentIndex());
    if (!index.isValid()) {
        return nullptr;
    }
    const auto found = std::find_if(m_homes.begin(), m_homes.end(), [&](const auto& row) {
        return row.site.id.value == m_model.idOf(index.row());
    });
    return found == m_homes.end() ? nullptr : &found->site;
}

/// What was typed of another home is kept for when one comes back to it.
void HomesSection::showChosen() {
    const Site* home = chosen();
    if (!home) {
        return;
    }
    if (m_isTyped) {
        m_drafts.insert_or_assign(m_edited, m_form->typed());
    }
    m_edited = home->id;
    m_heading->setText(shown(home->name));
    const auto draft = m_drafts.find(m_edited);
    m_form->setTyped(draft == m_drafts.end() ? fieldsOf(*home) : draft->second);
    m_isTyped = draft != m_drafts.end();
    m_drafts.erase(m_edited);
}

void HomesSection::beginNew() {
    if (m_isTyped) {
        m_drafts.insert_or_assign(m_edited, m_form->typed());
    }
    m_table->setCurrentIndex({});
    m_edited = {};
    m_heading->setText(tr("New home"));
    m_form->setTyped(m_drafts[m_edited]);
    m_isTyped = true;
    m_message->hide();
    m_name->setFocus(Qt::OtherFocusReason);
}

void HomesSection::save() {
    m_message->hide();
    m_form->forgetProblems();
    emit changeWanted({m_edited, typed(m_name), typed(m_municipality), typed(m_municipalityNumber),
                       typed(m_county), typed(m_organisationNumber)});
}

void HomesSection::showStored(SiteId home) {
    m_isTyped = false;
    m_drafts.erase(m_edited);
    m_edited = home;
    m_message->sayDone(tr("Stored."));
}

QLineEdit* HomesSection::fieldOf(SetupField field) const {
    switch (field) {
    case SetupField::Name:
        return m_name;
    case SetupField::Municipality:
        return m_municipality;
    case SetupField::MunicipalityNumber:
        return m_municipalityNumber;
    case SetupField::County:
        return m_county;
    case SetupField::OrganisationNumber:
        return m_organisationNumber;
    default:
        return nullptr;
    }
}

void HomesSection::showProblem(const workflow::SetupChangeProblem& problem) {
    if (auto* field = fieldOf(problem.field)) {
        m_form->say(field, text::setupChangeText(problem.fault));
    } else {
        m_message->sayRefused(text::setupChangeText(problem.fault));
    }
}

void HomesSection::showFailure(const services::Failure& failure) {
    m_message->sayRefused(failureText(failure));
}

} // namespace fasit::pages
