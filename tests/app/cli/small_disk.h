// SmallDisk: a folder with a file system of its own, that is small or cannot be written to.
#pragma once

#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <string>

namespace fasit::cli_test {

class SmallDisk {
  public:
    explicit SmallDisk(int kilobytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    /// False where this system does not let the test mount one.
    bool isThere() const { return m_mounted; }
    std::filesystem::path file(const std::string& name) const { return m_folder.file(name); }

    void grow(int kilobytes);
    void makeReadOnly();

  private:
    test::TemporaryFolder m_folder{"fasit-disk"};
    bool m_mounted = false;
};

} // namespace fasit::cli_test
