// LotValuesModel: the values of a lot, a row a level and analyser: area, mean and SD in force, own results.
// GUI thread only.
#pragma once

#include "qc-core/reports/lot_library.h"

#include <QAbstractTableModel>

#include <vector>

namespace fasit::models {

class LotValuesModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Place, Level, Area, MeanAndSd, Own, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setValues(std::vector<reports::LotValues> values);
    const reports::LotValues& values(int row) const { return m_values[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<reports::LotValues> m_values;
};

} // namespace fasit::models
