#include "app/pages/site_tree.h"

#include "app/pages/row_painting.h"
#include "app/pages/site_tree_delegate.h"
#include "app/text/status_text.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeView>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

using models::SiteTreeModel;

/// Every word somewhere in the row, in any order.
QRegularExpression everyWord(const QString& text) {
    QString pattern;
    for (const auto& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    }
    return QRegularExpression(QLatin1Char('^') + pattern, QRegularExpression::CaseInsensitiveOption);
}

qint64 idOf(const QModelIndex& row) {
    const auto instrument = row.data(SiteTreeModel::InstrumentRole).toLongLong();
    return instrument != 0 ? instrument : row.data(SiteTreeModel::SiteRole).toLongLong();
}

/// Calls `visit` for every row that has rows below it.
template <class Visit>
void forEachParent(const QAbstractItemModel& model, Visit visit) {
    for (int s = 0; s < model.rowCount(); ++s) {
        const auto site = model.index(s, 0);
        visit(site);
        for (int i = 0; i < model.rowCount(site); ++i) {
            visit(model.index(i, 0, site));
        }
    }
}

} // namespace

SiteTree::SiteTree(QWidget* parent)
    : QWidget(parent)
    , m_model([](reports::ControlStatus status) { return text::statusText(status).word; })
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search home, instrument or analyte"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(kTouchTarget);
    m_found.setSourceModel(&m_model);
    m_found.setRecursiveFilteringEnabled(true);
    m_found.setFilterRole(SiteTreeModel::SearchRole);
    m_tree->setObjectName(QStringLiteral("siteTree"));
    m_tree->setAccessibleName(tr("Homes, instruments and analytes"));
    m_tree->setModel(&m_found);
    m_tree->setItemDelegate(new SiteTreeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(18);
    connect(m_search, &QLineEdit::textChanged, this, &SiteTree::search);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SiteTree::choose);
}

void SiteTree::setSites(std::vector<reports::SiteState> sites) {
    const auto open = openRows();
    m_model.setSites(std::move(sites));
    openAgain(open);
    if (m_analyte == domain::AnalyteId{}) {
        m_tree->setCurrentIndex(firstAnalyte());
    }
    showChosen();
}

void SiteTree::search(const QString& text) {
    m_found.setFilterRegularExpression(everyWord(text));
    if (!text.trimmed().isEmpty()) {
        m_tree->expandAll();
    }
    showChosen();
}

void SiteTree::choose(const QModelIndex& row) {
    const auto analyte = row.data(SiteTreeModel::AnalyteRole).toLongLong();
    const domain::InstrumentId instrument{row.data(SiteTreeModel::InstrumentRole).toLongLong()};
    if (analyte == 0 || (instrument == m_instrument && domain::AnalyteId{analyte} == m_analyte)) {
        return;
    }
    m_instrument = instrument;
    m_analyte = {analyte};
    emit analyteChosen(m_instrument, m_analyte);
}

void SiteTree::chooseAnalyte(domain::InstrumentId instrument, domain::AnalyteId analyte) {
    m_instrument = instrument;
    m_analyte = analyte;
    emit analyteChosen(m_instrument, m_analyte);
    showChosen();
}

std::set<qint64> SiteTree::openRows() const {
    std::set<qint64> open;
    forEachParent(m_found, [&](const QModelIndex& row) {
        if (m_tree->isExpanded(row)) {
            open.insert(idOf(row));
        }
    });
    return open;
}

void SiteTree::openAgain(const std::set<qint64>& rows) {
    forEachParent(m_found, [&](const QModelIndex& row) {
        if (rows.count(idOf(row)) > 0) {
            m_tree->expand(row);
        }
    });
}

/// Marks the analyte whose chart is shown, where the search has not hidden it.
void SiteTree::showChosen() {
    const auto row = m_found.mapFromSource(m_model.indexOf(m_instrument, m_analyte));
    if (row.isValid()) {
        m_tree->setCurrentIndex(row);
        m_tree->scrollTo(row);
    }
}

QModelIndex SiteTree::firstAnalyte() const {
    for (int s = 0; s < m_found.rowCount(); ++s) {
        const auto site = m_found.index(s, 0);
        for (int i = 0; i < m_found.rowCount(site); ++i) {
            const auto instrument = m_found.index(i, 0, site);
            if (m_found.rowCount(instrument) > 0) {
                return m_found.index(0, 0, instrument);
            }
        }
    }
    return {};
}

} // namespace fasit::pages
