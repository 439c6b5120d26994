#include "app/pages/entry_form.h"

#include "app/pages/bottle_line.h"
#include "app/pages/bottle_scan.h"
#include "app/pages/quantity_entry.h"
#include "app/pages/row_painting.h"
#include "app/pages/step_entry.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/pages/when_measured.h"
#include "app/text/due_text.h"
#include "app/text/numbers.h"
#include "app/text/refusal_text.h"
#include "qc-core/workflow/free_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace fasit::pages {
namespace {

constexpr int kLongestComment = 200;

QLabel* boldLabel(const QString& text, double scale, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    auto font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

} // namespace

EntryForm::EntryForm(reports::DueControl control, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_control(std::move(control))
    , m_clock(clock)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_message(new QLabel(this))
    , m_when(new WhenMeasured(clock.wallNow(), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeHeading());
    column->addWidget(makeBottles());
    column->addWidget(makeLevels());
    column->addWidget(m_when);
    column->addWidget(makeComment());
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    column->addStretch();
    m_message->setObjectName(QStringLiteral("formMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    m_message->hide();
    connect(m_when, &WhenMeasured::changed, this, &EntryForm::onMeasurementChanged);
}

bool EntryForm::isFor(const reports::DueControl& control) const {
    return control.instrument == m_control.instrument && control.analyte == m_control.analyte;
}

QWidget* EntryForm::makeHeading() {
    auto* heading = new QWidget(this);
    auto* column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(boldLabel(QString::fromStdString(m_control.analyteName), 1.5, heading));
    column->addWidget(new QLabel(text::placeText(m_control), heading));
    if (m_control.stopped) {
        column->addWidget(makeStop());
    }
    return heading;
}

QWidget* EntryForm::makeStop() {
    auto* stop = new QWidget(this);
    auto* row = new QHBoxLayout(stop);
    wearTone(*stop, text::Tone::Stop);
    auto* label = new QLabel(QStringLiteral("✖ ") +
                                 tr("Not accepted last time. Do not measure patients with %1 here. %2")
                                     .arg(QString::fromStdString(m_control.analyteName),
                                          QString::fromStdString(m_control.whenStopped)),
                             stop);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    if (m_control.rejectedRun) {
        auto* steps = touchButton(tr("What do I do now?"), stop);
        steps->setObjectName(QStringLiteral("stopSteps"));
        steps->setFocusPolicy(Qt::TabFocus);
        row->addWidget(steps);
        connect(steps, &QPushButton::clicked, this, &EntryForm::stepsWanted);
    }
    return stop;
}

QWidget* EntryForm::makeBottles() {
    auto* bottles = new QWidget(this);
    auto* column = new QVBoxLayout(bottles);
    column->setContentsMargins(0, 0, 0, 0);
    const auto today = dateOf(m_clock.wallNow());
    for (const auto& level : m_control.levels) {
        const bool shown = std::any_of(m_bottles.begin(), m_bottles.end(),
                                       [&](const auto* line) { return line->lot() == level.lot; });
        if (shown) {
            continue; // One bottle line a lot.
        }
        auto* line = new BottleLine(level, today, bottles);
        connect(line, &BottleLine::newBottleOpened, this, &EntryForm::newBottleOpened);
        connect(line, &BottleLine::otherLotWanted, this, &EntryForm::lotWanted);
        column->addWidget(line);
        m_bottles.push_back(line);
    }
    m_scan = new BottleScan(bottles);
    column->addWidget(m_scan);
    connect(m_scan, &BottleScan::scanned, this, [this] {
        m_scan->hold(m_control, dateOf(m_clock.wallNow()));
        startTyping();
    });
    return bottles;
}

QWidget* EntryForm::makeLevels() {
    auto* levels = new QWidget(this);
    auto* grid = new QGridLayout(levels);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    for (const auto& level : m_control.levels) {
        addLevel(*grid, level);
    }
    return levels;
}

void EntryForm::addLevel(QGridLayout& grid, const reports::DueLevel& level) {
    auto* names = new QWidget(this);
    auto* column = new QVBoxLayout(names);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(boldLabel(text::levelText(level), 1.15, names));
    column->addWidget(new QLabel(text::approvedText(m_control, level), names));
    const int row = grid.rowCount();
    grid.addWidget(names, row, 0, Qt::AlignTop);
    if (level.measured) {
        const auto value = text::withUnit(text::valueText(*level.measured), m_control.unit);
        grid.addWidget(new QLabel(tr("Already measured: %1").arg(value), this), row, 1, Qt::AlignTop);
        return;
    }
    auto* entry = makeEntry(level);
    grid.addWidget(entry, row, 1, Qt::AlignTop);
    connect(entry, &LevelEntry::finished, this, [this, entry] { goOnAfter(entry); });
    connect(entry, &LevelEntry::changed, this, &EntryForm::onMeasurementChanged);
    m_entries.push_back(entry);
}

LevelEntry* EntryForm::makeEntry(const reports::DueLevel& level) {
    if (m_control.kind == domain::ValueKind::Quantity) {
        return new QuantityEntry(m_control, level, this);
    }
    return new StepEntry(m_control, level, this);
}

QWidget* EntryForm::makeComment() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_comment = new QLineEdit(line);
    m_comment->setObjectName(QStringLiteral("entryComment"));
    m_comment->setMaxLength(kLongestComment);
    m_comment->setMinimumHeight(kTouchTarget);
    m_comment->setPlaceholderText(tr("Only where something was unusual. Nothing about a patient."));
    auto* label = new QLabel(tr("Comment:"), line);
    label->setBuddy(m_comment);
    m_comment->setAccessibleName(tr("Comment"));
    row->addWidget(label);
    row->addWidget(m_comment, 1);
    connect(m_comment, &QLineEdit::textChanged, this, &EntryForm::changed);
    connect(m_comment, &QLineEdit::returnPressed, this, &EntryForm::save);
    return line;
}

QWidget* EntryForm::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_save = touchButton(tr("Save"), buttons);
    m_save->setObjectName(QStringLiteral("save"));
    auto* back = touchButton(tr("Back to the list"), buttons);
    back->setObjectName(QStringLiteral("back"));
    auto* pack = touchButton(tr("Opened a new pack"), buttons);
    pack->setObjectName(QStringLiteral("newPack"));
    auto* paper = touchButton(tr("Print a paper form"), buttons);
    paper->setObjectName(QStringLiteral("paperForm"));
    row->addWidget(m_save);
    row->addWidget(back);
    row->addSpacing(24);
    row->addWidget(pack);
    row->addWidget(paper);
    connect(pack, &QPushButton::clicked, this, &EntryForm::packWanted);
    connect(paper, &QPushButton::clicked, this, &EntryForm::paperWanted);
    row->addStretch();
    connect(m_save, &QPushButton::clicked, this, &EntryForm::save);
    connect(back, &QPushButton::clicked, this, &EntryForm::backWanted);
    return buttons;
}

void EntryForm::refresh(const reports::DueControl& control) {
    const auto today = dateOf(m_clock.wallNow());
    for (auto& mine : m_control.levels) {
        for (const auto& newer : control.levels) {
            if (newer.level == mine.level && newer.lot == mine.lot) {
                mine = newer;
            }
        }
        for (auto* line : m_bottles) {
            if (line->lot() == mine.lot) {
                line->setLevel(mine, today);
            }
        }
    }
}

std::vector<TypedLevel> EntryForm::typed() const {
    std::vector<TypedLevel> typed;
    for (const auto* entry : m_entries) {
        if (!entry->typed().isEmpty()) {
            typed.push_back({entry->level(), entry->typed(), entry->typedBefore()});
        }
    }
    return typed;
}

WallTime EntryForm::measuredAt() const {
    return m_savedAs.value_or(m_when->measuredAt(m_clock.wallNow()));
}

bool EntryForm::isAfterwards() const {
    return m_when->isAfterwards();
}

QString EntryForm::comment() const {
    return m_comment->text().trimmed();
}

void EntryForm::holdTime() {
    m_savedAs = measuredAt();
}

EntryDraft EntryForm::draft() const {
    return {m_control.instrument, m_control.analyte, m_id, typed(), measuredAt(), isAfterwards(), comment()};
}

void EntryForm::takeUp(const EntryDraft& draft) {
    m_id = draft.id;
    m_when->takeUp(draft.measuredAt, draft.afterwards, m_clock.wallNow());
    m_comment->setText(draft.comment);
    for (auto* entry : m_entries) {
        for (const auto& level : draft.typed) {
            if (level.level == entry->level()) {
                entry->setTyped(level.text, level.before);
            }
        }
    }
    m_savedAs = draft.measuredAt;
}

const domain::Gs1Code& EntryForm::scanned() const {
    return m_scan->code();
}

void EntryForm::startTyping() {
    if (!m_entries.empty()) {
        m_entries.front()->startTyping();
    }
}

void EntryForm::setSaving(bool saving) {
    setEnabled(!saving);
}

void EntryForm::say(const QString& message) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void EntryForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// It is another measurement now; a comment makes it no other.
void EntryForm::onMeasurementChanged() {
    m_savedAs.reset();
    emit changed();
}

void EntryForm::goOnAfter(LevelEntry* entry) {
    const auto next = std::next(std::find(m_entries.begin(), m_entries.end(), entry));
    if (next == m_entries.end()) {
        save();
        return;
    }
    (*next)->startTyping();
}

bool EntryForm::hasGoodComment() {
    const auto fault = workflow::freeTextFault(comment().toStdString());
    if (fault) {
        const auto words = text::refusalText(*fault);
        say(words.message + QLatin1Char(' ') + words.whatToDo);
        m_comment->setFocus(Qt::OtherFocusReason);
    }
    return !fault;
}

void EntryForm::save() {
    say({});
    const auto doubtful =
        std::find_if(m_entries.begin(), m_entries.end(), [](auto* entry) { return !entry->check(); });
    if (doubtful != m_entries.end()) {
        (*doubtful)->startTyping();
        return;
    }
    if (typed().empty()) {
        say(tr("Enter at least one value."));
        startTyping();
        return;
    }
    if (hasGoodComment()) {
        emit saveWanted();
    }
}

} // namespace fasit::pages
