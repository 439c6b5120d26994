// RuleUseModel: the controls of a home, a row each: analyte, analyser, levels, the rule set that judges. GUI
// thread only.
#pragma once

#include "qc-core/reports/rule_library.h"

#include <QAbstractTableModel>

#include <vector>

namespace fasit::models {

class RuleUseModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Analyte, Analyser, Levels, RuleSet, Chosen, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUses(std::vector<reports::RuleUse> uses);
    const reports::RuleUse& use(int row) const { return m_uses[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<reports::RuleUse> m_uses;
};

} // namespace fasit::models
