// A database as an earlier version of Fasit left it.
#pragma once

#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace fasit::test {

inline void makeOldFile(const std::filesystem::path& file, const std::string& version = "v1") {
    RawDatabase raw(file);
    const auto script = bytesOf(FASIT_SOURCE_DIR "/tests/qc-core/storage/old-files/" + version + ".sql");
    ASSERT_EQ(raw.run(script), 0) << raw.message();
}

} // namespace fasit::test
