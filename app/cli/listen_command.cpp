#include "app/cli/listen_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/gateway.h"
#include "app/cli/listen_config.h"
#include "app/cli/listen_status.h"
#include "app/cli/site_option.h"
#include "app/cli/stop_signals.h"

#include <QCoreApplication>

#include <utility>

namespace fasit::cli {
namespace {

struct ListenText {
    Q_DECLARE_TR_FUNCTIONS(ListenText)
};

/// The homes that the lines are said to be in; nothing, and says so, where one is not known.
std::optional<std::vector<GatewayLine>> withSites(const DatabaseOptions& database,
                                                  std::vector<services::LineSetup> setups) {
    OpenLaboratory laboratory(database);
    std::vector<GatewayLine> lines;
    for (services::LineSetup& setup : setups) {
        const std::string site = setup.site.toStdString();
        const auto found = site.empty() ? std::nullopt : siteNamed(laboratory.database().catalogue(), site);
        if (!site.empty() && !found) {
            complain(setup.name + QStringLiteral(": ") + noSuchSiteText(site));
            return std::nullopt;
        }
        lines.push_back({std::move(setup), found});
    }
    return lines;
}

int receive(const ListenOptions& options, std::vector<GatewayLine> lines) {
    const QString status = options.statusFile.empty() ? statusFileOf(options.database.location)
                                                      : QString::fromStdString(options.statusFile);
    services::LaboratoryLink link(options.database.location, clockOf(options.database.now));
    Gateway gateway(link, std::move(lines), {status, QString::fromStdString(options.trace)});
    if (!gateway.isSound()) {
        complain(ListenText::tr("%1 cannot be written. Choose another file for --trace.")
                     .arg(QString::fromStdString(options.trace)));
        return kRefused;
    }
    const StopSignals stopping([&gateway] { gateway.stop(); });
    QObject::connect(&gateway, &Gateway::stopped, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    gateway.start();
    QCoreApplication::exec();
    return kDone;
}

} // namespace

int listenCommand(const ListenOptions& options) {
    if (options.status) {
        return listenStatus(options);
    }
    auto setups = readListenConfig(options.config);
    if (!setups) {
        complain(ListenText::tr("%1 cannot be used, so nothing is received:")
                     .arg(QString::fromStdString(options.config.string())));
        for (const QString& problem : setups.error()) {
            complain(QStringLiteral("  ") + problem);
        }
        return kRefused;
    }
    if (!isThere(options.database)) {
        return kRefused;
    }
    auto lines = withSites(options.database, std::move(*setups));
    if (!lines) {
        return kRefused;
    }
    if (options.check) {
        say(ListenText::tr("The configuration can be used; lines: %1").arg(lines->size()));
        return kDone;
    }
    return receive(options, std::move(*lines));
}

} // namespace fasit::cli
