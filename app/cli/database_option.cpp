#include "app/cli/database_option.h"

namespace fasit::cli {
namespace {

std::unique_ptr<Clock> clockOf(const std::string& now) {
    const auto time = parseTime(now);
    if (!time) {
        return std::make_unique<SystemClock>();
    }
    return std::make_unique<ClockStartedAt>(time->time);
}

} // namespace

OpenLaboratory::OpenLaboratory(const DatabaseOptions& options)
    : m_database(storage::Database::open(options.location))
    , m_clock(clockOf(options.now))
    , m_laboratory{*m_database, *m_clock} {}

} // namespace fasit::cli
