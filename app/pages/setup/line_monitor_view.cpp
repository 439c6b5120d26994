#include "app/pages/setup/line_monitor_view.h"

#include "app/lines/monitor_words.h"
#include "app/pages/headings.h"
#include "app/pages/setup/section_parts.h"
#include "app/pages/touch_button.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

constexpr int kLookMillis = 300;
constexpr int kRowRoom = 10;

/// The newest of both is the same: nothing has happened.
bool isSame(const std::vector<services::LineEvent>& a, const std::vector<services::LineEvent>& b) {
    return a.size() == b.size() &&
           (a.empty() ||
            (a.back().at == b.back().at && a.back().kind == b.back().kind && a.back().text == b.back().text));
}

} // namespace

LineMonitorView::LineMonitorView(QWidget* parent)
    : QWidget(parent)
    , m_model(lines::monitorHeadings())
    , m_heading(pageHeading({}, this))
    , m_message(new SectionMessage("monitorMessage", this))
    , m_table(rowTable(m_model, tr("What happened on the line"), "monitorEvents", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 16, 14, 16);
    auto* about =
        new QLabel(tr("Values, names and ids are masked: each stands as its length, as [4]. Control "
                      "characters stand by their names. Nothing of this is kept when Fasit is closed."),
                   this);
    about->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowRoom);
    QFont even = font();
    even.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    m_table->setFont(even);
    column->addWidget(m_heading);
    column->addWidget(about);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    m_look.setInterval(kLookMillis);
    connect(&m_look, &QTimer::timeout, this, [this] { emit eventsWanted(m_line); });
    setFocusProxy(m_table);
}

QWidget* LineMonitorView::makeButtons() {
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const char* name) {
        auto* button = touchButton(text, place);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    auto* back = add(tr("Back"), "monitorBack");
    m_pause = add(tr("Pause"), "monitorPause");
    m_pause->setCheckable(true);
    auto* copied = add(tr("Copy"), "monitorCopy");
    auto* saved = add(tr("Save …"), "monitorSave");
    row->addStretch();
    connect(back, &QPushButton::clicked, this, &LineMonitorView::backWanted);
    connect(m_pause, &QPushButton::toggled, this, &LineMonitorView::pause);
    connect(copied, &QPushButton::clicked, this, &LineMonitorView::copy);
    connect(saved, &QPushButton::clicked, this, &LineMonitorView::chooseFile);
    return place;
}

void LineMonitorView::begin(const QString& line) {
    m_line = line;
    m_heading->setText(tr("Line monitor: %1").arg(line));
    m_message->hide();
    m_pause->setChecked(false);
    m_events.clear();
    m_model.setRows({});
    emit eventsWanted(line);
}

void LineMonitorView::pause(bool isPaused) {
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    if (!isPaused) {
        emit eventsWanted(m_line);
    }
}

void LineMonitorView::setEvents(const std::vector<services::LineEvent>& events) {
    if (m_pause->isChecked() || isSame(events, m_events)) {
        return;
    }
    auto* bar = m_table->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    m_events = events;
    std::vector<models::TextRow> rows;
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        rows.push_back({static_cast<std::int64_t>(i), lines::monitorCells(m_events[i])});
    }
    m_model.setRows(std::move(rows));
    m_table->resizeColumnToContents(0);
    m_table->resizeColumnToContents(1);
    if (isAtEnd) {
        m_table->scrollToBottom();
    }
}

void LineMonitorView::copy() {
    QGuiApplication::clipboard()->setText(lines::monitorText(m_events));
    m_message->sayDone(tr("Copied: %n lines.", nullptr, static_cast<int>(m_events.size())));
}

void LineMonitorView::chooseFile() {
    const auto file =
        QFileDialog::getSaveFileName(this, tr("Save what is shown"), m_line + QStringLiteral(".txt"));
    if (!file.isEmpty()) {
        save(file);
    }
}

bool LineMonitorView::save(const QString& file) {
    QSaveFile out(file);
    const bool isDone = out.open(QIODevice::WriteOnly) &&
                        out.write(lines::monitorText(m_events).toUtf8()) >= 0 && out.commit();
    if (isDone) {
        m_message->sayDone(tr("Saved: %1").arg(file));
    } else {
        m_message->sayRefused(tr("It could not be saved. Choose another place."));
    }
    return isDone;
}

void LineMonitorView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_look.start();
}

void LineMonitorView::hideEvent(QHideEvent* event) {
    m_look.stop();
    QWidget::hideEvent(event);
}

} // namespace fasit::pages
