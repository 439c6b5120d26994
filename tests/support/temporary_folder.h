// TemporaryFolder: a folder of its own for a test, removed with all that is in it.
#pragma once

#include <filesystem>
#include <string>

namespace fasit::test {

class TemporaryFolder {
  public:
    /// Made below the system's temporary folder; `name` is part of its name and may hold any character.
    explicit TemporaryFolder(const std::string& name = "fasit");
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path file(const std::string& name) const { return m_path / name; }

  private:
    std::filesystem::path m_path;
};

/// All bytes of a file; empty where there is none.
std::string bytesOf(const std::filesystem::path& file);

} // namespace fasit::test
