#include "app/pages/when_measured.h"

#include "app/pages/row_painting.h"
#include "app/pages/touch_button.h"

#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace fasit::pages {
namespace {

constexpr int kOtherTime = -1;
constexpr int kMinutes[] = {0, 15, 30, 60};
constexpr int kFarSeconds = 15 * 60; ///< The choices stand no closer.

/// The wall clock has no zone: it is shown and read as it stands.
QDateTime shown(WallTime time) {
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC);
}

} // namespace

WhenMeasured::WhenMeasured(WallTime now, QWidget* parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
    , m_time(new QDateTimeEdit(shown(now), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Measured:"), this));
    const auto add = [&](const QString& text, int id) {
        auto* button = touchButton(text, this);
        button->setObjectName(id == kOtherTime ? QStringLiteral("measuredThen")
                                               : QStringLiteral("measured%1").arg(id));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_choices->addButton(button, id);
        row->addWidget(button);
    };
    for (const int minutes : kMinutes) {
        add(minutes == 0 ? tr("Now") : tr("%n min ago", nullptr, minutes), minutes);
    }
    add(tr("Another time"), kOtherTime);
    m_choices->button(0)->setChecked(true);
    m_time->setObjectName(QStringLiteral("measuredAt"));
    m_time->setAccessibleName(tr("When was it measured?"));
    m_time->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_time->setMaximumDateTime(shown(now));
    m_time->setTimeSpec(Qt::UTC);
    m_time->setMinimumHeight(kTouchTarget);
    m_time->hide();
    row->addWidget(m_time);
    row->addStretch();
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        m_time->setVisible(id == kOtherTime);
        if (id == kOtherTime) {
            m_time->setFocus(Qt::OtherFocusReason);
        }
        emit changed();
    });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &WhenMeasured::changed);
}

WallTime WhenMeasured::measuredAt(WallTime now) const {
    if (isAfterwards()) {
        return {m_time->dateTime().toSecsSinceEpoch()};
    }
    return {now.seconds - m_choices->checkedId() * 60};
}

void WhenMeasured::takeUp(WallTime measuredAt, bool afterwards, WallTime now) {
    const auto away = [&](int minutes) { return std::abs(now.seconds - minutes * 60 - measuredAt.seconds); };
    const auto nearest = *std::min_element(std::begin(kMinutes), std::end(kMinutes),
                                           [&](int a, int b) { return away(a) < away(b); });
    const bool other = afterwards || away(nearest) > kFarSeconds;
    m_choices->button(other ? kOtherTime : nearest)->setChecked(true);
    m_time->setDateTime(shown(measuredAt));
    m_time->setVisible(other);
}

bool WhenMeasured::isAfterwards() const {
    return m_choices->checkedId() == kOtherTime;
}

} // namespace fasit::pages
