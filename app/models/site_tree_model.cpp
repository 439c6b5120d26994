#include "app/models/site_tree_model.h"

#include "app/text/status_text.h"

#include <algorithm>
#include <cassert>

namespace fasit::models {
namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QString instrumentName(const reports::InstrumentState& instrument) {
    return qt(instrument.localName.empty() ? instrument.model : instrument.localName);
}

QString instrumentPlace(const reports::InstrumentState& instrument) {
    QStringList parts;
    if (!instrument.localName.empty()) {
        parts << qt(instrument.model);
    }
    if (!instrument.place.empty()) {
        parts << qt(instrument.place);
    }
    return parts.join(QStringLiteral(" · "));
}

int sizeOf(std::size_t size) {
    return static_cast<int>(size);
}

std::size_t at(int row) {
    return static_cast<std::size_t>(row);
}

} // namespace

SiteTreeModel::SiteTreeModel(StatusWord statusWord, QObject* parent)
    : QAbstractItemModel(parent)
    , m_statusWord(std::move(statusWord)) {
    assert(m_statusWord);
}

void SiteTreeModel::setSites(std::vector<reports::SiteState> sites) {
    beginResetModel();
    m_sites = std::move(sites);
    addNodes();
    endResetModel();
}

void SiteTreeModel::addNodes() {
    m_nodes.clear();
    m_siteNodes.clear();
    for (int s = 0; s < sizeOf(m_sites.size()); ++s) {
        m_siteNodes.push_back(sizeOf(m_nodes.size()));
        m_nodes.push_back({s, -1, -1});
        const auto& instruments = m_sites[at(s)].instruments;
        for (int i = 0; i < sizeOf(instruments.size()); ++i) {
            m_nodes.push_back({s, i, -1});
            for (int a = 0; a < sizeOf(instruments[at(i)].analytes.size()); ++a) {
                m_nodes.push_back({s, i, a});
            }
        }
    }
}

/// Nodes lie in reading order, so a node is found among those of its home.
int SiteTreeModel::nodeAt(Node wanted) const {
    int node = m_siteNodes[at(wanted.site)];
    if (wanted.instrument < 0) {
        return node;
    }
    const auto& instruments = m_sites[at(wanted.site)].instruments;
    for (int i = 0; i < wanted.instrument; ++i) {
        node += 1 + sizeOf(instruments[at(i)].analytes.size());
    }
    return node + 2 + wanted.analyte;
}

QModelIndex SiteTreeModel::indexOf(domain::InstrumentId instrument, domain::AnalyteId analyte) const {
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        const auto& node = m_nodes[n];
        if (node.analyte < 0) {
            continue;
        }
        const auto& owner = m_sites[at(node.site)].instruments[at(node.instrument)];
        if (owner.instrument == instrument && owner.analytes[at(node.analyte)].analyte == analyte) {
            return createIndex(node.analyte, 0, static_cast<quintptr>(n));
        }
    }
    return {};
}

QModelIndex SiteTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(row, column, static_cast<quintptr>(m_siteNodes[at(row)]));
    }
    auto node = m_nodes[parent.internalId()];
    (node.instrument < 0 ? node.instrument : node.analyte) = row;
    return createIndex(row, column, static_cast<quintptr>(nodeAt(node)));
}

QModelIndex SiteTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) {
        return {};
    }
    auto node = m_nodes[child.internalId()];
    if (node.analyte >= 0) {
        node.analyte = -1;
        return createIndex(node.instrument, 0, static_cast<quintptr>(nodeAt(node)));
    }
    if (node.instrument >= 0) {
        node.instrument = -1;
        return createIndex(node.site, 0, static_cast<quintptr>(nodeAt(node)));
    }
    return {};
}

int SiteTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return sizeOf(m_sites.size());
    }
    const auto& node = m_nodes[parent.internalId()];
    if (parent.column() != 0 || node.analyte >= 0) {
        return 0;
    }
    const auto& site = m_sites[at(node.site)];
    return node.instrument < 0 ? sizeOf(site.instruments.size())
                               : sizeOf(site.instruments[at(node.instrument)].analytes.size());
}

int SiteTreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

SiteTreeModel::Row SiteTreeModel::rowOf(const Node& node) const {
    const auto& site = m_sites[at(node.site)];
    Row row{qt(site.name), qt(site.municipality), {}, site.status, site.site.value, 0, 0, site.unseen};
    row.search = row.name + QLatin1Char(' ') + row.place;
    if (node.instrument < 0) {
        return row;
    }
    const auto& instrument = site.instruments[at(node.instrument)];
    row.name = instrumentName(instrument);
    row.place = instrumentPlace(instrument);
    row.status = instrument.status;
    row.instrument = instrument.instrument.value;
    row.unseen = instrument.unseen;
    row.search += QStringLiteral(" %1 %2 %3").arg(row.name, row.place, qt(instrument.serial));
    if (node.analyte < 0) {
        return row;
    }
    const auto& analyte = instrument.analytes[at(node.analyte)];
    row.name = qt(analyte.name);
    row.place.clear();
    row.status = analyte.status;
    row.analyte = analyte.analyte.value;
    row.unseen = analyte.unseen;
    row.search += QLatin1Char(' ') + row.name;
    return row;
}

QVariant SiteTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto row = rowOf(m_nodes[index.internalId()]);
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return row.unseen == 0 ? QStringLiteral("%1, %2").arg(row.name, m_statusWord(row.status))
                               : QStringLiteral("%1, %2, %3")
                                     .arg(row.name, m_statusWord(row.status), text::unseenText(row.unseen));
    case UnseenRole:
        return row.unseen;
    case StatusRole:
        return static_cast<int>(row.status);
    case PlaceRole:
        return row.place;
    case SearchRole:
        return row.search;
    case SiteRole:
        return row.site;
    case InstrumentRole:
        return row.instrument;
    case AnalyteRole:
        return row.analyte;
    default:
        return {};
    }
}

} // namespace fasit::models
