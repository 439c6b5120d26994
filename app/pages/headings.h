// What the forms of the pages have in common: a heading, a field with a name, a message. GUI thread only.
#pragma once

#include <QString>

class QLabel;
class QLineEdit;
class QWidget;

namespace fasit::pages {

/// Bold and larger than the text around it.
QLabel* pageHeading(const QString& text, QWidget* parent);

/// A field that a finger hits, with its accessible name.
QLineEdit* labelledField(const QString& name, const char* objectName, QWidget* parent);

} // namespace fasit::pages
