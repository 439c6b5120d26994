#include "app/cli/listen_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/gateway.h"
#include "app/cli/listen_status.h"
#include "app/cli/site_option.h"
#include "app/cli/stop_signals.h"
#include "app/lines/line_config.h"

#include <QCoreApplication>

#include <utility>

namespace fasit::cli {
namespace {

struct ListenText {
    Q_DECLARE_TR_FUNCTIONS(ListenText)
};

/// The homes that the lines are said to be in; nothing, and says so, where one is not known.
std::optional<std::vector<GatewayLine>> withSites(const DatabaseOptions& database,
                                                  std::vector<lines::ConfiguredLine> configured) {
    OpenLaboratory laboratory(database);
    std::vector<GatewayLine> found;
    for (auto& [json, setup] : configured) {
        const std::string site = setup.site.toStdString();
        const auto home = site.empty() ? std::nullopt : siteNamed(laboratory.database().catalogue(), site);
        if (!site.empty() && !home) {
            complain(setup.name + QStringLiteral(": ") + noSuchSiteText(site));
            return std::nullopt;
        }
        found.push_back({std::move(setup), home});
    }
    return found;
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
    auto configured = lines::readLines(options.config);
    if (!configured) {
        complain(ListenText::tr("%1 cannot be used, so nothing is received:")
                     .arg(QString::fromStdString(options.config.string())));
        for (const lines::ConfigFault& fault : configured.error()) {
            complain(QStringLiteral("  ") + textOf(fault));
        }
        return kRefused;
    }
    if (!isThere(options.database)) {
        return kRefused;
    }
    auto received = withSites(options.database, std::move(*configured));
    if (!received) {
        return kRefused;
    }
    if (options.check) {
        say(ListenText::tr("The configuration can be used; lines: %1").arg(received->size()));
        return kDone;
    }
    return receive(options, std::move(*received));
}

} // namespace fasit::cli
