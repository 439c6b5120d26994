// AuditModel: entries of the audit log, a row each: when, who, what, about. GUI thread only.
#pragma once

#include "qc-core/domain/audit_entry.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace fasit::models {

struct AuditRow {
    domain::AuditEntry entry;
    QString who;
    QString about;
};

class AuditModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { When, Who, What, About, ColumnCount };
    enum { SortRole = Qt::UserRole + 1 };

    /// Times are shown by the machine's wall clock as it was then.
    explicit AuditModel(QObject* parent = nullptr);

    void setRows(std::vector<AuditRow> rows);
    const AuditRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString shown(const AuditRow& row, int column) const;

    std::vector<AuditRow> m_rows;
};

} // namespace fasit::models
