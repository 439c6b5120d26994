// BottleStep: what stands on the bottle of a new lot: scanned or typed. GUI thread only.
#pragma once

#include "qc-core/base/clock.h"
#include "qc-core/domain/gs1.h"
#include "qc-core/reports/lot_library.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace fasit::pages {

class ScanField;

struct BottleTyped {
    domain::MaterialId material;
    std::string number;
    Date expiry;
    bool forAllHomes = false;
};

class BottleStep : public QWidget {
    Q_OBJECT

  public:
    /// The clock must outlive it.
    explicit BottleStep(const Clock& clock, QWidget* parent = nullptr);

    void begin(const std::vector<reports::MaterialChoice>& choices);
    /// Nothing where something is wrong: it is said, and its field has the keyboard.
    std::optional<BottleTyped> typed();
    QWidget* lastField() const;

  signals:
    void finished();

  private:
    QWidget* makeFields();
    void addRow(QFormLayout& form, QWidget* field);
    void takeCode();
    void takeMaterial(const domain::Gs1Code& code);
    void say(const QString& message, bool good);
    std::optional<BottleTyped> refuse(QWidget* field, const QString& message);

    const Clock& m_clock;
    std::vector<reports::MaterialChoice> m_choices;
    ScanField* m_scan = nullptr;
    QComboBox* m_material = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_expiry = nullptr;
    QCheckBox* m_all = nullptr;
    QLabel* m_message;
};

} // namespace fasit::pages
