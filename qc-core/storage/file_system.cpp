#include "qc-core/storage/file_system.h"

#ifdef __linux__
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#endif

namespace fasit::storage {

#ifdef __linux__

bool liesOnNetworkFileSystem(const std::filesystem::path& path) {
    // Magic numbers of statfs(2): nfs, smb, cifs, smb2, fuse.
    constexpr std::array<unsigned long, 5> kNetworks{0x6969UL, 0x517BUL, 0xFF534D42UL, 0xFE534D42UL,
                                                     0x65735546UL};
    std::error_code ignored;
    const auto folder = std::filesystem::exists(path, ignored)
                            ? path
                            : std::filesystem::absolute(path, ignored).parent_path();
    struct statfs info {};
    if (statfs(folder.c_str(), &info) != 0) {
        return false;
    }
    const auto type = static_cast<unsigned long>(info.f_type) & 0xFFFFFFFFUL;
    return std::find(kNetworks.begin(), kNetworks.end(), type) != kNetworks.end();
}

#else

bool liesOnNetworkFileSystem(const std::filesystem::path&) {
    return false;
}

#endif

} // namespace fasit::storage
