#include "app/pages/setup/lot_details_view.h"

#include "app/pages/headings.h"
#include "app/pages/setup/section_parts.h"
#include "app/pages/touch_button.h"
#include "app/text/level_name.h"
#include "app/text/lot_text.h"
#include "app/text/numbers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace fasit::pages {
namespace {

using domain::Standing;

/// "CRP, CRP-apparatet, level 1: 12 results carry a mean ..." and what waits.
QString wordsOf(const reports::LotValues& row) {
    const auto place = text::lotPlaceText(row) + QStringLiteral(", ") +
                       text::levelCalled(row.level, row.levelName) + QStringLiteral(": ");
    if (row.proposal) {
        const auto numbers =
            text::meanAndSdText(row.proposal->mean, row.proposal->spread, row.proposal->mean.decimals() + 1);
        return place + LotDetailsView::tr("%1 proposes mean %2, from %3 results on %4 days. A second person "
                                          "approves it.")
                           .arg(QString::fromStdString(row.proposedBy), numbers)
                           .arg(row.proposal->valueCount)
                           .arg(row.proposal->dayCount);
    }
    const auto carries = text::carriesText(row.own);
    return carries.isEmpty() ? QString() : place + carries;
}

} // namespace

LotDetailsView::LotDetailsView(QWidget* parent)
    : QWidget(parent)
    , m_heading(pageHeading({}, this))
    , m_about(new QLabel(this))
    , m_words(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_heading->setObjectName(QStringLiteral("lotHeading"));
    m_about->setObjectName(QStringLiteral("lotAbout"));
    m_about->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("lotWords"));
    m_words->setWordWrap(true);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addWidget(makeTabs(), 1);
    column->addWidget(m_words);
    column->addLayout(makeButtons());
    connectButtons();
    clear();
}

QTableView* LotDetailsView::makeTable(const QString& name, const char* objectName,
                                      QAbstractItemModel& model) {
    auto* table = rowTable(model, name, objectName, this);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    return table;
}

QWidget* LotDetailsView::makeTabs() {
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("lotTabs"));
    tabs->setDocumentMode(true);
    m_table = makeTable(tr("Values of the lot"), "lotValues", m_values);
    m_readingTable = makeTable(tr("Newest results of the lot"), "lotReadings", m_readings);
    tabs->addTab(m_table, tr("Values"));
    tabs->addTab(m_readingTable, tr("Results"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LotDetailsView::showChosen);
    return tabs;
}

QPushButton* LotDetailsView::addButton(QHBoxLayout& row, const QString& text, const char* name) {
    auto* button = touchButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    row.addWidget(button);
    return button;
}

QHBoxLayout* LotDetailsView::makeButtons() {
    auto* row = new QHBoxLayout;
    m_approve = addButton(*row, tr("Look through and approve the lot"), "approveLot");
    m_propose = addButton(*row, tr("Propose this mean and SD"), "proposeTarget");
    m_approveTarget = addButton(*row, tr("Approve mean and SD"), "approveTarget");
    m_parallel = addButton(*row, tr("Begin parallel period"), "beginParallel");
    m_current = addButton(*row, tr("Take the lot into use"), "makeCurrent");
    row->addStretch();
    return row;
}

services::LotUse LotDetailsView::use() const {
    const auto* row = chosen();
    return {*row->instrument, row->analyte, m_details->row.lot.id};
}

void LotDetailsView::connectButtons() {
    connect(m_approve, &QPushButton::clicked, this, &LotDetailsView::approvalWanted);
    connect(m_parallel, &QPushButton::clicked, this, [this] { emit parallelWanted(use()); });
    connect(m_current, &QPushButton::clicked, this, [this] { emit currentWanted(use()); });
    connect(m_propose, &QPushButton::clicked, this, [this] {
        const auto* row = chosen();
        emit proposalWanted({*row->instrument, row->analyte, m_details->row.lot.id, row->level});
    });
    connect(m_approveTarget, &QPushButton::clicked, this,
            [this] { emit targetApprovalWanted(*chosen()->proposal); });
}

const reports::LotValues* LotDetailsView::chosen() const {
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_values.values(index.row()) : nullptr;
}

void LotDetailsView::setDetails(const reports::LotDetails& details) {
    const bool isSame = m_details && m_details->row.lot.id == details.row.lot.id;
    const int before = isSame ? m_table->currentIndex().row() : 0;
    m_details = details;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_values.setValues(details.values);
        m_readings.setReadings(details.readings);
    }
    m_table->resizeColumnsToContents();
    m_readingTable->resizeColumnsToContents();
    m_table->setCurrentIndex(m_values.index(std::max(before, 0), 0));
    const auto& row = details.row;
    m_heading->setText(
        tr("%1, lot %2")
            .arg(QString::fromStdString(row.materialName), QString::fromStdString(row.lot.number)));
    QString about = text::lotStateText(row) + QStringLiteral(". ") + text::lotExpiryText(row);
    if (row.lot.preliminary && !details.enteredBy.empty()) {
        about +=
            QLatin1Char(' ') +
            tr("Entered by %1; a second person approves it.").arg(QString::fromStdString(details.enteredBy));
    }
    m_about->setText(about);
    m_approve->setVisible(row.lot.preliminary);
    setVisible(true);
    showChosen();
}

void LotDetailsView::clear() {
    m_details.reset();
    setVisible(false);
}

void LotDetailsView::showChosen() {
    const auto* row = chosen();
    const bool isHere = row && row->instrument && m_details;
    const bool isEstablishing = isHere && row->standing == Standing::Establishing;
    const bool isNew = isHere && !row->standing && row->own.values == 0;
    const bool carries = isHere && row->own.mean && row->own.spread && !row->proposal;
    const bool isNews =
        isHere && (row->own.mean != row->target.mean || row->own.spread != row->target.spread);
    m_words->setText(isHere ? wordsOf(*row) : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    // The insert's values are seen and approved first: what is approved later takes their place.
    const bool isApproved = isHere && !m_details->row.lot.preliminary;
    m_propose->setVisible(isApproved && carries && isNews);
    m_approveTarget->setVisible(isApproved && row->proposal.has_value());
    m_parallel->setVisible(isNew);
    m_current->setVisible(isEstablishing);
}

} // namespace fasit::pages
