// LotForm: a lot that the library does not know, entered from its insert while the bottle stands there:
// number, expiry, and the row of this instrument's model. GUI thread only.
#pragma once

#include "qc-core/domain/gs1.h"
#include "qc-core/reports/due_control.h"
#include "qc-core/workflow/preliminary_lot.h"

#include <QString>
#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fasit::pages {

class LotForm : public QWidget {
    Q_OBJECT

  public:
    explicit LotForm(QWidget* parent = nullptr);

    void begin(const reports::DueControl& control, Date today);
    /// What the barcode says of it.
    void fill(const domain::Gs1Code& scanned);
    void say(const QString& message);
    void refuse(workflow::LotFault fault);

  signals:
    void lotTyped(fasit::domain::SiteId site, fasit::workflow::NewPreliminaryLot lot);
    void backWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Row {
        int level = 1;
        QWidget* fields = nullptr;
        QLineEdit* low = nullptr;
        QLineEdit* high = nullptr;
    };

    void addField(const QString& name, const char* object, QWidget* field);
    QLayout* makeButtons();
    /// A row for each level of the product that is chosen.
    void showLevels();
    void addLevel(const reports::DueMaterial::Level& level);
    void goOnAfter(const Row& row);
    bool readLevels(workflow::NewPreliminaryLot& lot);
    void save();

    reports::DueControl m_control;
    QLabel* m_title;
    QFormLayout* m_form;
    QComboBox* m_material;
    QLineEdit* m_number;
    QDateEdit* m_expiry;
    std::vector<Row> m_levels;
    QPushButton* m_save = nullptr;
    QLabel* m_message;
};

} // namespace fasit::pages
