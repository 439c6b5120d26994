#include "app/cli/sync_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/problem_text.h"
#include "app/cli/site_option.h"
#include "app/cli/sync_text.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct SyncCommandText {
    Q_DECLARE_TR_FUNCTIONS(SyncCommandText)
};

/// Nothing, and said which database it is, where it cannot be opened.
std::unique_ptr<OpenLaboratory> opened(const DatabaseOptions& options) {
    try {
        return std::make_unique<OpenLaboratory>(options);
    } catch (const storage::StorageError& error) {
        complain(QStringLiteral("%1: %2").arg(QString::fromStdString(options.location.name()),
                                              storageErrorText(error)));
        return nullptr;
    }
}

std::optional<std::set<domain::SiteId>> homesNamed(const std::vector<std::string>& names,
                                                   storage::Database& home, storage::Database& centre) {
    std::set<domain::SiteId> homes;
    for (const std::string& name : names) {
        const auto there = siteNamed(centre.catalogue(), name);
        const auto site = there ? there : siteNamed(home.catalogue(), name);
        if (!site) {
            complain(noSuchSiteText(name));
            return std::nullopt;
        }
        homes.insert(*site);
    }
    return homes;
}

int refuse(workflow::SyncFault fault) {
    complain(
        fault == workflow::SyncFault::SameDatabase
            ? SyncCommandText::tr("Both are the same database, or one is a copy of the other's file.")
            : SyncCommandText::tr("There is no home in the database yet. Say with --site which one it is."));
    return kRefused;
}

int exchangeBoth(const SyncCommand& command, OpenLaboratory& home, storage::Database& centre) {
    const auto homes = homesNamed(command.sites, home.database(), centre);
    if (!homes) {
        return kRefused;
    }
    Expected<workflow::SyncReport, workflow::SyncFault> report{workflow::SyncReport()};
    {
        Progress progress(SyncCommandText::tr("Exchanging"));
        report = workflow::syncWith(*home, centre, {*homes, [&](std::size_t done, std::size_t total) {
                                                        progress.reached(done, total);
                                                    }});
    }
    if (!report) {
        return refuse(report.error());
    }
    if (command.json) {
        printJson(syncJson(*report));
    } else {
        saySync(*report, home.database().catalogue());
    }
    return report->isWhole() ? kDone : kRefused;
}

int refuseSettling(workflow::SettleFault fault) {
    complain(fault == workflow::SettleFault::NotAllowed
                 ? SyncCommandText::tr("Only those who may change setup may choose.")
                 : SyncCommandText::tr("That row is in no conflict. fasit sync shows those there are."));
    return kRefused;
}

} // namespace

int syncCommand(const SyncCommand& command) {
    if (command.status) {
        return syncStatusCommand(command);
    }
    const auto home = opened(command.database);
    const auto centre = home ? opened({command.to, command.database.now}) : nullptr;
    if (!centre) {
        return kStorageFailed;
    }
    try {
        return exchangeBoth(command, *home, centre->database());
    } catch (const storage::StorageError& error) {
        complain(storageErrorText(error));
        complain(
            SyncCommandText::tr("What was exchanged until then is kept. Run the command again to go on."));
        return kStorageFailed;
    }
}

int syncStatusCommand(const SyncCommand& command) {
    if (!isThere(command.database)) {
        return kStorageFailed;
    }
    OpenLaboratory centre(command.database);
    const auto homes = storage::heardHomes(centre.database());
    if (command.json) {
        printJson(heardJson(homes));
    } else {
        sayHeard(homes, centre.database().catalogue());
    }
    return kDone;
}

int settleCommand(const SettleCommand& command) {
    const auto place = placeNamed(command.keep);
    if (!place) {
        complain(SyncCommandText::tr("%1 is no row; write it as fasit sync shows it.")
                     .arg(QString::fromStdString(command.keep)));
        return kRefused;
    }
    UserSession session(command.user);
    const auto actor = session.actor();
    if (!actor) {
        return kRefused;
    }
    const auto settled = workflow::settleConflict(session.laboratory(), *place, *actor);
    if (!settled) {
        return refuseSettling(settled.error());
    }
    say(SyncCommandText::tr("Settled. The other places take it over with the next fasit sync."));
    return kDone;
}

} // namespace fasit::cli
