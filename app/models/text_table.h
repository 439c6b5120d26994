// TextTable: rows of texts that were made elsewhere, each with the number it is known by. GUI thread only.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fasit::models {

struct TextRow {
    std::int64_t id = 0;
    QStringList cells; ///< One a column.
};

class TextTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit TextTable(QStringList headings, QObject* parent = nullptr);

    void setRows(std::vector<TextRow> rows);
    std::int64_t idOf(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    std::optional<int> rowOf(std::int64_t id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QStringList m_headings;
    std::vector<TextRow> m_rows;
};

} // namespace fasit::models
