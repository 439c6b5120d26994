// Files that must be whole on disk, or not there: copied, synced and moved into place. Throws StorageError.
// Any thread.
#pragma once

#include <filesystem>

namespace fasit::storage {

/// Makes an empty file that only its owner may read; an old one of this name is emptied.
void makePrivateFile(const std::filesystem::path& file);

/// Copies the bytes; `to` is made private.
void copyBytes(const std::filesystem::path& from, const std::filesystem::path& to);

/// Do the two files hold the same bytes?
bool haveSameBytes(const std::filesystem::path& a, const std::filesystem::path& b);

/// Waits until the file's bytes are on disk.
void syncFile(const std::filesystem::path& file);

/// Gives the file, which is on disk, its final name at once, over one that is there; on disk when it returns.
void moveIntoPlace(const std::filesystem::path& file, const std::filesystem::path& name);

/// A name beside `file` that no other program uses.
std::filesystem::path temporaryBeside(const std::filesystem::path& file);

/// Removes a file of ours and what SQLite may have left beside it, however far it came.
class TemporaryFile {
  public:
    explicit TemporaryFile(std::filesystem::path path)
        : m_path(std::move(path)) {}
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

} // namespace fasit::storage
