#include "app/cli/database_option.h"

#include "app/cli/console.h"

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

/// Of one byte or none the engine makes a new database.
constexpr std::uintmax_t kEmpty = 1;

} // namespace

std::unique_ptr<Clock> clockOf(const std::string& now) {
    const auto time = parseTime(now);
    if (!time) {
        return std::make_unique<SystemClock>();
    }
    return std::make_unique<ClockStartedAt>(time->time);
}

bool isThere(const DatabaseOptions& options) {
    if (options.location.isServer()) {
        return true; // It answers, or it does not.
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(options.location.file(), error);
    if (!error && size > kEmpty) {
        return true;
    }
    complain(DatabaseText::tr("There is no database in %1. Check the name.")
                 .arg(QString::fromStdString(options.location.name())));
    return false;
}

OpenLaboratory::OpenLaboratory(const DatabaseOptions& options)
    : m_database(storage::Database::open(options.location))
    , m_clock(clockOf(options.now))
    , m_laboratory{*m_database, *m_clock} {}

} // namespace fasit::cli
