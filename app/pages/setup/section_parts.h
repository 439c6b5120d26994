// What the sections of the settings have in common: a table of rows, forms that scroll, and a line that says
// what became of it. GUI thread only.
#pragma once

#include <QLabel>

class QAbstractItemModel;
class QScrollArea;
class QTableView;

namespace fasit::pages {

/// Rows to choose one of; `name` is what a screen reader says.
QTableView* rowTable(QAbstractItemModel& model, const QString& name, const char* objectName, QWidget* parent);

/// As wide as its forms.
QScrollArea* scrolledForms(QWidget* forms);

/// Forms that scroll, and under them the button that saves, which is always in sight.
QWidget* formsAbove(QWidget* forms, QWidget* save);

/// A section of a list, the form of what is chosen in it beside it, and what is said above both.
void layOutListAndForm(QWidget& section, QWidget* message, QWidget* list, QWidget* form);

/// Hidden until something is said.
class SectionMessage : public QLabel {
    Q_OBJECT

  public:
    SectionMessage(const char* objectName, QWidget* parent);

    void sayDone(const QString& text);
    void sayRefused(const QString& text);
};

} // namespace fasit::pages
