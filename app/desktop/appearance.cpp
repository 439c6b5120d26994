#include "app/desktop/appearance.h"

#include "app/pages/tone_colours.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

namespace fasit::desktop {
namespace {

constexpr double kSmallestFontPoints = 11;

struct Surfaces {
    QColor window, base, alternate, button, text, dimmed, edge, focus, onFocus;
};

const Surfaces kLight{QColor(0xf4, 0xf5, 0xf7), QColor(0xff, 0xff, 0xff), QColor(0xee, 0xf0, 0xf3),
                      QColor(0xe6, 0xe9, 0xee), QColor(0x1b, 0x1f, 0x24), QColor(0x5c, 0x63, 0x6d),
                      QColor(0x80, 0x88, 0x93), QColor(0x0b, 0x57, 0xa4), QColor(0xff, 0xff, 0xff)};
const Surfaces kDark{QColor(0x1d, 0x20, 0x25), QColor(0x26, 0x2a, 0x30), QColor(0x2c, 0x31, 0x38),
                     QColor(0x36, 0x3c, 0x45), QColor(0xec, 0xee, 0xf1), QColor(0xa9, 0xb0, 0xba),
                     QColor(0x8a, 0x93, 0x9f), QColor(0x8c, 0xc4, 0xff), QColor(0x0d, 0x1b, 0x2a)};

QPalette paletteOf(const Surfaces& colours) {
    QPalette palette(colours.text, colours.button, colours.button.lighter(120), colours.edge.darker(130),
                     colours.edge, colours.text, colours.text, colours.base, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Highlight, colours.focus);
    palette.setColor(QPalette::HighlightedText, colours.onFocus);
    palette.setColor(QPalette::PlaceholderText, colours.dimmed);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.dimmed);
    }
    return palette;
}

using settings::Brightness;

/// As it was before this program chose its own colours.
bool isSystemDark() {
    static const bool wasDark = pages::isDark(QApplication::palette());
    return wasDark;
}

bool wantsDark(Brightness brightness) {
    const bool system = isSystemDark();
    return brightness == Brightness::Dark || (brightness == Brightness::AsSystem && system);
}

} // namespace

void useReadableFont() {
    auto font = QApplication::font();
    if (font.pointSizeF() < kSmallestFontPoints) {
        font.setPointSizeF(kSmallestFontPoints);
        QApplication::setFont(font);
    }
}

void applyAppearance(QApplication& app, Brightness brightness) {
    const bool dark = wantsDark(brightness);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(dark ? kDark : kLight));
    useReadableFont();
    QFile sheet(QStringLiteral(":/appearance/fasit.qss"));
    if (sheet.open(QIODevice::ReadOnly)) {
        app.setStyleSheet(QString::fromUtf8(sheet.readAll()));
    }
}

} // namespace fasit::desktop
