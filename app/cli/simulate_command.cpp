#include "app/cli/simulate_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"

#include <QCoreApplication>
#include <QSerialPort>
#include <QTcpServer>
#include <QTcpSocket>

#include <fstream>
#include <utility>

namespace fasit::cli {
namespace {

using instruments::simulator::Fault;
using instruments::simulator::Message;
using instruments::simulator::PlayCounts;
using instruments::simulator::Player;
using instruments::simulator::PlayerOptions;

struct SimulateText {
    Q_DECLARE_TR_FUNCTIONS(SimulateText)
};

constexpr int kConnectMilliseconds = 10'000;
constexpr std::chrono::milliseconds kReply{3000};
constexpr std::chrono::milliseconds kAfterRefusal{1000};
constexpr std::pair<const char*, Fault> kFaults[] = {{"wrong-checksum", Fault::WrongChecksum},
                                                     {"cut", Fault::Cut},
                                                     {"duplicate", Fault::Duplicate},
                                                     {"lost-ack", Fault::LostAck},
                                                     {"silence", Fault::Silence},
                                                     {"noise", Fault::Noise},
                                                     {"slow", Fault::Slow},
                                                     {"flood", Fault::Flood}};

std::set<Fault> faultsOf(const std::vector<std::string>& names) {
    std::set<Fault> faults;
    for (const auto& [name, fault] : kFaults) {
        if (std::find(names.begin(), names.end(), name) != names.end()) {
            faults.insert(fault);
        }
    }
    return faults;
}

std::unique_ptr<QIODevice> dialled(const std::string& address) {
    const QString text = QString::fromStdString(address);
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(text.section(QLatin1Char(':'), 0, -2),
                          text.section(QLatin1Char(':'), -1).toUShort());
    return socket->waitForConnected(kConnectMilliseconds) ? std::move(socket) : nullptr;
}

std::unique_ptr<QIODevice> awaited(int port) {
    QTcpServer server;
    if (!server.listen(QHostAddress::Any, static_cast<quint16>(port)) || !server.waitForNewConnection(-1)) {
        return nullptr;
    }
    std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    socket->setParent(nullptr);
    return socket;
}

std::unique_ptr<QIODevice> serial(const SimulateOptions& options) {
    auto port = std::make_unique<QSerialPort>(QString::fromStdString(options.serialPort));
    port->setBaudRate(options.baud);
    return port->open(QIODevice::ReadWrite) ? std::move(port) : nullptr;
}

std::unique_ptr<QIODevice> deviceOf(const SimulateOptions& options) {
    if (!options.tcp.empty()) {
        return dialled(options.tcp);
    }
    return options.listen > 0 ? awaited(options.listen) : serial(options);
}

int writeFile(const SimulateOptions& options, const std::vector<Message>& messages) {
    std::ofstream file(options.file, std::ios::binary);
    file << recordingOf(messages);
    if (file.flush()) {
        say(SimulateText::tr("%1: messages: %2")
                .arg(QString::fromStdString(options.file.string()))
                .arg(messages.size()));
        return kDone;
    }
    complain(SimulateText::tr("%1 cannot be written.").arg(QString::fromStdString(options.file.string())));
    return kRefused;
}

int play(const SimulateOptions& options, std::vector<Message> messages) {
    auto device = deviceOf(options);
    if (!device) {
        complain(SimulateText::tr(
            "The line cannot be opened. Check port or address, and that something listens there."));
        return kRefused;
    }
    PlayerOptions playing;
    playing.faults = faultsOf(options.faults);
    playing.seed = options.seed;
    if (!playing.faults.empty()) { // Nobody wants to wait the standard's 15 s for each.
        playing.reply = kReply;
        playing.afterRefusal = kAfterRefusal;
    }
    QIODevice* raw = device.get();
    Player player(std::move(device), playing);
    QObject::connect(&player, &Player::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    if (auto* socket = qobject_cast<QTcpSocket*>(raw)) {
        QObject::connect(socket, &QTcpSocket::disconnected, QCoreApplication::instance(),
                         &QCoreApplication::quit, Qt::QueuedConnection);
    }
    const auto wanted = messages.size() * (playing.faults.count(Fault::Duplicate) + 1);
    player.play(std::move(messages));
    QCoreApplication::exec();
    const PlayCounts& counts = player.counts();
    say(SimulateText::tr("Acknowledged %1 of %2 messages, with %3 control results and %4 patient results")
            .arg(counts.acknowledged)
            .arg(wanted)
            .arg(counts.controls)
            .arg(counts.patients));
    raw->waitForBytesWritten(1000); // The last EOT.
    return counts.acknowledged == static_cast<int>(wanted) ? kDone : kRejected;
}

} // namespace

std::vector<std::string> faultNames() {
    std::vector<std::string> names;
    for (const auto& [name, fault] : kFaults) {
        names.emplace_back(name);
    }
    return names;
}

int simulateCommand(const SimulateOptions& options) {
    const auto messages =
        instruments::simulator::scriptOf(options.driver, {options.days, options.seed, options.serial});
    if (!messages) {
        complain(
            SimulateText::tr(
                "There is no analyser to be played for “%1”. Choose afinion2, horiba-yumizen or roche-c311.")
                .arg(QString::fromStdString(options.driver)));
        return kRefused;
    }
    return options.file.empty() ? play(options, *messages) : writeFile(options, *messages);
}

} // namespace fasit::cli
