#include "app/lines/message_options.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace fasit::lines {
namespace {

using instruments::drivers::DriverRow;
using instruments::drivers::LinkOptions;

struct MessageOptions {
    Q_DECLARE_TR_FUNCTIONS(MessageOptions)
};

/// A key that another protocol takes would be passed over in silence.
bool isOfProtocol(ConfigObject& object, const char* key, bool has, const QString& protocol) {
    const bool isGiven = object.has(key);
    if (isGiven && !has) {
        object.refuse(key, MessageOptions::tr("this has a meaning for %1 only, which the driver does not "
                                              "speak. Remove it.")
                               .arg(protocol));
    }
    return isGiven && has;
}

void readLayout(ConfigObject& object, const QDir& folder, LinkOptions& options) {
    const QString name = object.neededText("layout");
    QFile file(folder.absoluteFilePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        object.refuse("layout", MessageOptions::tr("the file %1 cannot be read.").arg(name));
        return;
    }
    auto layout = instruments::drivers::parseLayout(file.readAll().toStdString());
    if (layout) {
        options.layout = std::move(*layout);
    } else {
        object.refuse("layout", MessageOptions::tr("%1, line %2: this cannot be read. docs/formats/hl7.md "
                                                   "tells how a table is written.")
                                    .arg(name)
                                    .arg(layout.error().line));
    }
}

void readHl7(ConfigObject& object, const DriverRow* row, const QDir& folder, LinkOptions& options) {
    using instruments::hl7::Charset;
    const bool isHl7 = row && row->hl7;
    if (isOfProtocol(object, "charset", isHl7, QStringLiteral("HL7"))) {
        options.charset = object.word<Charset>(
            "charset", {{"windows-1252", Charset::Utf8OrWindows1252}, {"cp850", Charset::Utf8OrCp850}});
    }
    const bool isTable = isHl7 && row->description.name == "hl7";
    if (object.has("layout") && !isTable) {
        object.refuse("layout", MessageOptions::tr("a table is for the driver hl7 only; this driver has its "
                                                   "own. Remove it, or choose the driver hl7."));
    } else if (object.has("layout")) {
        readLayout(object, folder, options);
    }
}

void readPoct1a(ConfigObject& object, const DriverRow* row, LinkOptions& options) {
    const bool isPoct1a = row && row->poct1a;
    const QString protocol = QStringLiteral("POCT1-A");
    if (isOfProtocol(object, "continuous", isPoct1a, protocol)) {
        options.poct1a.continuous = object.word<bool>("continuous", {{"yes", true}, {"no", false}});
    }
    if (isOfProtocol(object, "set_time", isPoct1a, protocol)) {
        options.poct1a.setTime = object.word<bool>("set_time", {{"no", false}, {"yes", true}});
    }
    options.poct1a.localTime = [] {
        const QDateTime now = QDateTime::currentDateTime();
        return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate).toStdString();
    };
}

} // namespace

void readMessageOptions(ConfigObject& object, const std::string& driver, const QDir& folder,
                        LinkOptions& options) {
    const DriverRow* row = instruments::drivers::findDriver(driver);
    options.names.codes = object.names("codes");
    options.names.units = object.names("units");
    readHl7(object, row, folder, options);
    readPoct1a(object, row, options);
}

} // namespace fasit::lines
