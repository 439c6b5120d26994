// BenchForm: a short form at the bench: a heading, named fields, what went wrong, one button that saves and
// one that goes back; Enter goes on and Escape goes back. GUI thread only.
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace fasit::pages {

class BenchForm : public QWidget {
    Q_OBJECT

  public:
    /// What went wrong; empty takes it away. Also ends the wait that waitForSaving() began.
    void say(const QString& message);

  signals:
    void backWanted();

  protected:
    /// `name` begins the object names of the parts: "slip" gives slipForm, slipMessage, slipSave.
    BenchForm(const QString& name, const QString& saveText, QWidget* parent);

    void setHeading(const QString& heading, const QString& explanation = {});
    /// Behind those that are there, for the eye and for Tab.
    void addField(const QString& label, QWidget* field);
    QFormLayout& fields() { return *m_fields; }
    QWidget* saveButton() const;
    void waitForSaving();
    /// The save button was pressed.
    virtual void save() = 0;

    void keyPressEvent(QKeyEvent* event) override;

  private:
    QLabel* m_heading;
    QLabel* m_explanation;
    QFormLayout* m_fields;
    QLabel* m_message;
    QPushButton* m_save;
    QPushButton* m_back;
    QWidget* m_last = nullptr; ///< Of the fields.
};

} // namespace fasit::pages
