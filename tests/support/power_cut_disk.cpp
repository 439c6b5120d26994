#include "tests/support/power_cut_disk.h"

#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace fasit::test {
namespace {

constexpr std::size_t kSector = 512;

std::string contentOf(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void writeContent(const std::string& path, const std::string& content) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

} // namespace

int PowerCutDisk::opened(RealFile& file) {
    if (!holds(file)) {
        return SQLITE_OK;
    }
    Image& image = imageOf(file);
    if (image.users++ == 0) {
        image.seen = image.durable = contentOf(file.path());
    }
    return SQLITE_OK;
}

void PowerCutDisk::closed(RealFile& file) {
    if (!holds(file)) {
        return;
    }
    Image& image = imageOf(file);
    if (--image.users == 0) {
        // Nobody has it open any more; the kernel writes it out some time.
        writeContent(file.path(), image.seen);
        m_images.erase(file.path());
    }
}

int PowerCutDisk::read(RealFile& file, void* bytes, int count, sqlite3_int64 at) {
    if (!holds(file)) {
        return DiskHooks::read(file, bytes, count, at);
    }
    const std::string& seen = imageOf(file).seen;
    const auto from = std::min(static_cast<std::size_t>(at), seen.size());
    const auto got = std::min(static_cast<std::size_t>(count), seen.size() - from);
    std::memcpy(bytes, seen.data() + from, got);
    std::memset(static_cast<char*>(bytes) + got, 0, static_cast<std::size_t>(count) - got);
    return got == static_cast<std::size_t>(count) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int PowerCutDisk::write(RealFile& file, const void* bytes, int count, sqlite3_int64 at) {
    if (!holds(file)) {
        return DiskHooks::write(file, bytes, count, at);
    }
    std::string& seen = imageOf(file).seen;
    const auto end = static_cast<std::size_t>(at) + static_cast<std::size_t>(count);
    seen.resize(std::max(seen.size(), end));
    std::memcpy(seen.data() + at, bytes, static_cast<std::size_t>(count));
    this->count();
    return SQLITE_OK;
}

int PowerCutDisk::truncate(RealFile& file, sqlite3_int64 size) {
    if (!holds(file)) {
        return DiskHooks::truncate(file, size);
    }
    imageOf(file).seen.resize(static_cast<std::size_t>(size));
    count();
    return SQLITE_OK;
}

int PowerCutDisk::sync(RealFile& file, int flags) {
    if (!holds(file)) {
        return DiskHooks::sync(file, flags);
    }
    count(); // Before it is done: it may not have been.
    Image& image = imageOf(file);
    image.durable = image.seen;
    return SQLITE_OK;
}

int PowerCutDisk::size(RealFile& file, sqlite3_int64* size) {
    if (!holds(file)) {
        return DiskHooks::size(file, size);
    }
    *size = static_cast<sqlite3_int64>(imageOf(file).seen.size());
    return SQLITE_OK;
}

void PowerCutDisk::count() {
    if (--m_left == 0) {
        cut();
    }
}

void PowerCutDisk::cut() {
    for (auto& [path, image] : m_images) {
        if (path.empty() || !std::filesystem::exists(path)) {
            continue; // A temporary file, or one that was removed while open.
        }
        std::string left = image.durable;
        // The new length may have been noted or not; then each changed sector may have been written or not.
        if (m_random() % 2 == 0) {
            left.resize(image.seen.size());
        }
        for (std::size_t at = 0; at < std::min(left.size(), image.seen.size()); at += kSector) {
            if (m_random() % 2 == 0) {
                const std::size_t length = std::min({kSector, left.size() - at, image.seen.size() - at});
                left.replace(at, length, image.seen, at, length);
            }
        }
        writeContent(path, left);
        std::filesystem::remove(path + "-shm"); // It does not outlive the machine.
    }
    _exit(kCut);
}

} // namespace fasit::test
