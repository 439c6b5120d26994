// How the app looks: one style on every platform, a light and a dark palette, a font of at least 11 points.
#pragma once

#include "app/settings/settings.h"

class QApplication;

namespace fasit::desktop {

/// At least 11 points everywhere. Before any widget is made: some keep the font that they were made with.
void useReadableFont();

/// May be called again while the windows are shown.
void applyAppearance(QApplication& app, settings::Brightness brightness);

} // namespace fasit::desktop
