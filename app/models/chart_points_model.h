// ChartPointsModel: the points of a chart as a table, newest first: the same data without a picture. GUI
// thread only.
#pragma once

#include "qc-core/reports/chart_stretch.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace fasit::models {

class ChartPointsModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column {
        Time,
        Level,
        Value,
        Distance,
        State,
        Rules,
        Lot,
        ReagentLot,
        Operator,
        Comment,
        ColumnCount
    };
    /// What a column is sorted by.
    static constexpr int kSortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const reports::LeveyJennings& chart, const reports::ChartStretch& stretch);

    domain::FactKey keyAt(int row) const;
    /// -1 where the table has no such point.
    int rowOf(domain::FactKey key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Row {
        reports::ChartPoint point;
        QString level;
    };

    QString textOf(const Row& row, int column) const;
    QVariant sortValue(const Row& row, int column) const;

    std::vector<Row> m_rows;
    std::string m_unit;
};

} // namespace fasit::models
