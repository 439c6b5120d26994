#include "app/pages/round_page.h"

#include "app/pages/touch_button.h"
#include "app/text/due_text.h"
#include "app/text/reading_reason_text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fasit::pages {

RoundPage::RoundPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new QLabel(this)) {
    setObjectName(QStringLiteral("roundPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_title->setObjectName(QStringLiteral("roundTitle"));
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* back = touchButton(tr("Back to the list"), this);
    back->setObjectName(QStringLiteral("roundBack"));
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch();
    connect(back, &QPushButton::clicked, this, &RoundPage::leave);
}

/// A round that was left, for another or for the list, is gone on with.
void RoundPage::keepTyped() {
    for (const RoundRow* row : m_rows) {
        const auto& control = row->control();
        std::erase_if(m_kept, [&](const RoundDraft& kept) {
            return kept.instrument == control.instrument && kept.analyte == control.analyte;
        });
        m_kept.push_back(row->draft(m_day));
    }
    m_day = dateOf(m_clock.wallNow());
    std::erase_if(m_kept, [&](const RoundDraft& kept) { return kept.typed.empty() || kept.day != m_day; });
}

void RoundPage::begin(const std::vector<reports::DueControl>& controls) {
    keepTyped();
    delete m_table;
    m_rows.clear();
    m_saving.clear();
    m_aside = nullptr;
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    makeHead(controls.front());
    for (const auto& control : controls) {
        addRow(control);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_table);
    m_rows.front()->startTyping(0);
}

void RoundPage::addRow(const reports::DueControl& control) {
    auto* row = new RoundRow(control, *m_grid, m_table);
    const auto index = m_rows.size();
    m_rows.push_back(row);
    for (const RoundDraft& kept : m_kept) {
        if (kept.instrument == control.instrument && kept.analyte == control.analyte) {
            row->takeUp(kept);
        }
    }
    connect(row, &RoundRow::finished, this,
            [this, index](int column) { goDown(index, static_cast<std::size_t>(column)); });
    connect(row, &RoundRow::saveWanted, this, [this, index] { saveRow(index); });
    connect(row, &RoundRow::stepsWanted, this,
            [this, row](domain::FactKey run) { emit stepsWanted(row->control(), run); });
    connect(row, &RoundRow::asideWanted, this, [this, row](domain::EventKind kind, const QString& text) {
        if (m_aside) {
            return; // one at a time: the answer says of which
        }
        m_aside = row;
        m_asideText = text;
        row->setSaving(true);
        domain::Event event;
        event.site = row->control().site;
        event.instrument = row->control().instrument;
        event.kind = kind;
        event.at = m_clock.wallNow();
        event.text = text.toStdString();
        emit eventTold(event);
    });
}

void RoundPage::onEventStored() {
    if (auto* row = std::exchange(m_aside, nullptr)) {
        row->setAside(m_asideText);
    }
}

void RoundPage::refuseEvent(const QString& why) {
    if (auto* row = std::exchange(m_aside, nullptr)) {
        row->setSaving(false);
        row->say(text::Tone::Stop, QStringLiteral("⚠ ") + why);
    }
}

void RoundPage::makeHead(const reports::DueControl& first) {
    m_title->setText(tr("%1: a round of %2. %3. Enter goes down; a row is saved when it is whole.")
                         .arg(QString::fromStdString(first.analyteName), QString::fromStdString(first.model),
                              text::bottlesText(first)));
    m_grid->addWidget(new QLabel(tr("Meter"), m_table), 0, 0);
    int column = 1;
    for (const auto& level : first.levels) {
        m_grid->addWidget(
            new QLabel(text::levelText(level) + QLatin1Char('\n') + text::approvedText(first, level),
                       m_table),
            0, column++);
    }
    m_grid->setColumnStretch(column, 1);
}

/// The whole row is saved on the way; below the last meter the next level begins.
void RoundPage::goDown(std::size_t row, std::size_t column) {
    if (m_rows[row]->isWhole()) {
        saveRow(row);
    }
    const auto columns = m_rows[row]->columns();
    for (std::size_t next = column * m_rows.size() + row + 1; next < columns * m_rows.size(); ++next) {
        if (m_rows[next % m_rows.size()]->startTyping(next / m_rows.size())) {
            return;
        }
    }
}

void RoundPage::saveRow(std::size_t row) {
    const bool isWaiting = std::find(m_saving.begin(), m_saving.end(), row) != m_saving.end();
    if (isWaiting || !m_rows[row]->check() || m_rows[row]->readings(m_clock.wallNow()).empty()) {
        return;
    }
    m_rows[row]->say(text::Tone::Quiet, {});
    m_rows[row]->setSaving(true);
    m_saving.push_back(row);
    if (m_saving.size() == 1) {
        sendNext();
    }
}

void RoundPage::sendNext() {
    auto* row = m_rows[m_saving.front()];
    emit entryTyped(row->control().site, row->readings(m_clock.wallNow()));
}

void RoundPage::showAnswer(const services::EntryAnswer& answer) {
    auto* row = m_rows[m_saving.front()];
    const auto own = std::find_if(answer.controls.begin(), answer.controls.end(), [&](const auto& outcome) {
        return outcome.instrument == row->control().instrument && outcome.analyte == row->control().analyte;
    });
    const bool isThere =
        !answer.readings.empty() && answer.readings.front().fate == domain::ReadingFate::Duplicate;
    const bool isJudged = own != answer.controls.end();
    if (!isJudged && !isThere) {
        const auto reason = text::readingReasonText(answer.readings.empty() ? domain::ReadingReason::None
                                                                            : answer.readings.front().reason);
        refuse(tr("Not stored.") + QLatin1Char(' ') + reason.message);
        return;
    }
    if (isJudged) {
        row->showVerdict(*own);
    } else {
        row->setAside(tr("This was already stored."));
    }
    m_saving.pop_front();
    if (!m_saving.empty()) {
        sendNext();
    }
}

void RoundPage::refuse(const QString& why) {
    for (const auto index : m_saving) {
        m_rows[index]->setSaving(false);
        m_rows[index]->say(text::Tone::Stop, QStringLiteral("⚠ ") + why);
    }
    m_saving.clear();
}

void RoundPage::goOnTyping() {
    const auto why = tr("Not stored: nobody said who measured.");
    refuseEvent(why);
    refuse(why);
}

void RoundPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// Not while a row is being saved: its answer belongs here.
void RoundPage::leave() {
    if (!isSaving()) {
        emit backWanted();
    }
}

} // namespace fasit::pages
