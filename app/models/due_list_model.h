// DueListModel: the cards of today's list, in the order they are given (overdue first); identical meters are
// one card. GUI thread only.
#pragma once

#include "qc-core/reports/due_control.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace fasit::models {

class DueListModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        ControlRole = Qt::UserRole + 1, ///< reports::DueControl: of a round the first.
        MetersRole,                     ///< How many meters the card is for.
    };

    explicit DueListModel(QObject* parent = nullptr);

    void setControls(std::vector<reports::DueControl> controls);

    /// Of a round the first.
    const reports::DueControl& control(int row) const { return meters(row).front(); }
    const std::vector<reports::DueControl>& meters(int row) const;
    /// That of this instrument and analyte, alone or in a round.
    std::optional<reports::DueControl> find(domain::InstrumentId instrument, domain::AnalyteId analyte) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<std::vector<reports::DueControl>> m_cards;
};

} // namespace fasit::models
