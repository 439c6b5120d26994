#include "app/models/lot_readings_model.h"

#include "app/text/level_name.h"
#include "app/text/numbers.h"

#include <utility>

namespace fasit::models {

void LotReadingsModel::setReadings(std::vector<reports::LotReading> readings) {
    beginResetModel();
    m_readings = std::move(readings);
    endResetModel();
}

int LotReadingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_readings.size());
}

int LotReadingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LotReadingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const auto& row = m_readings[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Time:
        return text::timeText(row.measuredAt);
    case Place:
        return QString::fromStdString(row.analyteName + ", " + row.instrumentName);
    case Level:
        return text::levelCalled(row.level, row.levelName);
    default: {
        const auto value = text::withUnit(text::valueText(row.value), row.unit);
        return row.excluded ? tr("%1 (left out)").arg(value) : value;
    }
    }
}

QVariant LotReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Measured");
    case Place:
        return tr("Analyte and analyser");
    case Level:
        return tr("Level");
    default:
        return tr("Value");
    }
}

} // namespace fasit::models
