#include "app/models/due_list_model.h"

#include <algorithm>

namespace fasit::models {

DueListModel::DueListModel(QObject* parent)
    : QAbstractListModel(parent) {}

void DueListModel::setControls(std::vector<reports::DueControl> controls) {
    beginResetModel();
    m_controls = std::move(controls);
    endResetModel();
}

const reports::DueControl& DueListModel::control(int row) const {
    return m_controls.at(static_cast<std::size_t>(row));
}

std::optional<int> DueListModel::rowOf(domain::InstrumentId instrument, domain::AnalyteId analyte) const {
    const auto found = std::find_if(m_controls.begin(), m_controls.end(), [&](const auto& control) {
        return control.instrument == instrument && control.analyte == analyte;
    });
    if (found == m_controls.end()) {
        return std::nullopt;
    }
    return static_cast<int>(found - m_controls.begin());
}

int DueListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_controls.size());
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
    case ControlRole:
        return QVariant::fromValue(shown);
    default:
        return {};
    }
}

} // namespace fasit::models
