#include "app/pages/touch_button.h"

#include "app/pages/row_painting.h"

#include <QPushButton>

namespace fasit::pages {

QPushButton* touchButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setMinimumHeight(kTouchTarget);
    button->setAutoDefault(true); // Enter presses it, as Space does.
    return button;
}

} // namespace fasit::pages
