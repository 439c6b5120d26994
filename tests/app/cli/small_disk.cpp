#include "tests/app/cli/small_disk.h"

#include <sys/mount.h>

#include <stdexcept>

namespace fasit::cli_test {
namespace {

bool mounted(const std::filesystem::path& folder, unsigned long flags, const std::string& options) {
    return mount("tmpfs", folder.c_str(), "tmpfs", flags, options.c_str()) == 0;
}

std::string sized(int kilobytes) {
    return "size=" + std::to_string(kilobytes) + "k";
}

} // namespace

SmallDisk::SmallDisk(int kilobytes)
    : m_mounted(mounted(m_folder.path(), 0, sized(kilobytes))) {}

SmallDisk::~SmallDisk() {
    if (m_mounted) {
        umount2(m_folder.path().c_str(), MNT_DETACH);
    }
}

void SmallDisk::grow(int kilobytes) {
    if (!mounted(m_folder.path(), MS_REMOUNT, sized(kilobytes))) {
        throw std::runtime_error("the disk cannot be made larger");
    }
}

void SmallDisk::makeReadOnly() {
    if (!mounted(m_folder.path(), MS_REMOUNT | MS_RDONLY, "")) {
        throw std::runtime_error("the disk cannot be made read-only");
    }
}

} // namespace fasit::cli_test
