// HookedDisk: what SQLite does to its files, through hooks of the test's. Registered as the default way to
// files of the whole process, because the program opens its databases without naming one. One thread.
#pragma once

#include <sqlite3.h>

#include <string>

namespace fasit::test {

/// A file as the operating system has it.
class RealFile {
  public:
    RealFile(sqlite3_file* file, std::string path)
        : m_file(file)
        , m_path(std::move(path)) {}

    const std::string& path() const { return m_path; }
    sqlite3_file* file() { return m_file; }

    int read(void* bytes, int count, sqlite3_int64 at) {
        return m_file->pMethods->xRead(m_file, bytes, count, at);
    }
    int write(const void* bytes, int count, sqlite3_int64 at) {
        return m_file->pMethods->xWrite(m_file, bytes, count, at);
    }
    int truncate(sqlite3_int64 size) { return m_file->pMethods->xTruncate(m_file, size); }
    int sync(int flags) { return m_file->pMethods->xSync(m_file, flags); }
    int size(sqlite3_int64* size) { return m_file->pMethods->xFileSize(m_file, size); }

  private:
    sqlite3_file* m_file;
    std::string m_path;
};

/// Each returns a result code of SQLite; unless overridden, the operating system does it.
class DiskHooks {
  public:
    virtual ~DiskHooks() = default;
    virtual int opened(RealFile&) { return SQLITE_OK; }
    virtual int read(RealFile& file, void* bytes, int count, sqlite3_int64 at) {
        return file.read(bytes, count, at);
    }
    virtual int write(RealFile& file, const void* bytes, int count, sqlite3_int64 at) {
        return file.write(bytes, count, at);
    }
    virtual int truncate(RealFile& file, sqlite3_int64 size) { return file.truncate(size); }
    virtual int sync(RealFile& file, int flags) { return file.sync(flags); }
    virtual int size(RealFile& file, sqlite3_int64* size) { return file.size(size); }
    virtual void closed(RealFile&) {}
};

/// From here on files that SQLite opens go through the hooks, until the end of the process; `hooks` live as
/// long. To be called before the first database is opened.
void hookDisk(DiskHooks& hooks);

} // namespace fasit::test
