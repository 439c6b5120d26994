#include "app/cli/sync_arguments.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct SyncArguments {
    Q_DECLARE_TR_FUNCTIONS(SyncArguments)
};

} // namespace

void SyncCommands::addTo(CLI::App& app, Command& chosen) {
    addSync(app, chosen);
    addSettle(app, chosen);
    addAdmit(app, chosen);
}

void SyncCommands::addSync(CLI::App& app, Command& chosen) {
    auto* sync = addCommand(app, chosen, "sync",
                            SyncArguments::tr("Exchange what a home and its centre hold, both ways"), {});
    addDatabase(*sync, m_sync.database);
    auto* to = addLocation(*sync, "--to", m_sync.to,
                           SyncArguments::tr("The centre: a file, or postgresql://user@host/name"));
    sync->add_option("--site", m_sync.sites,
                     SyncArguments::tr("The home, where the database is new: by name or organisation number")
                         .toStdString());
    auto* status = sync->add_flag("--status", m_sync.status,
                                  SyncArguments::tr("Show when each home was last heard from").toStdString());
    sync->add_flag("--json", m_sync.json, jsonText());
    sync->callback([this, &chosen, to, status] {
        if (to->count() == 0 && status->count() == 0) {
            throw CLI::RequiredError("--to");
        }
        chosen = [this] { return syncCommand(m_sync); };
    });
}

void SyncCommands::addSettle(CLI::App& app, Command& chosen) {
    auto* settle =
        addCommand(app, chosen, "settle", SyncArguments::tr("Choose between two versions of the same thing"),
                   [this] { return settleCommand(m_settle); });
    addDatabase(*settle, m_settle.user.database);
    settle
        ->add_option("--keep", m_settle.keep,
                     SyncArguments::tr("The version that is kept, as fasit sync shows it").toStdString())
        ->required();
    settle->add_option("--by", m_settle.user.by,
                       SyncArguments::tr("Who does this: id, initials or name").toStdString());
    settle->add_option(
        "--by-secret", m_settle.user.bySecret,
        SyncArguments::tr("File with their password or PIN; - for standard input").toStdString());
}

void SyncCommands::addAdmit(CLI::App& app, Command& chosen) {
    auto* admit = addCommand(app, chosen, "admit",
                             SyncArguments::tr("Let a home or a coordinator log in to a shared server"),
                             [this] { return admitCommand(m_admit); });
    addDatabase(*admit, m_admit.database);
    admit->add_option(
        "--site", m_admit.sites,
        SyncArguments::tr("A home that is seen and written: name, organisation number or id").toStdString());
    admit->add_option(
        "--role", m_admit.role,
        SyncArguments::tr("Name of the login role; without it that of the home, fasit_sID").toStdString());
    admit->add_flag("--every-site", m_admit.everySite,
                    SyncArguments::tr("All homes are seen and written").toStdString());
    admit->add_flag("--programme", m_admit.programme,
                    SyncArguments::tr("What belongs to the whole programme is written too").toStdString());
}

} // namespace fasit::cli
