#include "app/models/chart_numbers_model.h"

#include "app/text/rule_text.h"

#include <QLocale>
#include <QStringList>

#include <utility>

namespace fasit::models {
namespace {

QString number(std::optional<double> figure, int decimals) {
    return figure ? QLocale().toString(*figure, 'f', decimals) : QStringLiteral("–");
}

QString percent(std::optional<double> figure) {
    return figure ? number(figure, 1) + QChar(QChar::Nbsp) + QLatin1Char('%') : QStringLiteral("–");
}

bool needsSpread(int column) {
    using Model = ChartNumbersModel;
    return column == Model::Sd || column == Model::Cv || column == Model::TotalError ||
           column == Model::Sigma;
}

} // namespace

void ChartNumbersModel::setRows(std::vector<reports::NumbersRow> rows, int decimals,
                                const std::string& allowedSource) {
    beginResetModel();
    m_rows = std::move(rows);
    m_decimals = decimals;
    m_allowedSource = QString::fromStdString(allowedSource);
    endResetModel();
}

int ChartNumbersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartNumbersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString ChartNumbersModel::textOf(const reports::NumbersRow& row, int column) const {
    if (needsSpread(column) && !row.carriesSpread()) {
        return tr("n < %1").arg(reports::kFewestForSpread);
    }
    QStringList rules;
    switch (column) {
    case Level:
        return row.levelName.empty() ? QString::number(row.level) : QString::fromStdString(row.levelName);
    case Lot:
        return row.lot.empty() ? tr("all lots") : QString::fromStdString(row.lot);
    case Count:
        return QString::number(row.n);
    case Mean:
        return number(row.mean, m_decimals + 1);
    case Sd:
        return number(row.sd, m_decimals + 2);
    case Cv:
        return percent(row.cv);
    case Bias:
        return percent(row.bias);
    case TotalError:
        return percent(row.totalError);
    case Sigma:
        return number(row.sigma, 1);
    default:
        for (const auto& count : row.rules) {
            rules << QStringLiteral("%1 × %2").arg(QString::number(count.points),
                                                   QString::fromStdString(count.rule.rule));
        }
        return rules.isEmpty() ? tr("none") : rules.join(QStringLiteral(", "));
    }
}

/// What a figure means or why it is not there.
QString ChartNumbersModel::hintOf(const reports::NumbersRow& row, int column) const {
    if (needsSpread(column) && !row.carriesSpread()) {
        return tr("At least %1 results are needed.").arg(reports::kFewestForSpread);
    }
    if (column == Count && (row.excluded > 0 || row.withoutNumber > 0)) {
        return tr("Beside these %1 excluded and %2 without a number.")
            .arg(row.excluded)
            .arg(row.withoutNumber);
    }
    if (column == Sigma && row.allowedPercent) {
        return tr("Allowed total error %1, %2.").arg(percent(row.allowedPercent), m_allowedSource);
    }
    if (column == Sigma && !row.sigma) {
        return tr("No allowed total error is set for this analyte.");
    }
    if (column == Rules) {
        QStringList rules;
        for (const auto& count : row.rules) {
            rules << QStringLiteral("%1 × %2").arg(QString::number(count.points),
                                                   text::ruleTextWithName(count.rule));
        }
        return rules.join(QLatin1Char('\n'));
    }
    return {};
}

QVariant ChartNumbersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return hintOf(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (index.column() >= Count && index.column() <= Sigma ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChartNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount) {
        return {};
    }
    const QStringList names{tr("Level"), tr("Lot"),  tr("n"),           tr("Mean"),  tr("SD"),
                            tr("CV"),    tr("Bias"), tr("Total error"), tr("Sigma"), tr("Violations")};
    return names[section];
}

} // namespace fasit::models
