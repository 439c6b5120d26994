// Reads the schedules in force. One thread.
#pragma once

#include "qc-core/domain/schedule.h"
#include "qc-core/storage/setup_versions.h"

#include <vector>

namespace fasit::storage {

std::vector<domain::Schedule> readSchedules(soci::session& session, const SetupVersions& versions);

} // namespace fasit::storage
