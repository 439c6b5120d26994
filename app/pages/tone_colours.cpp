#include "app/pages/tone_colours.h"

#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

namespace fasit::pages {
namespace {

ToneColours lightColours(text::Tone tone, const QPalette& palette) {
    switch (tone) {
    case text::Tone::Good:
        return {QColor(0x0b, 0x53, 0x1d), QColor(0xe2, 0xf3, 0xe5), QColor(0x2b, 0x7d, 0x3f)};
    case text::Tone::Watch:
        return {QColor(0x5e, 0x40, 0x00), QColor(0xff, 0xf0, 0xc9), QColor(0x9a, 0x6b, 0x00)};
    case text::Tone::Stop:
        return {QColor(0x8f, 0x12, 0x12), QColor(0xfd, 0xe4, 0xe2), QColor(0xb3, 0x26, 0x1e)};
    case text::Tone::Quiet:
        break;
    }
    return {palette.color(QPalette::WindowText), palette.color(QPalette::Base), palette.color(QPalette::Mid)};
}

ToneColours darkColours(text::Tone tone, const QPalette& palette) {
    switch (tone) {
    case text::Tone::Good:
        return {QColor(0x9b, 0xe7, 0xac), QColor(0x14, 0x33, 0x1c), QColor(0x4f, 0xa8, 0x66)};
    case text::Tone::Watch:
        return {QColor(0xff, 0xd8, 0x7d), QColor(0x3a, 0x2d, 0x08), QColor(0xc4, 0x97, 0x2e)};
    case text::Tone::Stop:
        return {QColor(0xff, 0xb9, 0xb4), QColor(0x4a, 0x15, 0x15), QColor(0xe0, 0x6b, 0x64)};
    case text::Tone::Quiet:
        break;
    }
    return {palette.color(QPalette::WindowText), palette.color(QPalette::Base), palette.color(QPalette::Mid)};
}

} // namespace

/// By the text, since a style sheet may leave the window's own colour open.
bool isDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightness() > 127;
}

ToneColours toneColours(text::Tone tone, const QPalette& palette) {
    return isDark(palette) ? darkColours(tone, palette) : lightColours(tone, palette);
}

void wearTone(QWidget& widget, text::Tone tone) {
    const auto colours = toneColours(tone, QGuiApplication::palette());
    widget.setProperty("toned", true);
    widget.setAttribute(Qt::WA_StyledBackground);
    widget.setStyleSheet(
        QStringLiteral("[toned=\"true\"] { background-color: %2; border: 2px solid %3; border-radius: 6px }"
                       "[toned=\"true\"]:focus { border: 4px solid %1 }"
                       "QLabel { color: %1 }")
            .arg(colours.text.name(), colours.surface.name(), colours.edge.name()));
}

} // namespace fasit::pages
