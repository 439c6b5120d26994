// ControlStep: which analytes, and the control lot of each with its range from the insert. GUI thread only.
#pragma once

#include "app/services/first_home.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace fasit::pages {

class ControlStep : public QWidget {
    Q_OBJECT

  public:
    /// `language` chooses the names of the analytes.
    explicit ControlStep(const QString& language, QWidget* parent = nullptr);

    /// What is missing or makes no sense; empty: nothing. The keyboard goes there.
    QString problem();
    std::vector<services::FirstControl> controls() const;

  private:
    struct Row {
        services::KnownAnalyte analyte;
        QPushButton* chosen;
        QLineEdit* lot;
        QLineEdit* expiry;
        QLineEdit* low[2];
        QLineEdit* high[2];
    };

    QPushButton* makeChoice(const services::KnownAnalyte& analyte, const QString& name);
    void addRow(QGridLayout& grid, const services::KnownAnalyte& analyte, const QString& language);
    QLineEdit* addField(QGridLayout& grid, int column, const QString& name, const char* objectName);
    QString problemOf(const Row& row);
    QString refuse(QLineEdit* field, const QString& text);

    std::vector<Row> m_rows;
};

} // namespace fasit::pages
