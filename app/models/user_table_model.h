// UserTableModel: the users of a home, a row each: name, role, standing, what they prove themselves with. GUI
// thread only.
#pragma once

#include "qc-core/domain/user.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fasit::models {

class UserTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Name, Title, Role, Standing, Proof, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUsers(std::vector<domain::User> users);
    const domain::User& user(int row) const { return m_users[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(domain::UserId user) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<domain::User> m_users;
};

} // namespace fasit::models
