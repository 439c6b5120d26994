// SiteTree: homes, instruments and analytes with a search field above; keeps its place when the states
// change.
#pragma once

#include "app/models/site_tree_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <set>
#include <vector>

class QLineEdit;
class QTreeView;

namespace fasit::pages {

class SiteTree : public QWidget {
    Q_OBJECT

  public:
    explicit SiteTree(QWidget* parent = nullptr);

    /// The first time, the first analyte (the most urgent) is chosen.
    void setSites(std::vector<reports::SiteState> sites);
    /// What is chosen instead of the first.
    void chooseAnalyte(domain::InstrumentId instrument, domain::AnalyteId analyte);

  signals:
    void analyteChosen(fasit::domain::InstrumentId instrument, fasit::domain::AnalyteId analyte);

  private:
    void search(const QString& text);
    void choose(const QModelIndex& row);
    std::set<qint64> openRows() const;
    void openAgain(const std::set<qint64>& rows);
    void showChosen();
    QModelIndex firstAnalyte() const;

    models::SiteTreeModel m_model;
    QSortFilterProxyModel m_found;
    QLineEdit* m_search;
    QTreeView* m_tree;
    domain::InstrumentId m_instrument;
    domain::AnalyteId m_analyte;
};

} // namespace fasit::pages
