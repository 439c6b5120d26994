#include "app/pages/round_row.h"

#include "app/pages/quantity_entry.h"
#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/verdict_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fasit::pages {
namespace {

constexpr int kDigits = 4; ///< Of the serial number; enough to tell meters of a home apart.

/// "Vaktrom …1234": where it is, and which.
QString meterName(const reports::DueControl& control) {
    const auto serial = QString::fromStdString(control.serial);
    auto name = QString::fromStdString(control.place.empty() ? control.instrumentName : control.place);
    return serial.isEmpty() ? name : name + QStringLiteral(" …") + serial.right(kDigits);
}

} // namespace

RoundRow::RoundRow(reports::DueControl control, QGridLayout& grid, QWidget* table)
    : QObject(table)
    , m_control(std::move(control))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    const int row = grid.rowCount();
    auto* name = new QLabel(meterName(m_control), table);
    name->setToolTip(QString::fromStdString(m_control.instrumentName));
    name->setMinimumHeight(kTouchTarget);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    for (const auto& level : m_control.levels) {
        auto* entry = new QuantityEntry(m_control, level, table);
        const int column = static_cast<int>(m_entries.size());
        entry->setObjectName(QStringLiteral("round%1_%2").arg(row).arg(column));
        for (auto* field : entry->findChildren<QWidget*>(QStringLiteral("value%1").arg(level.level))) {
            field->setAccessibleName(meterName(m_control) + QStringLiteral(", ") + field->accessibleName());
        }
        connect(entry, &LevelEntry::finished, this, [this, column] { emit finished(column); });
        connect(entry, &LevelEntry::changed, this, [this] { m_savedAs.reset(); });
        grid.addWidget(entry, row, column + 1, Qt::AlignTop);
        m_entries.push_back(entry);
    }
    addChoices(grid, row, table);
}

void RoundRow::addChoices(QGridLayout& grid, int row, QWidget* table) {
    auto* place = new QWidget(table);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeButtons(row, place));
    m_answer = new QLabel(place);
    m_answer->setObjectName(QStringLiteral("roundAnswer%1").arg(row));
    m_answer->setWordWrap(true);
    m_answer->setMargin(6);
    m_answer->hide();
    column->addWidget(m_answer);
    m_steps = touchButton(tr("What do I do now?"), place);
    m_steps->setObjectName(QStringLiteral("roundSteps%1").arg(row));
    m_steps->hide();
    column->addWidget(m_steps, 0, Qt::AlignLeft);
    grid.addWidget(place, row, static_cast<int>(m_entries.size()) + 1, Qt::AlignTop);
    connect(m_steps, &QPushButton::clicked, this, [this] { emit stepsWanted(m_run); });
}

QWidget* RoundRow::makeButtons(int row, QWidget* place) {
    m_buttons = new QWidget(place);
    auto* line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const char* name) {
        auto* button = touchButton(text, m_buttons);
        button->setObjectName(QString::fromLatin1(name) + QString::number(row));
        button->setAccessibleName(meterName(m_control) + QStringLiteral(": ") + text);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
        return button;
    };
    connect(add(tr("Save"), "roundSave"), &QPushButton::clicked, this, &RoundRow::saveWanted);
    connect(add(tr("Not found"), "roundNotFound"), &QPushButton::clicked, this,
            [this] { emit asideWanted(domain::EventKind::Comment, tr("Not found on the round")); });
    connect(add(tr("Not in use"), "roundNotInUse"), &QPushButton::clicked, this,
            [this] { emit asideWanted(domain::EventKind::OutOfUse, tr("Not in use, said on the round")); });
    line->addStretch();
    return m_buttons;
}

bool RoundRow::startTyping(std::size_t column) {
    if (m_closed || column >= m_entries.size()) {
        return false;
    }
    m_entries[column]->startTyping();
    return true;
}

bool RoundRow::isWhole() const {
    return std::all_of(m_entries.begin(), m_entries.end(),
                       [](const LevelEntry* entry) { return !entry->typed().isEmpty(); });
}

bool RoundRow::check() {
    const auto doubtful =
        std::find_if(m_entries.begin(), m_entries.end(), [](LevelEntry* entry) { return !entry->check(); });
    if (doubtful != m_entries.end()) {
        (*doubtful)->startTyping();
    }
    return doubtful == m_entries.end();
}

RoundDraft RoundRow::draft(Date day) const {
    RoundDraft draft{m_control.instrument, m_control.analyte, day, m_id, m_savedAs, {}};
    for (std::size_t i = 0; i < m_entries.size() && !m_closed; ++i) {
        const auto* entry = m_entries[i];
        if (!entry->typed().isEmpty()) {
            draft.typed.push_back(
                {m_control.levels[i].lot, {entry->level(), entry->typed(), entry->typedBefore()}});
        }
    }
    return draft;
}

void RoundRow::takeUp(const RoundDraft& draft) {
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        for (const auto& [lot, level] : draft.typed) {
            if (lot == m_control.levels[i].lot && level.level == m_entries[i]->level()) {
                m_entries[i]->setTyped(level.text, level.before);
            }
        }
    }
    m_id = draft.id;
    m_savedAs = draft.savedAs;
}

std::vector<domain::ControlReading> RoundRow::readings(WallTime now) {
    m_savedAs = m_savedAs.value_or(now);
    std::vector<TypedLevel> typed;
    for (const auto* entry : m_entries) {
        typed.push_back({entry->level(), entry->typed(), entry->typedBefore()});
    }
    return typedReadings(m_control, typed, {m_id, *m_savedAs, false});
}

void RoundRow::setSaving(bool saving) {
    for (auto* entry : m_entries) {
        entry->setEnabled(!saving && !m_closed);
    }
    m_buttons->setEnabled(!saving);
    m_buttons->setVisible(!m_closed);
}

/// It takes no more values: what remains is measured from today's list.
void RoundRow::close() {
    m_closed = true;
    setSaving(false);
}

void RoundRow::setAside(const QString& why) {
    say(text::Tone::Quiet, QStringLiteral("– ") + why);
    close();
}

void RoundRow::showVerdict(const reports::ControlOutcome& outcome) {
    const auto verdict = text::verdictText(outcome);
    const bool rejected = outcome.verdict.kind == domain::VerdictKind::Reject;
    m_run = outcome.run;
    m_steps->setVisible(rejected);
    say(verdict.tone, rejected ? verdict.headline + QLatin1Char('\n') + verdict.why : verdict.headline);
    close();
}

void RoundRow::say(text::Tone tone, const QString& message) {
    wearTone(*m_answer, tone);
    m_answer->setText(message);
    m_answer->setVisible(!message.isEmpty());
}

} // namespace fasit::pages
