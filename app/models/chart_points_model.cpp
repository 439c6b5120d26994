#include "app/models/chart_points_model.h"

#include "app/text/level_name.h"
#include "app/text/numbers.h"
#include "app/text/point_text.h"
#include "app/text/rule_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace fasit::models {
namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QString rulesOf(const reports::ChartPoint& point) {
    QStringList rules;
    for (const auto& violation : point.violations) {
        rules << text::ruleText(violation);
    }
    return rules.join(QStringLiteral(", "));
}

QString commentOf(const reports::ChartPoint& point) {
    QStringList words;
    for (const auto& text : {point.comment, point.reason}) {
        if (!text.empty()) {
            words << qt(text);
        }
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace

void ChartPointsModel::setChart(const reports::LeveyJennings& chart, const reports::ChartStretch& stretch) {
    beginResetModel();
    m_rows.clear();
    m_unit = chart.unit;
    for (const auto& level : chart.levels) {
        for (const auto& point : level.points) {
            if (stretch.holds(point)) {
                m_rows.push_back({point, text::levelCalled(level.level, level.name)});
            }
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return b.point.at < a.point.at; });
    endResetModel();
}

domain::FactKey ChartPointsModel::keyAt(int row) const {
    const bool exists = row >= 0 && row < rowCount();
    return exists ? m_rows[static_cast<std::size_t>(row)].point.key : domain::FactKey{};
}

int ChartPointsModel::rowOf(domain::FactKey key) const {
    const auto own =
        std::find_if(m_rows.begin(), m_rows.end(), [key](const Row& row) { return row.point.key == key; });
    return own == m_rows.end() ? -1 : static_cast<int>(own - m_rows.begin());
}

int ChartPointsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartPointsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ChartPointsModel::textOf(const Row& row, int column) const {
    const auto& point = row.point;
    switch (column) {
    case Time:
        return text::timeText(point.at);
    case Level:
        return row.level;
    case Value:
        return text::withUnit(text::valueText(point.valueText), m_unit);
    case Distance:
        return point.z ? QLocale().toString(*point.z, 'f', 1) : QString();
    case State:
        return text::pointStateText(point.state);
    case Rules:
        return rulesOf(point);
    case Lot:
        return qt(point.lot);
    case ReagentLot:
        return qt(point.reagentLot);
    case Operator:
        return qt(point.measuredBy);
    default:
        return commentOf(point);
    }
}

QVariant ChartPointsModel::sortValue(const Row& row, int column) const {
    switch (column) {
    case Time:
        return static_cast<qlonglong>(row.point.at.seconds);
    case Value:
        return row.point.value;
    case Distance:
        return row.point.z.value_or(std::numeric_limits<double>::lowest());
    case State:
        return static_cast<int>(row.point.state);
    default:
        return textOf(row, column);
    }
}

QVariant ChartPointsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return textOf(row, index.column());
    }
    if (role == kSortRole) {
        return sortValue(row, index.column());
    }
    const bool number = index.column() == Value || index.column() == Distance;
    if (role == Qt::TextAlignmentRole && number) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant ChartPointsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount) {
        return {};
    }
    const QStringList names{
        tr("Measured"), tr("Level"), tr("Value"),       tr("SD from the mean"), tr("State"),
        tr("Rules"),    tr("Lot"),   tr("Reagent lot"), tr("Measured by"),      tr("Comment and reason")};
    return names[section];
}

} // namespace fasit::models
