// The colours of a tone, for a light or a dark window; every pair reaches WCAG AA (tests/app/pages).
#pragma once

#include "app/text/tone.h"

#include <QColor>

class QPalette;
class QWidget;

namespace fasit::pages {

struct ToneColours {
    QColor text;
    QColor surface;
    QColor edge;
};

bool isDark(const QPalette& palette);
ToneColours toneColours(text::Tone tone, const QPalette& palette);

/// Gives the widget the tone's surface, edge and text, and the labels in it the text.
void wearTone(QWidget& widget, text::Tone tone);

} // namespace fasit::pages
