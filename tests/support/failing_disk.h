// FailingDisk: a disk on which the n-th call of a kind fails, once or from then on. One thread.
#pragma once

#include "tests/support/hooked_disk.h"

namespace fasit::test {

enum class DiskFault {
    ReadFails,
    WriteFails,
    ShortWrite, ///< Half of it is written, then the disk is full.
    Full,
    SyncFails,
    TruncateFails,
    SizeFails,
};

class FailingDisk final : public DiskHooks {
  public:
    /// The n-th call (from 1) of the kind that the fault is of, counted from now; `staysBroken`: all after it
    /// too.
    void failAt(DiskFault fault, int nth, bool staysBroken) {
        m_fault = fault;
        m_left = nth;
        m_staysBroken = staysBroken;
        m_isArmed = true;
        m_hasFailed = false;
    }
    void heal() { m_isArmed = false; }
    bool hasFailed() const { return m_hasFailed; }

    int read(RealFile& file, void* bytes, int count, sqlite3_int64 at) override {
        return fails(DiskFault::ReadFails) ? SQLITE_IOERR_READ : file.read(bytes, count, at);
    }
    int write(RealFile& file, const void* bytes, int count, sqlite3_int64 at) override {
        if (fails(DiskFault::WriteFails)) {
            return SQLITE_IOERR_WRITE;
        }
        if (fails(DiskFault::Full)) {
            return SQLITE_FULL;
        }
        if (fails(DiskFault::ShortWrite)) {
            file.write(bytes, count / 2, at);
            return SQLITE_FULL;
        }
        return file.write(bytes, count, at);
    }
    int truncate(RealFile& file, sqlite3_int64 size) override {
        return fails(DiskFault::TruncateFails) ? SQLITE_IOERR_TRUNCATE : file.truncate(size);
    }
    int sync(RealFile& file, int flags) override {
        return fails(DiskFault::SyncFails) ? SQLITE_IOERR_FSYNC : file.sync(flags);
    }
    int size(RealFile& file, sqlite3_int64* size) override {
        return fails(DiskFault::SizeFails) ? SQLITE_IOERR_FSTAT : file.size(size);
    }

  private:
    bool fails(DiskFault fault) {
        if (!m_isArmed || fault != m_fault) {
            return false;
        }
        --m_left;
        const bool now = m_left == 0 || (m_left < 0 && m_staysBroken);
        m_hasFailed = m_hasFailed || now;
        return now;
    }

    DiskFault m_fault = DiskFault::ReadFails;
    int m_left = 0;
    bool m_staysBroken = false;
    bool m_isArmed = false;
    bool m_hasFailed = false;
};

} // namespace fasit::test
