#include "app/cli/site_option.h"

#include "qc-core/base/ascii.h"

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct SiteText {
    Q_DECLARE_TR_FUNCTIONS(SiteText)
};

} // namespace

std::optional<domain::SiteId> siteNamed(const domain::Catalogue& catalogue, const std::string& name) {
    for (const domain::Site& site : catalogue.sites) {
        if (ascii::equalsIgnoringCase(site.name, name) || site.organisationNumber == name ||
            std::to_string(site.id.value) == name) {
            return site.id;
        }
    }
    return std::nullopt;
}

QString noSuchSiteText(const std::string& name) {
    return SiteText::tr("There is no home “%1” in the database. Write its name or organisation number.")
        .arg(QString::fromStdString(name));
}

} // namespace fasit::cli
