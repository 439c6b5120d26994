#include "app/pages/line_status_bar.h"

#include "app/lines/status_words.h"
#include "app/pages/touch_button.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace fasit::pages {
namespace {

constexpr int kMinute = 60'000; ///< Silence begins without anything happening.
constexpr int kLongestName = 24;
constexpr int kPartOfWindow = 60; ///< Percent; the rest says what was done last.

QString shortName(const QString& name) {
    return name.size() <= kLongestName ? name : name.left(kLongestName - 1) + QStringLiteral("…");
}

} // namespace

LineStatusBar::LineStatusBar(QWidget* parent)
    : QWidget(parent)
    , m_more(touchButton({}, this))
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 2, 6, 2);
    for (std::size_t i = 0; i < kMost; ++i) {
        m_buttons.push_back(add(static_cast<int>(i)));
    }
    m_more->setObjectName(QStringLiteral("moreLines"));
    m_row->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this,
            [this] { emit lineWanted(m_lines[m_shown].name, m_more->toolTip()); });
    auto* minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, &LineStatusBar::showLines);
    minutes->start(kMinute);
    parent->installEventFilter(this);
    hide();
}

QPushButton* LineStatusBar::add(int number) {
    auto* button = touchButton({}, this);
    button->setObjectName(QStringLiteral("line%1").arg(number + 1));
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, number] {
        const auto& line = m_lines[static_cast<std::size_t>(number)];
        const auto words = lines::statusWords(line, QDateTime::currentDateTimeUtc());
        emit lineWanted(
            line.name,
            QStringLiteral("%1 %2: %3. %4").arg(words.symbol, line.name, words.word, words.detail).trimmed());
    });
    return button;
}

void LineStatusBar::setLines(std::vector<services::LineStatus> lines) {
    m_lines = std::move(lines);
    showLines();
}

void LineStatusBar::showLines() {
    const auto now = QDateTime::currentDateTimeUtc();
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const auto& a, const auto& b) {
        return lines::statusWords(a, now).tone > lines::statusWords(b, now).tone;
    });
    for (std::size_t i = 0; i < kMost; ++i) {
        if (i < m_lines.size()) {
            const auto words = lines::statusWords(m_lines[i], now);
            m_buttons[i]->setText(
                QStringLiteral("%1 %2: %3").arg(words.symbol, shortName(m_lines[i].name), words.word));
            m_buttons[i]->setAccessibleName(QStringLiteral("%1: %2").arg(m_lines[i].name, words.word));
            m_buttons[i]->setToolTip(words.detail);
        }
    }
    fit();
    setVisible(!m_lines.empty());
}

/// The worst always stands there.
void LineStatusBar::fit() {
    int room = window()->width() * kPartOfWindow / 100;
    std::size_t shown = 0;
    while (shown < std::min(m_lines.size(), kMost)) {
        room -= m_buttons[shown]->sizeHint().width();
        if (shown > 0 && room < 0) {
            break;
        }
        ++shown;
    }
    for (std::size_t i = 0; i < kMost; ++i) {
        m_buttons[i]->setVisible(i < shown);
    }
    m_shown = shown;
    const auto more = static_cast<int>(m_lines.size() - shown);
    m_more->setText(tr("and %n more", nullptr, more));
    m_more->setVisible(more > 0);
    QStringList rest;
    for (std::size_t i = shown; i < m_lines.size(); ++i) {
        const auto words = lines::statusWords(m_lines[i], QDateTime::currentDateTimeUtc());
        rest << QStringLiteral("%1 %2: %3").arg(words.symbol, m_lines[i].name, words.word);
    }
    m_more->setToolTip(rest.join(QStringLiteral("; ")));
}

bool LineStatusBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fasit::pages
