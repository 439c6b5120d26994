// A database file with one small home: a CRP meter with two levels, an INR meter with mean and SD, a urine
// strip.
#pragma once

#include "qc-core/base/clock.h"
#include "qc-core/domain/actor.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace fasit::services {

inline constexpr const char* kPassword = "grønne bølger slår";

class SmallHome {
  public:
    SmallHome()
        : SmallHome(false) {}
    /// With a second CRP meter beside the first.
    explicit SmallHome(bool twoMeters);

    const std::filesystem::path& file() const { return m_file; }
    /// Starts at 20 November 2026, 08:00.
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    std::filesystem::path in(const char* name) const;
    domain::SiteId site() const { return m_site; }

    /// An administrator; the first time it is made, with the password kPassword.
    domain::Actor administrator();
    /// Of the home, with this PIN; or, where the role has none, the password kPassword.
    domain::Actor add(domain::Role role, const std::string& name, const std::string& pin = "2580");

  private:
    QTemporaryDir m_folder;
    std::filesystem::path m_file;
    std::shared_ptr<const Clock> m_clock;
    domain::SiteId m_site;
    std::optional<domain::Actor> m_administrator;
};

} // namespace fasit::services
