#include "tests/support/hooked_disk.h"

#include <new>
#include <vector>

namespace fasit::test {
namespace {

DiskHooks* currentHooks = nullptr;
sqlite3_vfs* realDisk = nullptr;

/// The file that SQLite sees; the operating system's own stands behind it in memory.
struct HookedFile {
    sqlite3_file base;
    RealFile* real;

    static RealFile& of(sqlite3_file* file) { return *reinterpret_cast<HookedFile*>(file)->real; }
};

sqlite3_file* behind(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(HookedFile));
}

int closeFile(sqlite3_file* file) {
    RealFile& real = HookedFile::of(file);
    currentHooks->closed(real);
    const int code = real.file()->pMethods->xClose(real.file());
    delete &real;
    return code;
}
int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at) {
    return currentHooks->read(HookedFile::of(file), bytes, count, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    return currentHooks->write(HookedFile::of(file), bytes, count, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return currentHooks->truncate(HookedFile::of(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    return currentHooks->sync(HookedFile::of(file), flags);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return currentHooks->size(HookedFile::of(file), size);
}

/// The methods that only pass on what they are asked.
template <auto Method, class... Arguments>
int passOn(sqlite3_file* file, Arguments... arguments) {
    sqlite3_file* real = HookedFile::of(file).file();
    return (real->pMethods->*Method)(real, arguments...);
}
void shmBarrier(sqlite3_file* file) {
    sqlite3_file* real = HookedFile::of(file).file();
    real->pMethods->xShmBarrier(real);
}

/// Version 2: without memory-mapped pages, which no hook would see.
const sqlite3_io_methods hookedMethods{2,
                                       closeFile,
                                       readFile,
                                       writeFile,
                                       truncateFile,
                                       syncFile,
                                       sizeOfFile,
                                       passOn<&sqlite3_io_methods::xLock, int>,
                                       passOn<&sqlite3_io_methods::xUnlock, int>,
                                       passOn<&sqlite3_io_methods::xCheckReservedLock, int*>,
                                       passOn<&sqlite3_io_methods::xFileControl, int, void*>,
                                       passOn<&sqlite3_io_methods::xSectorSize>,
                                       passOn<&sqlite3_io_methods::xDeviceCharacteristics>,
                                       passOn<&sqlite3_io_methods::xShmMap, int, int, int, void volatile**>,
                                       passOn<&sqlite3_io_methods::xShmLock, int, int, int>,
                                       shmBarrier,
                                       passOn<&sqlite3_io_methods::xShmUnmap, int>,
                                       nullptr,
                                       nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsGiven) {
    file->pMethods = nullptr;
    const int code = realDisk->xOpen(realDisk, name, behind(file), flags, flagsGiven);
    if (code != SQLITE_OK) {
        return code;
    }
    auto* hooked = reinterpret_cast<HookedFile*>(file);
    hooked->real = new RealFile(behind(file), name ? name : "");
    file->pMethods = &hookedMethods;
    return currentHooks->opened(*hooked->real);
}

} // namespace

void hookDisk(DiskHooks& hooks) {
    static sqlite3_vfs hookedDisk;
    currentHooks = &hooks;
    if (realDisk) {
        return;
    }
    realDisk = sqlite3_vfs_find(nullptr);
    hookedDisk = *realDisk;
    hookedDisk.zName = "hooked";
    hookedDisk.szOsFile = static_cast<int>(sizeof(HookedFile)) + realDisk->szOsFile;
    hookedDisk.xOpen = openFile;
    sqlite3_vfs_register(&hookedDisk, 1);
}

} // namespace fasit::test
