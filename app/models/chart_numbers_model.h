// ChartNumbersModel: the figures of what a chart shows as a table, a row a level and lot. GUI thread only.
#pragma once

#include "qc-core/reports/chart_numbers.h"

#include <QAbstractTableModel>
#include <QString>

#include <string>
#include <vector>

namespace fasit::models {

class ChartNumbersModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Level, Lot, Count, Mean, Sd, Cv, Bias, TotalError, Sigma, Rules, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `decimals` are those of the analyte; mean and SD are shown with one more.
    void setRows(std::vector<reports::NumbersRow> rows, int decimals, const std::string& allowedSource);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString textOf(const reports::NumbersRow& row, int column) const;
    QString hintOf(const reports::NumbersRow& row, int column) const;

    std::vector<reports::NumbersRow> m_rows;
    int m_decimals = 0;
    QString m_allowedSource;
};

} // namespace fasit::models
