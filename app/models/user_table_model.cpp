#include "app/models/user_table_model.h"

#include "app/text/role_text.h"

#include <algorithm>
#include <utility>

namespace fasit::models {
namespace {

using domain::UserStanding;

/// A symbol beside the word: nothing is told by one of them alone.
QString standingWithSymbol(const domain::User& user) {
    const char* symbol = user.standing == UserStanding::Active          ? "✔ "
                         : user.standing == UserStanding::ToBeConfirmed ? "? "
                                                                        : "– ";
    return QString::fromUtf8(symbol) + text::standingText(user.standing);
}

QString proofOf(const domain::User& user) {
    QStringList proofs;
    if (user.hasPin) {
        proofs << UserTableModel::tr("PIN");
    }
    if (user.hasPassword) {
        proofs << UserTableModel::tr("password");
    }
    return proofs.isEmpty() ? UserTableModel::tr("none") : proofs.join(QStringLiteral(", "));
}

} // namespace

void UserTableModel::setUsers(std::vector<domain::User> users) {
    beginResetModel();
    m_users = std::move(users);
    endResetModel();
}

std::optional<int> UserTableModel::rowOf(domain::UserId user) const {
    const auto found =
        std::find_if(m_users.begin(), m_users.end(), [&](const auto& row) { return row.id == user; });
    return found == m_users.end() ? std::nullopt : std::optional(static_cast<int>(found - m_users.begin()));
}

int UserTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UserTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) {
        return {};
    }
    const auto& shown = user(index.row());
    switch (index.column()) {
    case Name:
        return shown.isErased ? tr("(name erased)") : QString::fromStdString(shown.person.name);
    case Title:
        return QString::fromStdString(shown.person.title);
    case Role:
        return text::roleText(shown.role);
    case Standing:
        return standingWithSymbol(shown);
    default:
        return proofOf(shown);
    }
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Title:
        return tr("Work");
    case Role:
        return tr("Role");
    case Standing:
        return tr("State");
    default:
        return tr("Confirms by");
    }
}

} // namespace fasit::models
