#include "app/cli/admit_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/site_option.h"
#include "qc-core/storage/engine/server_role.h"

#include <QCoreApplication>

#include <charconv>

namespace fasit::cli {
namespace {

struct AdmitText {
    Q_DECLARE_TR_FUNCTIONS(AdmitText)
};

std::optional<domain::SiteId> homeOf(const domain::Catalogue& catalogue, const std::string& text) {
    if (const auto known = siteNamed(catalogue, text)) {
        return known;
    }
    std::int64_t id = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), id);
    const bool isId = read.ec == std::errc() && read.ptr == text.data() + text.size() && id > 0;
    return isId ? std::optional(domain::SiteId{id}) : std::nullopt;
}

int refuse(const QString& text) {
    complain(text);
    return kRefused;
}

} // namespace

int admitCommand(const AdmitCommand& command) {
    if (!command.database.location.isServer()) {
        return refuse(AdmitText::tr("A file lets in everybody who may open it: only a server has roles."));
    }
    if (command.role.empty() && command.sites.size() != 1) {
        return refuse(AdmitText::tr("Say with --role who is let in, or with --site one home."));
    }
    OpenLaboratory server(command.database);
    storage::ServerRole role{command.role, {}, command.everySite, command.programme};
    for (const std::string& text : command.sites) {
        const auto home = homeOf(server.database().catalogue(), text);
        if (!home) {
            return refuse(noSuchSiteText(text));
        }
        role.sites.push_back(*home);
    }
    if (role.name.empty()) {
        role.name = storage::homeRole(role.sites.front()).name;
    }
    try {
        storage::admitRole(server.database(), role);
    } catch (const storage::StorageError& error) {
        if (error.kind() != storage::StorageErrorKind::Refused) {
            throw;
        }
        return refuse(
            AdmitText::tr("%1 is no name of a role: small letters, digits and _, beginning with a letter.")
                .arg(QString::fromStdString(role.name)));
    }
    say(AdmitText::tr("%1 may log in. The server's administrator sets its password: \\password %1 in psql.")
            .arg(QString::fromStdString(role.name)));
    return kDone;
}

} // namespace fasit::cli
