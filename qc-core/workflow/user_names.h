// UserNames: the names of users by the text that facts and log have of them. Reads each user once; on one
// thread, and no longer than its database. Throws storage::StorageError.
#pragma once

#include <map>
#include <string>

namespace fasit::storage {
class Database;
}

namespace fasit::workflow {

class UserNames {
  public:
    explicit UserNames(storage::Database& database)
        : m_database(database) {}

    /// The text itself where it names no user, as what an analyser sent, or where the name was erased.
    const std::string& of(const std::string& text);

  private:
    std::string nameOrText(const std::string& text);

    storage::Database& m_database;
    std::map<std::string, std::string> m_names;
};

} // namespace fasit::workflow
