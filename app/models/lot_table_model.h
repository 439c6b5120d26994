// LotTableModel: the lots of the library, a row each: how it stands, material, number, expiry, for whom. GUI
// thread only.
#pragma once

#include "qc-core/reports/lot_library.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fasit::models {

class LotTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { State, Material, Number, Expiry, For, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLots(std::vector<reports::LotRow> lots);
    const reports::LotRow& lot(int row) const { return m_lots[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(domain::LotId lot) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<reports::LotRow> m_lots;
};

} // namespace fasit::models
