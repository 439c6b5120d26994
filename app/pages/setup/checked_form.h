// CheckedForm: named fields under each other, where what is wrong is said at the field itself. GUI thread
// only.
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace fasit::pages {

class CheckedForm : public QWidget {
    Q_OBJECT

  public:
    explicit CheckedForm(QWidget* parent = nullptr);

    QLineEdit* addText(const QString& name, const char* objectName);
    QComboBox* addChoice(const QString& name, const char* objectName);
    /// Labelled with its accessible name.
    void addField(QWidget* field);
    /// Something between the fields that is no field.
    void addNote(QWidget* note);
    /// With its name and what is wrong with it.
    void setShown(QWidget* field, bool isShown);

    /// The first problem that is said gets the keyboard.
    void say(QWidget* field, const QString& problem);
    void forgetProblems();
    bool hasProblems() const;

    /// What stands in the fields, to be put back by setTyped.
    QStringList typed() const;
    void setTyped(const QStringList& typed);

  signals:
    /// By a person, or by setTyped.
    void edited();

  private:
    void forget(QWidget* field);

    QVBoxLayout* m_rows;
    QList<QWidget*> m_fields;
    QHash<QWidget*, QLabel*> m_problems;
};

} // namespace fasit::pages
