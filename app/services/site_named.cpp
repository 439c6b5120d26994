#include "app/services/site_named.h"

#include "qc-core/base/ascii.h"

namespace fasit::services {

std::optional<domain::SiteId> siteNamed(const domain::Catalogue& catalogue, const std::string& name) {
    for (const domain::Site& site : catalogue.sites) {
        if (ascii::equalsIgnoringCase(site.name, name) || site.organisationNumber == name ||
            std::to_string(site.id.value) == name) {
            return site.id;
        }
    }
    return std::nullopt;
}

} // namespace fasit::services
