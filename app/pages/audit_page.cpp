#include "app/pages/audit_page.h"

#include "app/pages/audit_words.h"
#include "app/pages/failure_text.h"
#include "app/pages/headings.h"
#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "qc-core/reports/csv_cell.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace fasit::pages {
namespace {

constexpr int kDaysShown = 90;

QDate qtDay(Date day) {
    return QDate(1970, 1, 1).addDays(day.days);
}

Date dayOf(const QDateEdit* edit) {
    return Date{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(edit->date()))};
}

} // namespace

AuditPage::AuditPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_from(makeDay(tr("From"), "auditFrom", Date{dateOf(clock.wallNow()).days - kDaysShown}))
    , m_until(makeDay(tr("To"), "auditUntil", dateOf(clock.wallNow())))
    , m_person(makeChoice(tr("Person"), "auditPerson"))
    , m_deed(makeChoice(tr("Kind"), "auditDeed")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(makeFilters());
    column->addWidget(makeTable(), 1);
    column->addWidget(makeProof());
    m_byPerson.setSourceModel(&m_model);
    m_byPerson.setFilterKeyColumn(models::AuditModel::Who);
    m_byDeed.setSourceModel(&m_byPerson);
    m_byDeed.setFilterKeyColumn(models::AuditModel::What);
    m_shown.setSourceModel(&m_byDeed);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setSortRole(models::AuditModel::SortRole);
    m_table->setModel(&m_shown);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showRow);
    setFocusProxy(m_table);
}

QDateEdit* AuditPage::makeDay(const QString& name, const char* objectName, Date day) {
    auto* edit = new QDateEdit(qtDay(day), this);
    edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->findChild<QLineEdit*>()->setAccessibleName(name);
    edit->setMinimumHeight(kTouchTarget);
    connect(edit, &QDateEdit::dateChanged, this, &AuditPage::ask);
    return edit;
}

QComboBox* AuditPage::makeChoice(const QString& name, const char* objectName) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setMinimumHeight(kTouchTarget);
    box->setMinimumContentsLength(14);
    connect(box, &QComboBox::activated, this, &AuditPage::filter);
    return box;
}

QWidget* AuditPage::makeFilters() {
    auto* filters = new QWidget(this);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    m_text = labelledField(tr("Search"), "auditText", filters);
    m_text->setPlaceholderText(tr("Search"));
    m_text->setClearButtonEnabled(true);
    auto* csv = touchButton(tr("Save as CSV"), filters);
    csv->setObjectName(QStringLiteral("auditCsv"));
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("–"), filters));
    row->addWidget(m_until);
    row->addWidget(m_person, 1);
    row->addWidget(m_deed, 1);
    row->addWidget(m_text, 1);
    row->addWidget(csv);
    connect(m_text, &QLineEdit::textChanged, this, &AuditPage::filter);
    connect(csv, &QPushButton::clicked, this, &AuditPage::exportRows);
    return filters;
}

QWidget* AuditPage::makeTable() {
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableView(whole);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setAccessibleName(tr("Audit log"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(models::AuditModel::When, Qt::DescendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_facts = new QPlainTextEdit(whole);
    m_facts->setObjectName(QStringLiteral("auditFacts"));
    m_facts->setAccessibleName(tr("What the chosen entry wrote"));
    m_facts->setPlaceholderText(tr("Choose an entry to see what it wrote."));
    m_facts->setReadOnly(true);
    m_facts->setTabChangesFocus(true);
    column->addWidget(m_table, 3);
    column->addWidget(m_facts, 1);
    return whole;
}

QWidget* AuditPage::makeProof() {
    auto* proof = new QWidget(this);
    auto* row = new QHBoxLayout(proof);
    row->setContentsMargins(0, 0, 0, 0);
    m_verify = touchButton(tr("Check that nothing was changed"), proof);
    m_verify->setObjectName(QStringLiteral("verify"));
    m_cancel = touchButton(tr("Cancel"), proof);
    m_cancel->setObjectName(QStringLiteral("cancelVerify"));
    m_progress = new QProgressBar(proof);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_answer = new QLabel(proof);
    m_answer->setObjectName(QStringLiteral("auditAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setMargin(8);
    row->addWidget(m_verify, 0, Qt::AlignLeft);
    row->addWidget(m_cancel);
    row->addWidget(m_progress, 1);
    row->addWidget(m_answer, 1);
    m_cancel->hide();
    m_progress->hide();
    m_answer->hide();
    connect(m_cancel, &QPushButton::clicked, this, &AuditPage::cancelWanted);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        m_verify->setEnabled(false);
        m_answer->hide();
        m_cancel->show();
        showProgress(0);
        emit verifyWanted();
    });
    return proof;
}

void AuditPage::showSite(domain::SiteId site) {
    m_site = site;
    ask();
}

void AuditPage::ask() {
    if (m_site != domain::SiteId{} && dayOf(m_from) <= dayOf(m_until)) {
        emit entriesWanted(m_site, dayOf(m_from), dayOf(m_until));
    }
}

void AuditPage::setEntries(domain::SiteId site, const std::vector<services::LoggedEntry>& entries) {
    if (site != m_site) {
        return;
    }
    std::vector<models::AuditRow> rows;
    for (const auto& logged : entries) {
        rows.push_back({logged.entry, logged.who, logged.about});
    }
    m_model.setRows(std::move(rows));
    m_facts->clear();
    fillChoice(*m_person, models::AuditModel::Who, tr("everybody"));
    fillChoice(*m_deed, models::AuditModel::What, tr("everything"));
    m_table->resizeColumnsToContents();
    filter();
}

void AuditPage::fillChoice(QComboBox& box, int column, const QString& all) {
    const auto before = box.currentIndex() > 0 ? box.currentText() : QString();
    std::set<QString> words;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        words.insert(m_model.index(row, column).data().toString());
    }
    box.clear();
    box.addItem(all);
    for (const auto& word : words) {
        box.addItem(word);
    }
    box.setCurrentIndex(qMax(0, before.isEmpty() ? 0 : box.findText(before)));
}

void AuditPage::filter() {
    const auto exactly = [](const QComboBox& box) {
        return box.currentIndex() <= 0 ? QRegularExpression()
                                       : QRegularExpression(QRegularExpression::anchoredPattern(
                                             QRegularExpression::escape(box.currentText())));
    };
    m_byPerson.setFilterRegularExpression(exactly(*m_person));
    m_byDeed.setFilterRegularExpression(exactly(*m_deed));
    m_shown.setFilterFixedString(m_text->text().trimmed());
}

void AuditPage::showRow(const QModelIndex& index) {
    m_facts->clear();
    const auto source = m_byPerson.mapToSource(m_byDeed.mapToSource(m_shown.mapToSource(index)));
    if (source.isValid()) {
        emit factsWanted(m_model.row(source.row()).entry);
    }
}

void AuditPage::setFacts(const std::vector<services::WrittenFact>& facts) {
    m_facts->setPlainText(factsText(facts));
}

void AuditPage::showProgress(int percent) {
    m_progress->show();
    m_progress->setValue(percent);
}

void AuditPage::endVerifying() {
    m_progress->hide();
    m_cancel->hide();
    m_verify->setEnabled(true);
}

void AuditPage::showAnswer(const services::AuditReport& report) {
    endVerifying();
    wearTone(*m_answer, report.intact() ? text::Tone::Good : text::Tone::Stop);
    auto lines = auditFaultLines(report);
    lines.prepend(auditAnswerText(report));
    say(lines.join(QLatin1Char('\n')));
}

void AuditPage::showCancelled() {
    endVerifying();
    m_answer->hide();
}

void AuditPage::showFailure(const services::Failure& failure) {
    endVerifying();
    wearTone(*m_answer, text::Tone::Watch);
    say(QStringLiteral("⚠ ") + failureText(failure));
}

void AuditPage::exportRows() {
    const auto file = QFileDialog::getSaveFileName(this, tr("Save the audit log"), tr("audit-log.csv"),
                                                   QStringLiteral("CSV (*.csv)"));
    if (!file.isEmpty() && !writeCsv(file)) {
        wearTone(*m_answer, text::Tone::Stop);
        say(QStringLiteral("✖ ") + tr("The file could not be written. Choose another folder."));
    }
}

bool AuditPage::writeCsv(const QString& file) const {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return false;
    }
    out.write(reports::kCsvMark);
    const auto write = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < models::AuditModel::ColumnCount; ++column) {
            cells << QString::fromStdString(reports::csvCell(cell(column).toStdString()));
        }
        out.write(cells.join(QLatin1Char(';')).toUtf8() + "\r\n");
    };
    write([&](int column) { return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        write([&](int column) { return m_shown.index(row, column).data().toString(); });
    }
    return out.commit();
}

void AuditPage::say(const QString& text) {
    m_answer->setText(text);
    m_answer->show();
}

} // namespace fasit::pages
