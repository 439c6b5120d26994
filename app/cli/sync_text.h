// What an exchange came to, in words and as JSON.
#pragma once

#include "qc-core/domain/catalogue.h"
#include "qc-core/storage/sync/sync_memory.h"
#include "qc-core/workflow/settle_conflict.h"
#include "qc-core/workflow/sync.h"

#include <nlohmann/json_fwd.hpp>

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace fasit::cli {

void saySync(const workflow::SyncReport& report, const domain::Catalogue& catalogue);
nlohmann::ordered_json syncJson(const workflow::SyncReport& report);

void sayHeard(const std::vector<storage::HeardHome>& homes, const domain::Catalogue& catalogue);
nlohmann::ordered_json heardJson(const std::vector<storage::HeardHome>& homes);

/// "TABLE/SITE/ORIGIN/SEQ": a row of setup, to be named on the command line.
std::string placeText(const storage::SetupConflict& conflict, const storage::SetupRow& row);
std::optional<workflow::SetupPlace> placeNamed(const std::string& text);

} // namespace fasit::cli
