#include "app/models/audit_model.h"

#include "app/text/deed_text.h"
#include "app/text/numbers.h"

#include <utility>

namespace fasit::models {

AuditModel::AuditModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void AuditModel::setRows(std::vector<AuditRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::shown(const AuditRow& row, int column) const {
    switch (column) {
    case When:
        return text::momentText(row.entry.at);
    case Who:
        return row.who;
    case What:
        return text::deedText(row.entry.what);
    default:
        return text::deedDetail(row.about);
    }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& entry = row(index.row());
    if (role == SortRole && index.column() == When) {
        return QVariant::fromValue<qint64>(entry.entry.at.micros);
    }
    return role == Qt::DisplayRole || role == SortRole ? shown(entry, index.column()) : QVariant();
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    default:
        return tr("About");
    }
}

} // namespace fasit::models
