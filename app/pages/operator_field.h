// OperatorField: who is measuring, by initials, remembered for five minutes after the last save. GUI thread
// only.
#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace fasit::pages {

class OperatorField : public QWidget {
    Q_OBJECT

  public:
    explicit OperatorField(QWidget* parent = nullptr);

    /// Empty: unknown.
    QString initials() const;
    /// It was used just now: the five minutes begin again.
    void keep();

  private:
    QLineEdit* m_field;
    QTimer m_forget;
};

} // namespace fasit::pages
