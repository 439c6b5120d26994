// How the app looks: one style on every platform, a light and a dark palette, a font of at least 11 points.
#pragma once

class QApplication;

namespace fasit::desktop {

enum class Brightness { AsSystem, Light, Dark };

void applyAppearance(QApplication& app, Brightness brightness);

} // namespace fasit::desktop
