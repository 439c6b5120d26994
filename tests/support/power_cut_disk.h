// PowerCutDisk: a disk that keeps only what was synced. At a chosen operation the power goes: of what was
// written since the last sync some sectors reached the disk, by chance, and the process ends there. One
// thread.
#pragma once

#include "tests/support/hooked_disk.h"

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <utility>

namespace fasit::test {

class PowerCutDisk final : public DiskHooks {
  public:
    static constexpr int kCut = 77; ///< How the process ends.

    /// The power goes at the n-th write, sync or truncation from now (from 1) of a file whose name begins so;
    /// the others lie on a machine that goes on.
    PowerCutDisk(unsigned seed, int nth, std::string files = {})
        : m_random(seed)
        , m_left(nth)
        , m_files(std::move(files)) {}

    int opened(RealFile& file) override;
    int read(RealFile& file, void* bytes, int count, sqlite3_int64 at) override;
    int write(RealFile& file, const void* bytes, int count, sqlite3_int64 at) override;
    int truncate(RealFile& file, sqlite3_int64 size) override;
    int sync(RealFile& file, int flags) override;
    int size(RealFile& file, sqlite3_int64* size) override;
    void closed(RealFile& file) override;

  private:
    /// A file as the programs see it, and as the disk has it. Both are small.
    struct Image {
        std::string seen;
        std::string durable;
        int users = 0;
    };

    bool holds(const RealFile& file) const { return file.path().starts_with(m_files); }
    Image& imageOf(RealFile& file) { return m_images[file.path()]; }
    void count();
    [[noreturn]] void cut();

    std::mt19937 m_random;
    int m_left;
    std::string m_files;
    std::map<std::string, Image> m_images;
};

} // namespace fasit::test
