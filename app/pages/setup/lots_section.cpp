#include "app/pages/setup/lots_section.h"

#include "app/pages/failure_text.h"
#include "app/pages/headings.h"
#include "app/pages/row_painting.h"
#include "app/pages/setup/lot_approval_form.h"
#include "app/pages/setup/lot_details_view.h"
#include "app/pages/setup/new_lot_wizard.h"
#include "app/pages/setup/section_parts.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/lot_refusal_text.h"
#include "app/text/lot_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <variant>

namespace fasit::pages {
namespace {

using reports::LotStage;
using services::LotDeed;

constexpr int kAll = -1;
constexpr int kTableHeight = 190;
constexpr int kSearchWidth = 250;

QString doneText(const services::LotDone& done) {
    switch (done.deed) {
    case LotDeed::Entered:
        return LotsSection::tr("The lot is stored and waits for approval by a second person.");
    case LotDeed::Approved:
        return done.changedVerdicts == 0 ? LotsSection::tr("The lot is approved.")
                                         : LotsSection::tr("The lot is approved. Controls judged anew: %1.")
                                               .arg(done.changedVerdicts);
    case LotDeed::ParallelBegun:
        return LotsSection::tr("The parallel period has begun.");
    case LotDeed::MadeCurrent:
        return LotsSection::tr("The lot is in use from now on.");
    case LotDeed::TargetProposed:
        return LotsSection::tr("Mean and SD are proposed and wait for a second person.");
    case LotDeed::TargetApproved:
        break;
    }
    return LotsSection::tr("Mean and SD are approved and hold from today.");
}

} // namespace

LotsSection::LotsSection(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_details(new LotDetailsView(this))
    , m_wizard(new NewLotWizard(clock, this))
    , m_approval(new LotApprovalForm(this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 20, 16);
    whole->setSpacing(10);
    m_message->setObjectName(QStringLiteral("lotsMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    m_message->hide();
    m_pages->addWidget(makeList());
    m_pages->addWidget(m_wizard);
    m_pages->addWidget(m_approval);
    whole->addWidget(m_message);
    whole->addWidget(m_pages, 1);
    setFocusProxy(m_table);
    connectForms();
}

QLayout* LotsSection::makeFilter() {
    auto* row = new QHBoxLayout;
    m_search = labelledField(tr("Search for control or lot"), "lotSearch", this);
    m_search->setMinimumWidth(kSearchWidth);
    m_search->setPlaceholderText(m_search->accessibleName());
    m_stage = new QComboBox(this);
    m_stage->setObjectName(QStringLiteral("lotStage"));
    m_stage->setAccessibleName(tr("Show"));
    m_stage->setMinimumHeight(kTouchTarget);
    m_stage->addItem(tr("All lots"), kAll);
    for (const auto stage : {LotStage::ToApprove, LotStage::Establishing, LotStage::InUse, LotStage::NotInUse,
                             LotStage::Expired}) {
        m_stage->addItem(text::lotStageText(stage), static_cast<int>(stage));
    }
    m_waiting = new QLabel(this);
    m_waiting->setObjectName(QStringLiteral("lotsWaiting"));
    m_new = touchButton(tr("New lot"), this);
    m_new->setObjectName(QStringLiteral("newLot"));
    row->addWidget(m_search);
    row->addWidget(m_stage);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_new);
    connect(m_search, &QLineEdit::textChanged, this, &LotsSection::filter);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &LotsSection::filter);
    connect(m_new, &QPushButton::clicked, this, [this] { emit choicesWanted(m_site); });
    return row;
}

void LotsSection::makeTable() {
    m_table = rowTable(m_model, tr("Lots of the library"), "lots", this);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->setMinimumHeight(kTableHeight);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LotsSection::showChosen);
}

QWidget* LotsSection::makeList() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(makeFilter());
    makeTable();
    column->addWidget(m_table, 2);
    column->addWidget(m_details, 3);
    return place;
}

void LotsSection::connectForms() {
    connect(m_details, &LotDetailsView::approvalWanted, this, [this] {
        m_message->hide();
        m_approval->begin(*m_details->details());
        m_pages->setCurrentWidget(m_approval);
    });
    connect(m_wizard, &NewLotWizard::enterWanted, this, &LotsSection::enterWanted);
    connect(m_wizard, &NewLotWizard::backWanted, this, &LotsSection::showList);
    connect(m_approval, &LotApprovalForm::approveWanted, this, &LotsSection::approveWanted);
    connect(m_approval, &LotApprovalForm::backWanted, this, &LotsSection::showList);
}

void LotsSection::showSite(domain::SiteId site) {
    if (site != m_site) {
        m_details->clear();
        m_message->hide();
        m_pages->setCurrentIndex(0);
    }
    m_site = site;
    if (site != domain::SiteId{}) {
        emit lotsWanted(site);
    }
}

void LotsSection::setLots(domain::SiteId site, std::vector<reports::LotRow> lots) {
    if (site != m_site) {
        return;
    }
    m_lots = std::move(lots);
    const auto waiting = std::count_if(m_lots.begin(), m_lots.end(),
                                       [](const auto& row) { return row.stage == LotStage::ToApprove; });
    m_waiting->setText(waiting == 0 ? QString() : tr("Waiting for approval: %1").arg(waiting));
    filter();
}

bool LotsSection::isShown(const reports::LotRow& row) const {
    const int stage = m_stage->currentData().toInt();
    const auto searched = m_search->text().trimmed();
    const auto words = QString::fromStdString(row.materialName + ' ' + row.lot.number);
    return (stage == kAll || stage == static_cast<int>(row.stage)) &&
           words.contains(searched, Qt::CaseInsensitive);
}

void LotsSection::filter() {
    const auto index = m_table->currentIndex();
    const auto before = m_wanted != domain::LotId{} ? m_wanted
                        : index.isValid()           ? m_model.lot(index.row()).lot.id
                                                    : domain::LotId{};
    m_wanted = {};
    std::vector<reports::LotRow> shown;
    std::copy_if(m_lots.begin(), m_lots.end(), std::back_inserter(shown),
                 [this](const auto& row) { return isShown(row); });
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model.setLots(std::move(shown));
    }
    m_table->resizeColumnsToContents();
    m_table->setCurrentIndex(m_model.index(m_model.rowOf(before).value_or(0), 0));
    showChosen();
}

void LotsSection::showChosen() {
    const auto index = m_table->currentIndex();
    if (index.isValid()) {
        emit detailsWanted(m_site, m_model.lot(index.row()).lot.id);
    } else {
        m_details->clear();
    }
}

void LotsSection::setDetails(domain::SiteId site, const reports::LotDetails& details) {
    const auto index = m_table->currentIndex();
    if (site == m_site && index.isValid() && m_model.lot(index.row()).lot.id == details.row.lot.id) {
        m_details->setDetails(details);
    }
}

void LotsSection::setChoices(domain::SiteId site, std::vector<reports::MaterialChoice> choices) {
    if (site == m_site) {
        m_message->hide();
        m_pages->setCurrentWidget(m_wizard);
        m_wizard->begin(site, std::move(choices));
    }
}

void LotsSection::showList() {
    m_pages->setCurrentIndex(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void LotsSection::showDone(const services::LotDone& done) {
    say(doneText(done), true);
    m_wanted = done.lot;
    m_wizard->say({});
    m_approval->say({});
    showList();
    emit lotsWanted(m_site);
}

/// Where the person stands: nothing typed is lost.
void LotsSection::sayNow(const QString& text) {
    const auto marked = QStringLiteral("✖ ") + text;
    if (m_pages->currentWidget() == m_wizard) {
        m_wizard->say(marked);
    } else if (m_pages->currentWidget() == m_approval) {
        m_approval->say(marked);
    } else {
        say(text, false);
    }
}

void LotsSection::showRefusal(const services::LotRefusal& why) {
    const auto words = std::visit([](const auto& fault) { return text::refusalText(fault); }, why);
    sayNow(words.message + QLatin1Char(' ') + words.whatToDo);
}

void LotsSection::showFailure(const services::Failure& failure) {
    sayNow(failureText(failure));
}

void LotsSection::showAgain() {
    m_wizard->say({});
    m_approval->say({});
}

void LotsSection::say(const QString& text, bool good) {
    wearTone(*m_message, good ? text::Tone::Good : text::Tone::Stop);
    m_message->setText((good ? QStringLiteral("✔ ") : QStringLiteral("✖ ")) + text);
    m_message->show();
}

} // namespace fasit::pages
