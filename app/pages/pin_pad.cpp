#include "app/pages/pin_pad.h"

#include "app/pages/touch_button.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace fasit::pages {
namespace {

constexpr std::size_t kDigits = 4;
constexpr int kKeyWidth = 96;
constexpr int kKeyHeight = 60;

} // namespace

PinPad::PinPad(QWidget* parent)
    : QWidget(parent)
    , m_dots(new QLabel(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("PIN, four digits"));
    setObjectName(QStringLiteral("pinPad"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto font = m_dots->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_dots->setFont(font);
    m_dots->setAlignment(Qt::AlignCenter);
    m_dots->setObjectName(QStringLiteral("pinDots"));
    column->addWidget(m_dots);
    auto* grid = new QGridLayout;
    for (int i = 0; i < 9; ++i) {
        addKey(*grid, i / 3, i % 3, static_cast<char>('1' + i));
    }
    addKey(*grid, 3, 1, '0');
    auto* back = touchButton(QStringLiteral("⌫"), this);
    back->setAccessibleName(tr("Take back the last digit"));
    back->setFixedSize(kKeyWidth, kKeyHeight);
    back->setFocusPolicy(Qt::NoFocus);
    grid->addWidget(back, 3, 2);
    connect(back, &QPushButton::clicked, this, &PinPad::takeBack);
    column->addLayout(grid);
    showDots();
}

PinPad::~PinPad() {
    crypto::wipe(m_digits);
}

/// The digit keys take no keyboard: whoever has one types the digits.
void PinPad::addKey(QGridLayout& grid, int row, int column, char digit) {
    auto* key = touchButton(QString(QLatin1Char(digit)), this);
    key->setObjectName(QStringLiteral("digit%1").arg(QLatin1Char(digit)));
    key->setFixedSize(kKeyWidth, kKeyHeight);
    key->setFocusPolicy(Qt::NoFocus);
    grid.addWidget(key, row, column);
    connect(key, &QPushButton::clicked, this, [this, digit] { type(digit); });
}

void PinPad::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        type(static_cast<char>('0' + (key - Qt::Key_0)));
    } else if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        takeBack();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PinPad::type(char digit) {
    m_digits.push_back(digit);
    showDots();
    if (m_digits.size() == kDigits) {
        auto pin = std::make_shared<const crypto::Secret>(std::string(m_digits));
        clear();
        emit entered(std::move(pin));
    }
}

void PinPad::takeBack() {
    if (!m_digits.empty()) {
        m_digits.pop_back();
    }
    showDots();
}

void PinPad::clear() {
    crypto::wipe(m_digits);
    showDots();
}

void PinPad::showDots() {
    QString dots;
    for (std::size_t i = 0; i < kDigits; ++i) {
        dots += i < m_digits.size() ? QStringLiteral(" ● ") : QStringLiteral(" ○ ");
    }
    m_dots->setText(dots);
    m_dots->setAccessibleName(tr("%1 of 4 digits typed").arg(m_digits.size()));
}

} // namespace fasit::pages
