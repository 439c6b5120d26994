// A database file with one small home: a CRP meter with two levels, an INR meter with mean and SD, a urine
// strip.
#pragma once

#include "qc-core/base/clock.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace fasit::services {

class SmallHome {
  public:
    SmallHome();

    const std::filesystem::path& file() const { return m_file; }
    /// Starts at 20 November 2026, 08:00.
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    std::filesystem::path in(const char* name) const;

  private:
    QTemporaryDir m_folder;
    std::filesystem::path m_file;
    std::shared_ptr<const Clock> m_clock;
};

} // namespace fasit::services
