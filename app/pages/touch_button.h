// A button that a gloved finger hits and that Enter presses, wherever the keyboard stands on it.
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace fasit::pages {

QPushButton* touchButton(const QString& text, QWidget* parent);

} // namespace fasit::pages
