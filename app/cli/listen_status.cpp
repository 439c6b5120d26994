#include "app/cli/listen_status.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/input_file.h"
#include "app/cli/line_status.h"
#include "app/lines/line_words.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDateTime>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;

struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString textOf(const Json& json, const char* key) {
    return QString::fromStdString(json.value(key, std::string()));
}

bool runs(const Json& status) {
    const auto written = QDateTime::fromString(textOf(status, "written"), Qt::ISODate);
    return status.value("running", false) && written.isValid() &&
           written.secsTo(QDateTime::currentDateTimeUtc()) <= 3 * LineStatus::kSeconds;
}

QString phaseText(const QString& phase) {
    if (phase == QLatin1String("connected")) {
        return StatusText::tr("connected");
    }
    if (phase == QLatin1String("waiting")) {
        return StatusText::tr("waits for an analyser");
    }
    return phase == QLatin1String("connecting") ? StatusText::tr("is being opened")
                                                : StatusText::tr("closed");
}

/// In words; empty where there is none.
QString reasonText(const std::string& name) {
    using instruments::transport::CloseReason;
    for (int i = 1; i <= static_cast<int>(CloseReason::Failed); ++i) {
        if (nameOf(static_cast<CloseReason>(i)) == name) {
            return QStringLiteral(" (%1)").arg(lines::closeReasonText(static_cast<CloseReason>(i)));
        }
    }
    return {};
}

void sayLine(const Json& line) {
    QString text = QStringLiteral("  %1: %2").arg(textOf(line, "name"), phaseText(textOf(line, "phase")));
    text += reasonText(line.value("reason", std::string()));
    if (line.contains("last_stored")) {
        text += StatusText::tr("; last stored %1").arg(textOf(line, "last_stored"));
    }
    say(text);
}

void sayStatus(const Json& status) {
    say(runs(status) ? StatusText::tr("Receiving since %1.").arg(textOf(status, "started"))
                     : StatusText::tr("Nothing receives. It was last seen %1; start “fasit listen” again.")
                           .arg(textOf(status, "written")));
    say(StatusText::tr("Taken %1, seen before %2, in the inbox %3, refused %4, patient results dropped %5, "
                       "not stored %6")
            .arg(status.value("taken", 0LL))
            .arg(status.value("duplicates", 0LL))
            .arg(status.value("inbox", 0LL))
            .arg(status.value("refused", 0LL))
            .arg(status.value("patient_results_dropped", 0LL))
            .arg(status.value("not_stored", 0LL)));
    for (const Json& line : status.value("lines", Json::array())) {
        sayLine(line);
    }
}

} // namespace

int listenStatus(const ListenOptions& options) {
    const QString file = options.statusFile.empty() ? statusFileOf(options.database.location)
                                                    : QString::fromStdString(options.statusFile);
    const auto text = readWhole(file.toStdString());
    const Json status = text ? Json::parse(*text, nullptr, false) : Json();
    if (!status.is_object()) {
        complain(StatusText::tr("%1 is not there or cannot be read: nothing has received into this database, "
                                "or it writes its "
                                "status elsewhere (--status-file).")
                     .arg(file));
        return kRefused;
    }
    if (options.json) {
        printJson(status);
    } else {
        sayStatus(status);
    }
    return runs(status) ? kDone : kRejected;
}

} // namespace fasit::cli
