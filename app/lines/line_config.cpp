#include "app/lines/line_config.h"

#include "app/lines/config_object.h"
#include "app/lines/message_options.h"
#include "instruments/drivers/driver_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

namespace fasit::lines {
namespace {

using namespace instruments::transport;
using instruments::ControlPatterns;
using services::LineSetup;
using std::chrono::milliseconds;

struct ListenConfig {
    Q_DECLARE_TR_FUNCTIONS(ListenConfig)
};

constexpr int kLastPort = 65'535;
constexpr int kMostConnections = 256;
constexpr int kMostBaud = 4'000'000;
constexpr int kDayMinutes = 24 * 60;
constexpr const char* kTransports[] = {"serial", "listen", "dial", "folder"};

/// Reads the lines of one file.
class Reader {
  public:
    Reader(QDir folder, std::vector<ConfigFault>& faults)
        : m_folder(std::move(folder))
        , m_faults(faults) {}

    LineSetup line(const nlohmann::json& json, const QString& path);

  private:
    void transport(ConfigObject& object, LineSetup& line);
    void driver(ConfigObject& object, LineSetup& line);
    void controls(ConfigObject& object, ControlPatterns& controls);
    static void refuseOfFolder(ConfigObject& object, const std::string& driver);
    void astm(ConfigObject& object, instruments::astm::ReceiverOptions& options);
    void others(ConfigObject& object, instruments::drivers::LinkOptions& options);
    SerialParameters serial(ConfigObject object);
    ListenParameters listen(ConfigObject object);
    DialParameters dial(ConfigObject object);
    FolderParameters folder(ConfigObject object);
    std::optional<QSslConfiguration> tls(ConfigObject& parent, bool isListener);
    QString pathOf(const QString& text) const {
        return text.isEmpty() ? text : m_folder.absoluteFilePath(text);
    }

    QDir m_folder;
    std::vector<ConfigFault>& m_faults;
    std::set<QString> m_names;
};

LineSetup Reader::line(const nlohmann::json& json, const QString& path) {
    ConfigObject object(json, path, m_faults);
    LineSetup line;
    line.name = object.neededText("name");
    if (!line.name.isEmpty() && !m_names.insert(line.name).second) {
        object.refuse("name", ListenConfig::tr("two lines have this name. Give each its own."));
    }
    line.site = object.text("site");
    line.idle = milliseconds(60'000 * object.number("idle_minutes", 0, {0, kDayMinutes}));
    transport(object, line);
    driver(object, line);
    controls(object, line.link.controls);
    if (std::holds_alternative<FolderParameters>(line.transport)) {
        refuseOfFolder(object, line.driver);
    }
    astm(object, line.link.astm);
    others(object, line.link);
    readMessageOptions(object, line.driver, m_folder, line.link);
    object.refuseOthers();
    return line;
}

void Reader::transport(ConfigObject& object, LineSetup& line) {
    const auto chosen = std::count_if(std::begin(kTransports), std::end(kTransports),
                                      [&](const char* key) { return object.has(key); });
    if (chosen != 1) {
        object.refuse(
            "transport",
            ListenConfig::tr("exactly one of serial, listen, dial and folder must stand here; it says "
                             "how the analyser is reached."));
    }
    if (object.has("serial")) {
        line.transport = serial(object.object("serial"));
    }
    if (object.has("listen")) {
        line.transport = listen(object.object("listen"));
    }
    if (object.has("dial")) {
        line.transport = dial(object.object("dial"));
    }
    if (object.has("folder")) {
        line.transport = folder(object.object("folder"));
    }
}

void Reader::driver(ConfigObject& object, LineSetup& line) {
    const bool isFolder = std::holds_alternative<FolderParameters>(line.transport);
    line.driver = (isFolder ? object.text("driver") : object.neededText("driver")).toStdString();
    if (line.driver.empty()) {
        return;
    }
    if (!instruments::drivers::findDriver(line.driver)) {
        object.refuse(
            "driver",
            ListenConfig::tr("there is no driver with this name. “fasit decode --drivers” lists them."));
    } else if (!isFolder && !services::holdsConversations(line.driver)) {
        object.refuse("driver",
                      ListenConfig::tr("this driver reads files only: choose a watched folder (folder)."));
    }
}

/// "QC01" is one id; "QC*" every id that begins so.
void Reader::controls(ConfigObject& object, ControlPatterns& controls) {
    for (const QString& text : object.texts("controls")) {
        const bool isPrefix = text.endsWith(QLatin1Char('*'));
        const std::string pattern = (isPrefix ? text.chopped(1) : text).toStdString();
        if (!(isPrefix ? controls.addPrefix(pattern) : controls.addExact(pattern))) {
            object.refuse(
                "controls",
                ListenConfig::tr("a sample id is expected, or its beginning of at least two characters "
                                 "with * behind it; less would take patients for controls."));
        }
    }
}

/// What belongs to a conversation has no meaning for a file, and would be passed over in silence.
void Reader::refuseOfFolder(ConfigObject& object, const std::string& driver) {
    for (const char* key : {"idle_minutes", "checksum", "frame_numbers", "control_rule", "class", "since",
                            "epoch", "layout", "charset", "continuous", "set_time"}) {
        if (object.has(key)) {
            object.refuse(key, ListenConfig::tr("this has no effect on files. Remove it, or set up serial, "
                                                "listen or dial in place of the folder."));
        }
    }
    const auto* row = instruments::drivers::findDriver(driver);
    const bool isTable = row && !row->parser && !row->astm && !row->hl7 && !row->poct1a;
    if (isTable && object.has("controls")) {
        object.refuse("controls", ListenConfig::tr("this has no effect on this driver, whose files hold "
                                                   "nothing but controls. Remove it."));
    }
}

void Reader::astm(ConfigObject& object, instruments::astm::ReceiverOptions& options) {
    using Framer = instruments::astm::FramerOptions;
    using Receiver = instruments::astm::ReceiverOptions;
    options.framer.checksum = object.word<Framer::Checksum>(
        "checksum", {{"strict", Framer::Checksum::Strict}, {"lenient", Framer::Checksum::Lenient}});
    options.frameNumbers = object.word<Receiver::FrameNumbers>(
        "frame_numbers", {{"strict", Receiver::FrameNumbers::Strict}, {"any", Receiver::FrameNumbers::Any}});
}

void Reader::others(ConfigObject& object, instruments::drivers::LinkOptions& options) {
    using Kx = instruments::sysmex_kx::KxOptions;
    using Rule = instruments::drivers::ControlRule;
    options.kx.lineClass = object.word<Kx::Class>("class", {{"B", Kx::Class::B}, {"A", Kx::Class::A}});
    options.genericRule = object.word<Rule>("control_rule", {{"standard", Rule::ByStandard},
                                                             {"message", Rule::Message},
                                                             {"action-code", Rule::ActionCode},
                                                             {"sample-id", Rule::SampleIdOnly}});
    options.as100.stamps =
        services::hostStamps(object.word<bool>("epoch", {{"local", false}, {"utc", true}}));
    const std::string since = object.text("since").toStdString();
    const auto time = parseTime(since);
    if (!since.empty() && !time) {
        object.refuse("since", ListenConfig::tr("this is no time; write it as 2026-11-20T08:00."));
    } else if (time) {
        options.as100.since = time->time;
    }
}

SerialParameters Reader::serial(ConfigObject object) {
    SerialParameters parameters;
    parameters.port = object.neededText("port");
    parameters.baud = object.number("baud", parameters.baud, {50, kMostBaud});
    parameters.dataBits = static_cast<QSerialPort::DataBits>(object.number("data_bits", 8, {5, 8}));
    parameters.parity = object.word<QSerialPort::Parity>("parity", {{"none", QSerialPort::NoParity},
                                                                    {"even", QSerialPort::EvenParity},
                                                                    {"odd", QSerialPort::OddParity},
                                                                    {"mark", QSerialPort::MarkParity},
                                                                    {"space", QSerialPort::SpaceParity}});
    parameters.stopBits = object.word<QSerialPort::StopBits>(
        "stop_bits",
        {{"1", QSerialPort::OneStop}, {"1.5", QSerialPort::OneAndHalfStop}, {"2", QSerialPort::TwoStop}});
    parameters.flow =
        object.word<QSerialPort::FlowControl>("flow", {{"none", QSerialPort::NoFlowControl},
                                                       {"hardware", QSerialPort::HardwareControl},
                                                       {"software", QSerialPort::SoftwareControl}});
    object.refuseOthers();
    return parameters;
}

ListenParameters Reader::listen(ConfigObject object) {
    ListenParameters parameters;
    parameters.port = static_cast<quint16>(object.neededNumber("port", {1, kLastPort}));
    const QString address = object.text("address");
    parameters.address = address.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(address);
    if (parameters.address.isNull()) {
        object.refuse(
            "address",
            ListenConfig::tr("this is no IP address. Leave it out to listen on all of this computer's."));
    }
    for (const QString& peer : object.texts("allow")) {
        if (!parameters.allowed.add(peer)) {
            object.refuse(
                "allow",
                ListenConfig::tr("%1 is neither an IP address nor a net such as 10.1.2.0/24.").arg(peer));
        }
    }
    if (parameters.allowed.isEmpty()) {
        object.refuse("allow", ListenConfig::tr("nobody may connect. List the addresses of the analysers."));
    }
    parameters.connections = object.number("connections", parameters.connections, {1, kMostConnections});
    parameters.tls = tls(object, true);
    object.refuseOthers();
    return parameters;
}

DialParameters Reader::dial(ConfigObject object) {
    DialParameters parameters;
    parameters.host = object.neededText("host");
    parameters.port = static_cast<quint16>(object.neededNumber("port", {1, kLastPort}));
    parameters.retry.longest = milliseconds(1000 * object.number("retry_seconds", 60, {1, 3600}));
    parameters.tls = tls(object, false);
    object.refuseOthers();
    return parameters;
}

FolderParameters Reader::folder(ConfigObject object) {
    FolderParameters parameters;
    parameters.path = pathOf(object.neededText("path"));
    parameters.settle = milliseconds(1000 * object.number("settle_seconds", 2, {1, 3600}));
    object.refuseOthers();
    return parameters;
}

std::optional<QSslConfiguration> Reader::tls(ConfigObject& parent, bool isListener) {
    if (!parent.has("tls")) {
        return std::nullopt;
    }
    ConfigObject object = parent.object("tls");
    TlsFiles files;
    files.certificate = pathOf(object.text("certificate"));
    files.key = pathOf(object.text("key"));
    files.authorities = pathOf(object.text("authorities"));
    object.refuseOthers();
    const auto configuration = tlsConfiguration(files, isListener);
    if (!configuration) {
        parent.refuse(
            "tls", ListenConfig::tr("certificate, key or authorities cannot be read as PEM. A listener needs "
                                    "certificate and key; the key must have no passphrase."));
    }
    return configuration;
}

std::optional<nlohmann::json> parsed(const std::filesystem::path& path, std::vector<ConfigFault>& faults) {
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) {
        faults.push_back(
            {{}, ListenConfig::tr("The file cannot be read. Check the name and that you may read it.")});
        return std::nullopt;
    }
    const std::string text = file.readAll().toStdString();
    try {
        return nlohmann::json::parse(text, nullptr, true, true);
    } catch (const nlohmann::json::parse_error& error) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text.size()));
        faults.push_back(
            {ListenConfig::tr("Line %1").arg(1 + std::count(text.begin(), end, '\n')),
             ListenConfig::tr("this is not valid JSON. Look for a missing comma, brace or quotation mark.")});
        return std::nullopt;
    }
}

QDir folderOf(const std::filesystem::path& path) {
    return QDir(QString::fromStdString(path.string()));
}

} // namespace

Expected<std::vector<ConfiguredLine>, std::vector<ConfigFault>> readLines(const std::filesystem::path& file) {
    std::vector<ConfigFault> faults;
    std::vector<ConfiguredLine> lines;
    const auto json = parsed(file, faults);
    if (json) {
        ConfigObject object(*json, {}, faults);
        const auto* list = object.neededList("lines");
        Reader reader(folderOf(std::filesystem::absolute(file).parent_path()), faults);
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            const auto& each = list->at(i);
            lines.push_back({each, reader.line(each, QStringLiteral("lines[%1]").arg(i + 1))});
        }
        object.refuseOthers();
    }
    if (!faults.empty()) {
        return Unexpected<std::vector<ConfigFault>>(std::move(faults));
    }
    return lines;
}

Expected<services::LineSetup, std::vector<ConfigFault>> readLine(const nlohmann::json& json,
                                                                 const std::filesystem::path& folder) {
    std::vector<ConfigFault> faults;
    auto setup = Reader(folderOf(folder), faults).line(json, {});
    if (!faults.empty()) {
        return Unexpected<std::vector<ConfigFault>>(std::move(faults));
    }
    return setup;
}

} // namespace fasit::lines
