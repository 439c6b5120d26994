#include "app/models/lot_table_model.h"

#include "app/text/lot_text.h"
#include "app/text/numbers.h"

#include <algorithm>
#include <utility>

namespace fasit::models {

void LotTableModel::setLots(std::vector<reports::LotRow> lots) {
    beginResetModel();
    m_lots = std::move(lots);
    endResetModel();
}

std::optional<int> LotTableModel::rowOf(domain::LotId lot) const {
    const auto found =
        std::find_if(m_lots.begin(), m_lots.end(), [&](const auto& row) { return row.lot.id == lot; });
    return found == m_lots.end() ? std::nullopt : std::optional(static_cast<int>(found - m_lots.begin()));
}

int LotTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lots.size());
}

int LotTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LotTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const auto& row = lot(index.row());
    switch (index.column()) {
    case State:
        return text::lotStateText(row);
    case Material:
        return QString::fromStdString(row.materialName);
    case Number:
        return QString::fromStdString(row.lot.number);
    case Expiry:
        return text::dayText(row.lot.expiry);
    default:
        return row.lot.site == domain::kProgramme ? tr("all homes") : tr("this home");
    }
}

QVariant LotTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case State:
        return tr("State");
    case Material:
        return tr("Control");
    case Number:
        return tr("Lot");
    case Expiry:
        return tr("Expiry");
    default:
        return tr("For");
    }
}

} // namespace fasit::models
