// DueListModel: the cards of today's list, in the order they are given (overdue first). GUI thread only.
#pragma once

#include "qc-core/reports/due_control.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace fasit::models {

class DueListModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        ControlRole = Qt::UserRole + 1, ///< reports::DueControl.
    };

    explicit DueListModel(QObject* parent = nullptr);

    void setControls(std::vector<reports::DueControl> controls);

    const reports::DueControl& control(int row) const;
    /// The row of this instrument and analyte, where there is one.
    std::optional<int> rowOf(domain::InstrumentId instrument, domain::AnalyteId analyte) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<reports::DueControl> m_controls;
};

} // namespace fasit::models
