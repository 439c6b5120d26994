// ReadSnapshot: all that is read while it lives is the database at one moment, whoever writes. One thread.
#pragma once

namespace soci {
class session;
}

namespace fasit::storage {

class ReadSnapshot {
  public:
    /// Throws StorageError. No transaction may be open.
    explicit ReadSnapshot(soci::session& session);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

  private:
    soci::session& m_session;
};

} // namespace fasit::storage
