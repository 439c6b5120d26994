#include "app/models/lot_values_model.h"

#include "app/text/level_name.h"
#include "app/text/lot_text.h"

#include <utility>

namespace fasit::models {
namespace {

QString meanText(const reports::LotValues& values) {
    const auto decimals = values.target.mean ? values.target.mean->decimals() + 1 : 1;
    const auto text = text::meanAndSdText(values.target.mean, values.target.spread, decimals);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

void LotValuesModel::setValues(std::vector<reports::LotValues> values) {
    beginResetModel();
    m_values = std::move(values);
    endResetModel();
}

int LotValuesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int LotValuesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LotValuesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const auto& row = values(index.row());
    switch (index.column()) {
    case Place:
        return text::lotPlaceText(row);
    case Level:
        return text::levelCalled(row.level, row.levelName);
    case Area:
        return text::areaText(row);
    case MeanAndSd:
        return meanText(row);
    case Own:
        return row.instrument ? text::ownNumbersText(row.own) : QStringLiteral("–");
    default:
        return text::valuesStateText(row);
    }
}

QVariant LotValuesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Place:
        return tr("Analyte and analyser");
    case Level:
        return tr("Level");
    case Area:
        return tr("Approved area");
    case MeanAndSd:
        return tr("Mean and SD");
    case Own:
        return tr("Own results");
    default:
        return tr("State");
    }
}

} // namespace fasit::models
