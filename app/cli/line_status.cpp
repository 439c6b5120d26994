#include "app/cli/line_status.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QSaveFile>

#include <utility>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;
using instruments::transport::LineState;

constexpr int kSoonMilliseconds = 200;

std::string textOf(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODate).toStdString();
}

} // namespace

QString statusFileOf(const storage::Location& location) {
    return location.isServer()
               ? QString()
               : QString::fromStdString(location.file().string()) + QStringLiteral(".listen.json");
}

LineStatus::LineStatus(QString file, const services::AcquisitionCounts& counts)
    : m_file(std::move(file))
    , m_counts(counts) {
    m_soon.setSingleShot(true);
    QObject::connect(&m_soon, &QTimer::timeout, [this] { write(); });
    QObject::connect(&m_beat, &QTimer::timeout, [this] { write(); });
}

void LineStatus::start() {
    m_started = QDateTime::currentDateTimeUtc();
    m_isRunning = true;
    m_beat.start(kSeconds * 1000);
    write();
}

void LineStatus::note(const QString& line, const LineState& state) {
    Known& known = m_lines[line];
    known.state = state;
    known.since = QDateTime::currentDateTimeUtc();
    writeSoon();
}

void LineStatus::noteStored(const QString& line) {
    m_lines[line].lastStored = QDateTime::currentDateTimeUtc();
    writeSoon();
}

void LineStatus::end() {
    m_isRunning = false;
    m_soon.stop();
    m_beat.stop();
    write();
}

void LineStatus::writeSoon() {
    if (m_isRunning && !m_soon.isActive()) {
        m_soon.start(kSoonMilliseconds);
    }
}

Json LineStatus::lines() const {
    Json lines = Json::array();
    for (const auto& [name, known] : m_lines) {
        Json line{{"name", name.toStdString()},
                  {"phase", std::string(nameOf(known.state.phase))},
                  {"reason", std::string(nameOf(known.state.reason))},
                  {"connections", known.state.connections},
                  {"retry_in_ms", known.state.retryIn.count()},
                  {"since", textOf(known.since)}};
        if (known.lastStored) {
            line["last_stored"] = textOf(*known.lastStored);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// A status that cannot be written is no reason to stop receiving.
void LineStatus::write() {
    if (m_file.isEmpty()) {
        return;
    }
    const Json json{{"running", m_isRunning},
                    {"pid", QCoreApplication::applicationPid()},
                    {"started", textOf(m_started)},
                    {"written", textOf(QDateTime::currentDateTimeUtc())},
                    {"deliveries", m_counts.deliveries},
                    {"taken", m_counts.taken},
                    {"duplicates", m_counts.duplicates},
                    {"inbox", m_counts.inbox},
                    {"refused", m_counts.refused},
                    {"patient_results_dropped", m_counts.patients},
                    {"problems", m_counts.problems},
                    {"not_stored", m_counts.notStored},
                    {"lines", lines()}};
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(
            QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"));
        file.commit();
    }
}

} // namespace fasit::cli
