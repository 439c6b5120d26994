// The home that --site names.
#pragma once

#include "qc-core/domain/catalogue.h"

#include <QString>

#include <optional>
#include <string>

namespace fasit::cli {

/// By name, organisation number or id.
std::optional<domain::SiteId> siteNamed(const domain::Catalogue& catalogue, const std::string& name);
QString noSuchSiteText(const std::string& name);

} // namespace fasit::cli
