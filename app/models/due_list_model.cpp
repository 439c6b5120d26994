#include "app/models/due_list_model.h"

#include "qc-core/reports/due_rounds.h"

#include <algorithm>
#include <utility>

namespace fasit::models {

DueListModel::DueListModel(QObject* parent)
    : QAbstractListModel(parent) {}

void DueListModel::setControls(std::vector<reports::DueControl> controls) {
    beginResetModel();
    m_cards = reports::dueCards(std::move(controls));
    endResetModel();
}

const std::vector<reports::DueControl>& DueListModel::meters(int row) const {
    return m_cards.at(static_cast<std::size_t>(row));
}

std::optional<reports::DueControl> DueListModel::find(domain::InstrumentId instrument,
                                                      domain::AnalyteId analyte) const {
    for (const auto& card : m_cards) {
        const auto found = std::find_if(card.begin(), card.end(), [&](const auto& control) {
            return control.instrument == instrument && control.analyte == analyte;
        });
        if (found != card.end()) {
            return *found;
        }
    }
    return std::nullopt;
}

int DueListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant DueListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& shown = control(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(QString::fromStdString(shown.analyteName), QString::fromStdString(shown.instrumentName),
                 QString::fromStdString(shown.place));
    case MetersRole:
        return static_cast<int>(meters(index.row()).size());
    case ControlRole:
        return QVariant::fromValue(shown);
    default:
        return {};
    }
}

} // namespace fasit::models
