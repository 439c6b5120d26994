// The home that --site names.
#pragma once

#include "app/services/site_named.h"

#include <QString>

#include <string>

namespace fasit::cli {

using services::siteNamed;

QString noSuchSiteText(const std::string& name);

} // namespace fasit::cli
