#include "app/pages/bottle_line.h"

#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/due_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fasit::pages {

BottleLine::BottleLine(const reports::DueLevel& level, Date today, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_button(touchButton(tr("Opened a new bottle now"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    auto* other = touchButton(tr("The bottle shows another lot"), this);
    other->setObjectName(QStringLiteral("otherLot"));
    other->setFocusPolicy(Qt::TabFocus);
    row->addWidget(other);
    connect(other, &QPushButton::clicked, this, &BottleLine::otherLotWanted);
    column->addLayout(row);
    column->addWidget(m_warning);
    m_text->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_warning->setMargin(8);
    m_warning->setObjectName(QStringLiteral("outdated"));
    m_button->setObjectName(QStringLiteral("newBottle"));
    m_button->setFocusPolicy(Qt::TabFocus);
    wearTone(*m_warning, text::Tone::Watch);
    connect(m_button, &QPushButton::clicked, this, [this] { emit newBottleOpened(m_lot); });
    setLevel(level, today);
}

void BottleLine::setLevel(const reports::DueLevel& level, Date today) {
    m_lot = level.lot;
    m_text->setText(text::bottleText(level));
    const auto outdated = text::outdatedText(level, today);
    m_warning->setText(QStringLiteral("⚠ ") + outdated);
    m_warning->setVisible(!outdated.isEmpty());
}

} // namespace fasit::pages
