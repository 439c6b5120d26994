#include "app/pages/setup/lines_section.h"

#include "app/lines/driver_words.h"
#include "app/lines/status_words.h"
#include "app/pages/headings.h"
#include "app/pages/setup/line_form.h"
#include "app/pages/setup/line_monitor_view.h"
#include "app/pages/setup/section_parts.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fasit::pages {
namespace {

using lines::LineDraft;
using Way = LineDraft::Way;

QString placeOf(const LineDraft& line) {
    switch (line.way) {
    case Way::Serial:
        return line.port;
    case Way::Listen:
        return QStringLiteral("← TCP %1").arg(line.listenPort);
    case Way::Dial:
        return QStringLiteral("→ %1:%2").arg(line.host, line.dialPort);
    case Way::Folder:
        break;
    }
    return line.folder;
}

QString driverName(const LineDraft& line) {
    for (const auto& choice : lines::driverChoices(true)) {
        if (choice.driver == line.driver.toStdString()) {
            return choice.name;
        }
    }
    return line.driver;
}

} // namespace

LinesSection::LinesSection(QWidget* parent)
    : QWidget(parent)
    , m_model({tr("Line"), tr("State"), tr("Analyser and protocol"), tr("Connected to")})
    , m_stack(new QStackedWidget(this))
    , m_message(new SectionMessage("linesMessage", this))
    , m_monitor(new LineMonitorView(this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    auto* setup = new QWidget(this);
    auto* list = makeList();
    layOutListAndForm(*setup, m_message, list, makeForm());
    m_monitor->setObjectName(QStringLiteral("lineMonitor"));
    m_stack->addWidget(setup);
    m_stack->addWidget(m_monitor);
    setFocusProxy(m_table);
    connect(m_monitor, &LineMonitorView::backWanted, this, [this] {
        m_stack->setCurrentIndex(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    beginNew();
}

QWidget* LinesSection::makeList() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    auto* about =
        new QLabel(tr("Lines to analysers on this computer. What an analyser sends is stored at once "
                      "while Fasit is open."),
                   place);
    about->setWordWrap(true);
    m_table = rowTable(m_model, tr("Lines of this computer"), "lines", place);
    m_detail = new QLabel(place);
    m_detail->setObjectName(QStringLiteral("lineDetail"));
    m_detail->setWordWrap(true);
    auto* add = touchButton(tr("New line"), place);
    add->setObjectName(QStringLiteral("newLine"));
    m_watch = touchButton(tr("Line monitor"), place);
    m_watch->setObjectName(QStringLiteral("watchLine"));
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    m_remove = touchButton(tr("Remove the line"), place);
    m_remove->setObjectName(QStringLiteral("removeLine"));
    column->addWidget(m_watch);
    column->addWidget(m_remove);
    column->addWidget(add);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LinesSection::showChosen);
    connect(add, &QPushButton::clicked, this, &LinesSection::beginNew);
    connect(m_watch, &QPushButton::clicked, this, &LinesSection::openMonitor);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_edited) {
            emit removeWanted(*m_edited);
        }
    });
    return place;
}

QWidget* LinesSection::makeForm() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 12, 0);
    m_heading = pageHeading({}, place);
    m_form = new LineForm(place);
    m_finding = new QLabel(place);
    m_finding->setObjectName(QStringLiteral("testFinding"));
    m_finding->setWordWrap(true);
    m_finding->setMargin(8);
    m_finding->hide();
    column->addWidget(m_heading);
    column->addWidget(m_finding);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_form, &CheckedForm::edited, this, [this] { m_isTyped = true; });
    return formsAbove(place, makeButtons(place));
}

QWidget* LinesSection::makeButtons(QWidget* parent) {
    auto* place = new QWidget(parent);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_test = touchButton(tr("Test the connection"), place);
    m_test->setObjectName(QStringLiteral("testLine"));
    auto* save = touchButton(tr("Save the line"), place);
    save->setObjectName(QStringLiteral("saveLine"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_test, save}) {
        column->addWidget(part);
    }
    connect(m_test, &QPushButton::clicked, this, &LinesSection::test);
    connect(save, &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_form->forgetProblems();
        emit saveWanted(m_form->draft(), m_edited);
    });
    return place;
}

std::optional<std::size_t> LinesSection::chosen() const {
    const int row = m_table->currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row));
}

void LinesSection::keepDraft() {
    if (std::exchange(m_isTyped, false)) {
        m_typed.insert_or_assign(m_edited, m_form->draft());
    }
}

void LinesSection::setLines(std::vector<LineDraft> drafts) {
    const auto edited = m_edited;
    m_lines = std::move(drafts);
    fillTable();
    if (edited && *edited < m_lines.size()) {
        m_table->setCurrentIndex(m_model.index(static_cast<int>(*edited), 0));
    } else if (!m_isTyped && !m_lines.empty()) {
        m_table->setCurrentIndex(m_model.index(0, 0));
    }
}

void LinesSection::fillTable() {
    const auto now = QDateTime::currentDateTimeUtc();
    const int row = m_table->currentIndex().row();
    const QSignalBlocker quiet(m_table->selectionModel());
    std::vector<models::TextRow> rows;
    m_detail->clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto& line = m_lines[i];
        const auto status = std::find_if(m_status.begin(), m_status.end(),
                                         [&](const auto& each) { return each.name == line.name; });
        const auto words = status == m_status.end() ? lines::StatusWords{} : lines::statusWords(*status, now);
        rows.push_back({static_cast<std::int64_t>(i),
                        {line.name, (words.symbol + QLatin1Char(' ') + words.word).trimmed(),
                         driverName(line), placeOf(line)}});
        if (i == m_edited) {
            m_detail->setText(words.detail);
        }
    }
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_model.setRows(std::move(rows));
    m_table->resizeColumnsToContents();
    m_table->setCurrentIndex(row >= 0 && row < m_model.rowCount() ? m_model.index(row, 0) : QModelIndex());
}

void LinesSection::setStatus(const std::vector<services::LineStatus>& status) {
    m_status = status;
    fillTable();
}

void LinesSection::setHome(domain::SiteId site, const QString& name) {
    const bool wasTyped = m_isTyped;
    m_form->setHome(site, name);
    m_isTyped = wasTyped;
}

void LinesSection::choose(const QString& name) {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].name == name) {
            m_stack->setCurrentIndex(0);
            m_table->setCurrentIndex(m_model.index(static_cast<int>(i), 0));
        }
    }
}

void LinesSection::showChosen() {
    const auto index = chosen();
    if (!index || *index >= m_lines.size()) {
        return;
    }
    keepDraft();
    emit testEndWanted();
    m_edited = index;
    const auto typed = m_typed.find(index);
    m_form->show(typed == m_typed.end() ? m_lines[*index] : typed->second);
    m_isTyped = typed != m_typed.end();
    m_heading->setText(m_lines[*index].name);
    m_remove->setEnabled(true);
    m_watch->setEnabled(true);
    m_finding->hide();
    fillTable();
}

void LinesSection::beginNew() {
    keepDraft();
    emit testEndWanted();
    m_table->setCurrentIndex({});
    m_edited.reset();
    const auto typed = m_typed.find(m_edited);
    m_form->show(typed == m_typed.end() ? LineDraft{} : typed->second);
    m_isTyped = typed != m_typed.end();
    m_heading->setText(tr("New line"));
    m_remove->setEnabled(false);
    m_watch->setEnabled(false);
    m_finding->hide();
    fillTable();
}

void LinesSection::test() {
    if (m_isTesting) {
        emit testEndWanted();
        return;
    }
    m_message->hide();
    m_form->forgetProblems();
    emit testWanted(m_form->draft(), m_edited);
}

void LinesSection::openMonitor() {
    if (m_edited) {
        m_monitor->begin(m_lines[*m_edited].name);
        m_stack->setCurrentIndex(1);
        m_monitor->setFocus(Qt::OtherFocusReason);
    }
}

/// It stands last in the list when it was a new one.
void LinesSection::showStored(const QString& name) {
    m_isTyped = false;
    m_typed.erase(m_edited);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].name == name) {
            m_edited = i;
            m_table->setCurrentIndex(m_model.index(static_cast<int>(i), 0));
            showChosen();
        }
    }
    m_message->sayDone(tr("Stored. The line is opened with it."));
}

void LinesSection::showRemoved() {
    m_isTyped = false;
    m_typed.clear(); // Those behind it have other places now.
    m_edited.reset();
    m_table->setCurrentIndex({});
    m_message->sayDone(tr("The line is removed. What it brought is kept."));
}

void LinesSection::showFaults(const std::vector<lines::ConfigFault>& faults) {
    const QString others = m_form->showFaults(faults);
    if (!others.isEmpty()) {
        m_message->sayRefused(others);
    }
}

void LinesSection::showNotAllowed() {
    m_message->sayRefused(
        tr("Only the laboratory adviser or an administrator may change lines, because what a "
           "line takes for a control is stored. Sign in as one, or ask one."));
}

void LinesSection::showUnreadable(const QString& file, const QStringList& faults) {
    m_message->sayRefused(
        tr("The lines of this computer cannot be used, so none is open. Correct %1 or remove "
           "it: %2")
            .arg(file, faults.join(QLatin1Char(' '))));
}

void LinesSection::showTest(const lines::TestWords& words, bool isOver) {
    m_isTesting = !isOver;
    m_test->setText(m_isTesting ? tr("End the test") : tr("Test the connection"));
    if (words.headline.isEmpty()) {
        return;
    }
    wearTone(*m_finding, words.tone);
    m_finding->setText(words.advice.isEmpty() ? words.headline
                                              : words.headline + QLatin1Char('\n') + words.advice);
    m_finding->show();
    if (auto* scroll = findChild<QScrollArea*>()) { // Where the whole of it is in sight.
        scroll->verticalScrollBar()->setValue(0);
    }
}

void LinesSection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    const bool wasTyped = m_isTyped;
    m_form->setPorts(services::serialPorts());
    m_isTyped = wasTyped;
}

void LinesSection::hideEvent(QHideEvent* event) {
    emit testEndWanted();
    QWidget::hideEvent(event);
}

} // namespace fasit::pages
