// LotForm: a lot that the library does not know, entered from its insert while the bottle stands there:
// number, expiry, and the row of this instrument's model. GUI thread only.
#pragma once

#include "app/pages/bench_form.h"
#include "qc-core/domain/gs1.h"
#include "qc-core/reports/due_control.h"
#include "qc-core/workflow/preliminary_lot.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace fasit::pages {

class LotForm : public BenchForm {
    Q_OBJECT

  public:
    explicit LotForm(QWidget* parent = nullptr);

    void begin(const reports::DueControl& control);
    /// What the barcode says of it.
    void fill(const domain::Gs1Code& scanned);
    void refuse(workflow::LotFault fault);

  signals:
    void lotTyped(fasit::domain::SiteId site, fasit::workflow::NewPreliminaryLot lot);

  private:
    struct Row {
        int level = 1;
        QWidget* fields = nullptr;
        QLineEdit* low = nullptr;
        QLineEdit* high = nullptr;
    };

    /// A row for each level of the product that is chosen.
    void showLevels();
    void addLevel(const reports::DueMaterial::Level& level);
    void goOnAfter(const Row& row);
    bool readLevels(workflow::NewPreliminaryLot& lot);
    void save() override;

    reports::DueControl m_control;
    QComboBox* m_material;
    QLineEdit* m_number;
    QLineEdit* m_expiry;
    std::vector<Row> m_levels;
};

} // namespace fasit::pages
