// The home that a file or the command line names. Pure.
#pragma once

#include "qc-core/domain/catalogue.h"

#include <optional>
#include <string>

namespace fasit::services {

/// By name, organisation number or id.
std::optional<domain::SiteId> siteNamed(const domain::Catalogue& catalogue, const std::string& name);

} // namespace fasit::services
