// LotReadingsModel: the newest results of a lot, newest first. GUI thread only.
#pragma once

#include "qc-core/reports/lot_library.h"

#include <QAbstractTableModel>

#include <vector>

namespace fasit::models {

class LotReadingsModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Time, Place, Level, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReadings(std::vector<reports::LotReading> readings);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<reports::LotReading> m_readings;
};

} // namespace fasit::models
