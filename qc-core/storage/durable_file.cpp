#include "qc-core/storage/durable_file.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/storage_error.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <vector>

namespace fasit::storage {
namespace {

constexpr std::size_t kBlock = 256U << 10U;

[[noreturn]] void fail(const char* what, int error) {
    throw StorageError(error == ENOSPC || error == EDQUOT ? StorageErrorKind::DiskFull
                                                          : StorageErrorKind::CannotOpen,
                       what, std::to_string(error));
}

class Descriptor {
  public:
    Descriptor(const std::filesystem::path& file, int flags)
        : m_number(open(file.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR)) {
        if (m_number < 0) {
            fail("open file", errno);
        }
    }
    ~Descriptor() { close(m_number); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int operator*() const { return m_number; }

  private:
    int m_number;
};

void sync(const std::filesystem::path& path, int flags) {
    const Descriptor file(path, flags);
    // Some network and memory file systems cannot sync a folder: what they do is up to them.
    if (fsync(*file) != 0 && errno != EINVAL && errno != ENOTSUP) {
        fail("sync file", errno);
    }
}

std::size_t readBlock(int file, std::vector<char>& block) {
    std::size_t count = 0;
    while (count < block.size()) {
        const ssize_t got = read(file, block.data() + count, block.size() - count);
        if (got < 0) {
            fail("read file", errno);
        }
        if (got == 0) {
            break;
        }
        count += static_cast<std::size_t>(got);
    }
    return count;
}

void writeBlock(int file, const char* bytes, std::size_t count) {
    while (count > 0) {
        const ssize_t put = write(file, bytes, count);
        if (put < 0) {
            fail("write file", errno);
        }
        bytes += put;
        count -= static_cast<std::size_t>(put);
    }
}

} // namespace

void makePrivateFile(const std::filesystem::path& file) {
    const Descriptor made(file, O_WRONLY | O_CREAT | O_TRUNC);
}

void copyBytes(const std::filesystem::path& from, const std::filesystem::path& to) {
    const Descriptor source(from, O_RDONLY);
    const Descriptor target(to, O_WRONLY | O_CREAT | O_TRUNC);
    std::vector<char> block(kBlock);
    while (const std::size_t count = readBlock(*source, block)) {
        writeBlock(*target, block.data(), count);
    }
}

bool haveSameBytes(const std::filesystem::path& a, const std::filesystem::path& b) {
    const Descriptor first(a, O_RDONLY);
    const Descriptor second(b, O_RDONLY);
    std::vector<char> of1(kBlock);
    std::vector<char> of2(kBlock);
    for (;;) {
        const std::size_t count = readBlock(*first, of1);
        if (readBlock(*second, of2) != count ||
            !std::equal(of1.begin(), of1.begin() + static_cast<long>(count), of2.begin())) {
            return false;
        }
        if (count < kBlock) {
            return true;
        }
    }
}

void syncFile(const std::filesystem::path& file) {
    sync(file, O_RDONLY);
}

void moveIntoPlace(const std::filesystem::path& file, const std::filesystem::path& name) {
    std::error_code error;
    std::filesystem::rename(file, name, error);
    if (error) {
        fail("rename file", error.value());
    }
    const auto folder = std::filesystem::absolute(name).parent_path();
    sync(folder, O_RDONLY | O_DIRECTORY);
}

std::filesystem::path temporaryBeside(const std::filesystem::path& file) {
    return file.string() + ".part" + std::to_string(crypto::randomIdentity());
}

TemporaryFile::~TemporaryFile() {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        std::filesystem::remove(m_path.string() + suffix, ignored);
    }
}

} // namespace fasit::storage
