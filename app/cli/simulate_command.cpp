#include "app/cli/simulate_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "instruments/simulator/player.h"
#include "instruments/simulator/script.h"

#include <QCoreApplication>
#include <QSerialPort>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace fasit::cli {
namespace {

using instruments::simulator::AnalyserSide;
using instruments::simulator::Fault;
using instruments::simulator::Message;
using instruments::simulator::PlayCounts;
using instruments::simulator::Player;
using instruments::simulator::PlayerOptions;
using instruments::simulator::SideOptions;

struct SimulateText {
    Q_DECLARE_TR_FUNCTIONS(SimulateText)
};

constexpr int kConnectMilliseconds = 10'000;
constexpr std::chrono::milliseconds kReply{3000};
constexpr std::chrono::milliseconds kAfterRefusal{1000};
constexpr int kAttempts = 3;
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

/// In a file there is nobody to be silent to, and no time.
bool canBeRecorded(const std::set<Fault>& faults) {
    return std::none_of(faults.begin(), faults.end(), [](Fault fault) {
        return fault == Fault::LostAck || fault == Fault::Silence || fault == Fault::Slow ||
               fault == Fault::Flood;
    });
}

int writeFile(const SimulateOptions& options, const std::vector<Message>& messages) {
    const std::set<Fault> faults = faultsOf(options.faults);
    if (!canBeRecorded(faults)) {
        complain(
            SimulateText::tr("A file can hold wrong-checksum, cut, duplicate and noise. The other faults "
                             "need a line: give --serial, --tcp or --listen."));
        return kRefused;
    }
    std::ofstream file(options.file, std::ios::binary);
    file << recordingOf(options.driver, messages, faults, options.serial);
    if (file.flush()) {
        say(SimulateText::tr("%1: messages: %2")
                .arg(QString::fromStdString(options.file.string()))
                .arg(messages.size()));
        return kDone;
    }
    complain(SimulateText::tr("%1 cannot be written.").arg(QString::fromStdString(options.file.string())));
    return kRefused;
}

/// Until all is sent, or the other side is gone.
PlayCounts played(const SimulateOptions& options, std::vector<Message> messages,
                  std::unique_ptr<QIODevice> device, std::unique_ptr<AnalyserSide> side) {
    PlayerOptions playing;
    playing.faults = faultsOf(options.faults);
    playing.seed = options.seed;
    playing.attempts = kAttempts;
    QIODevice* raw = device.get();
    Player player(std::move(device), std::move(side), playing);
    QObject::connect(&player, &Player::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    if (auto* socket = qobject_cast<QTcpSocket*>(raw)) {
        QObject::connect(socket, &QTcpSocket::disconnected, QCoreApplication::instance(),
                         &QCoreApplication::quit, Qt::QueuedConnection);
    }
    player.play(std::move(messages));
    QCoreApplication::exec();
    raw->waitForBytesWritten(1000); // The last EOT.
    return player.counts();
}

int play(const SimulateOptions& options, std::vector<Message> messages) {
    SideOptions line;
    line.messages = static_cast<int>(messages.size());
    if (!options.faults.empty()) { // Nobody wants to wait the standard's 15 s for each.
        line.reply = kReply;
        line.afterRefusal = kAfterRefusal;
    }
    auto side = sideOf(options.driver, line, options.serial);
    if (!side) {
        complain(SimulateText::tr("The driver “%1” reads files only. Give --file in place of the line.")
                     .arg(QString::fromStdString(options.driver)));
        return kRefused;
    }
    auto device = deviceOf(options);
    if (!device) {
        complain(SimulateText::tr(
            "The line cannot be opened. Check port or address, and that something listens there."));
        return kRefused;
    }
    const auto wanted = messages.size() * (faultsOf(options.faults).count(Fault::Duplicate) + 1);
    const PlayCounts counts = played(options, std::move(messages), std::move(device), std::move(side));
    say(SimulateText::tr("Acknowledged %1 of %2 messages, with %3 control results and %4 patient results")
            .arg(counts.acknowledged)
            .arg(wanted)
            .arg(counts.controls)
            .arg(counts.patients));
    return counts.acknowledged == static_cast<int>(wanted) ? kDone : kRejected;
}

bool writeCanaries(const std::filesystem::path& file, const std::vector<std::string>& canaries) {
    std::ofstream out(file);
    std::copy(canaries.begin(), canaries.end(), std::ostream_iterator<std::string>(out, "\n"));
    return static_cast<bool>(out.flush());
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
    std::vector<std::string> canaries;
    instruments::simulator::ScriptOptions script{options.days, options.seed, options.serial};
    script.patients = options.patients;
    script.canaries = options.canaries.empty() ? nullptr : &canaries;
    auto messages = scriptOf(options.driver, script);
    if (!messages) {
        complain(
            SimulateText::tr("There is no driver with the name “%1”. “fasit decode --drivers” lists them.")
                .arg(QString::fromStdString(options.driver)));
        return kRefused;
    }
    if (script.canaries != nullptr && !writeCanaries(options.canaries, canaries)) {
        complain(
            SimulateText::tr("%1 cannot be written.").arg(QString::fromStdString(options.canaries.string())));
        return kRefused;
    }
    return options.file.empty() ? play(options, std::move(*messages)) : writeFile(options, *messages);
}

} // namespace fasit::cli
