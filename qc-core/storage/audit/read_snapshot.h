// ReadSnapshot: all that is read while it lives is the database at one moment, whoever writes. One thread.
#pragma once

namespace fasit::storage {

class Engine;

class ReadSnapshot {
  public:
    /// Throws StorageError. No transaction may be open.
    explicit ReadSnapshot(Engine& engine);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

  private:
    Engine& m_engine;
};

} // namespace fasit::storage
