#include "tests/support/temporary_folder.h"

#include "qc-core/base/crypto/digest.h"

#include <fstream>
#include <iterator>

namespace fasit::test {

TemporaryFolder::TemporaryFolder(const std::string& name)
    : m_path(std::filesystem::temp_directory_path() /
             (name + "-" + std::to_string(crypto::randomIdentity()))) {
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace fasit::test
