#include "app/cli/site_option.h"

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct SiteText {
    Q_DECLARE_TR_FUNCTIONS(SiteText)
};

} // namespace

QString noSuchSiteText(const std::string& name) {
    return SiteText::tr("There is no home “%1” in the database. Write its name or organisation number.")
        .arg(QString::fromStdString(name));
}

} // namespace fasit::cli
