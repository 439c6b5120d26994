// SiteTreeModel: homes, their instruments and what each measures, with the state on every row. GUI thread
// only.
//
// Shows the states in the order they are given: most urgent first. It computes nothing.
#pragma once

#include "qc-core/reports/overview.h"

#include <QAbstractItemModel>

#include <functional>
#include <vector>

namespace fasit::models {

class SiteTreeModel : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< reports::ControlStatus as int.
        PlaceRole,                     ///< Second line of a row: municipality, place, or unit.
        SearchRole,                    ///< All that a row can be found by.
        SiteRole,                      ///< Ids as qint64; 0 where the row is above it.
        InstrumentRole,
        AnalyteRole,
        UnseenRole, ///< Verdicts below the row that nobody has acknowledged in time.
    };

    /// How a status is called; a screen reader reads it after the row's name.
    using StatusWord = std::function<QString(reports::ControlStatus)>;

    explicit SiteTreeModel(StatusWord statusWord, QObject* parent = nullptr);

    void setSites(std::vector<reports::SiteState> sites);

    /// The row of one instrument's analyte; invalid where it is not in the tree.
    QModelIndex indexOf(domain::InstrumentId instrument, domain::AnalyteId analyte) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    /// Where a row stands: -1 for what lies below it.
    struct Node {
        int site = -1;
        int instrument = -1;
        int analyte = -1;
    };
    /// What a row says.
    struct Row {
        QString name;
        QString place;
        QString search;
        reports::ControlStatus status = reports::ControlStatus::OnBoardOnly;
        qint64 site = 0;
        qint64 instrument = 0;
        qint64 analyte = 0;
        int unseen = 0;
    };

    void addNodes();
    int nodeAt(Node wanted) const;
    Row rowOf(const Node& node) const;

    StatusWord m_statusWord;
    std::vector<reports::SiteState> m_sites;
    std::vector<Node> m_nodes; ///< A node's position here is its index's internal id.
    std::vector<int> m_siteNodes;
};

} // namespace fasit::models
