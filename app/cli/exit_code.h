// What the exit code of `fasit` says to a script.
#pragma once

namespace fasit::cli {

enum ExitCode {
    kDone = 0,          ///< Everything was read, dropped as a patient's, or laid in the inbox.
    kRejected = 1,      ///< A verdict was asked for: a run is rejected, or a database is not sound.
    kRefused = 2,       ///< A line, a file or an option was refused; the rest is kept.
    kStorageFailed = 3, ///< Database or disk.
};

} // namespace fasit::cli
