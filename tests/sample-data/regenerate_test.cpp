// The committed files are what the committed generator writes: byte for byte, and none besides.
#include "tests/sample-data/sample_files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <set>

namespace fasit::sample_test {
namespace {

namespace fs = std::filesystem;

class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string name = (fs::temp_directory_path() / "fasit-sample-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~TemporaryFolder() { fs::remove_all(m_path); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::string& path() const { return m_path; }

  private:
    std::string m_path;
};

std::set<std::string> filesUnder(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            names.insert(fs::relative(entry.path(), folder).generic_string());
        }
    }
    return names;
}

bool isWrittenByHand(const std::string& name) {
    return name.find("README.md") != std::string::npos || name == "CMakeLists.txt" ||
           name.rfind("generator/", 0) == 0;
}

TEST(SampleData, IsWhatTheGeneratorWrites) {
    const TemporaryFolder made;
    const std::string command = std::string(FASIT_BIN_DIR) + "/fasit-sample-data " + made.path();
    ASSERT_EQ(std::system(command.c_str()), 0);
    const std::set<std::string> names = filesUnder(made.path());
    EXPECT_EQ(names.size(), 44U);
    for (const std::string& name : names) {
        EXPECT_TRUE(bytesOf(made.path() + '/' + name) == bytesOf(sampleFolder() + '/' + name))
            << name << " differs; write it anew with: fasit-sample-data sample-data";
    }
    for (const std::string& name : filesUnder(sampleFolder())) {
        EXPECT_TRUE(isWrittenByHand(name) || names.count(name) == 1)
            << name << " is not made by the generator";
    }
}

TEST(SampleData, StaysSmall) {
    std::uintmax_t total = 0;
    for (const std::string& name : filesUnder(sampleFolder())) {
        total += fs::file_size(fs::path(sampleFolder()) / name);
    }
    EXPECT_LT(total, 2'000'000U);
}

} // namespace
} // namespace fasit::sample_test
