#include "app/models/rule_use_model.h"

#include "app/text/rule_set_text.h"

#include <utility>

namespace fasit::models {

void RuleUseModel::setUses(std::vector<reports::RuleUse> uses) {
    beginResetModel();
    m_uses = std::move(uses);
    endResetModel();
}

int RuleUseModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_uses.size());
}

int RuleUseModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleUseModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const auto& row = use(index.row());
    switch (index.column()) {
    case Analyte:
        return QString::fromStdString(row.analyteName);
    case Analyser:
        return QString::fromStdString(row.instrumentName);
    case Levels:
        return row.levels;
    case RuleSet:
        return row.isMissing ? tr("⚠ missing: choose another") : text::ruleSetName(row.set);
    default:
        return row.isOwn ? tr("chosen here") : tr("the usual one");
    }
}

QVariant RuleUseModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Analyte:
        return tr("Analyte");
    case Analyser:
        return tr("Analyser");
    case Levels:
        return tr("Levels");
    case RuleSet:
        return tr("Rule set");
    default:
        return tr("Why this one");
    }
}

} // namespace fasit::models
