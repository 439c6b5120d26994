#include "app/lines/status_words.h"

#include "app/lines/line_words.h"

#include <QCoreApplication>

namespace fasit::lines {
namespace {

using instruments::transport::CloseReason;
using instruments::transport::LinePhase;
using services::LineStatus;
using text::Tone;

constexpr qint64 kSilentSeconds = 3600;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)

  public:
    static StatusWords fault(const QString& detail) {
        return {Tone::Stop, QStringLiteral("✖"), tr("fault"), detail};
    }
    static StatusWords connected(const LineStatus& status, const QDateTime& now);
};

/// "07:10" of today, else "21.11. 07:10".
QString momentOf(const QDateTime& utc, const QDateTime& now) {
    const QDateTime at = utc.toLocalTime();
    return at.toString(at.date() == now.toLocalTime().date() ? QStringLiteral("HH:mm")
                                                             : QStringLiteral("dd.MM. HH:mm"));
}

QString capital(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

StatusWords Words::connected(const LineStatus& status, const QDateTime& now) {
    const bool isOpen = status.state.phase == LinePhase::Connected;
    if (status.lastHeard && status.lastHeard->secsTo(now) >= kSilentSeconds) {
        return {
            Tone::Quiet, QStringLiteral("○"), tr("silent since %1").arg(momentOf(*status.lastHeard, now)),
            tr("Nothing has come for more than an hour. That is as it should be when nothing was measured.")};
    }
    if (status.lastHeard && !isOpen) {
        return {Tone::Quiet, QStringLiteral("○"),
                tr("heard %1, waits for the analyser").arg(momentOf(*status.lastHeard, now)),
                tr("The line is open. The analyser connects when it has something to send.")};
    }
    if (status.lastHeard) {
        return {Tone::Good,
                QStringLiteral("✔"),
                tr("connected, heard %1").arg(momentOf(*status.lastHeard, now)),
                {}};
    }
    if (isOpen) {
        return {Tone::Quiet, QStringLiteral("○"), tr("open, nothing heard yet"),
                tr("Nothing has come since Fasit was started.")};
    }
    return {Tone::Quiet, QStringLiteral("○"), tr("waits for the analyser"),
            tr("The line is open, and the analyser has not connected.")};
}

} // namespace

StatusWords statusWords(const LineStatus& status, const QDateTime& now) {
    if (!status.isHomeKnown) {
        return Words::fault(
            Words::tr("The home that the line names is not in this database, so the line is not open."));
    }
    if (status.isTested) {
        return {Tone::Quiet, QStringLiteral("…"), Words::tr("is being tested"), {}};
    }
    if (!status.isStoring) {
        return Words::fault(
            Words::tr("What came last could not be stored. Leave the analyser connected: it is tried again. "
                      "See that the database can be reached."));
    }
    if (status.state.phase == LinePhase::Connecting || status.state.reason == CloseReason::None) {
        if (status.state.phase == LinePhase::Closed || status.state.phase == LinePhase::Connecting) {
            return {Tone::Quiet, QStringLiteral("…"), Words::tr("is being opened"), {}};
        }
    }
    if (status.state.phase == LinePhase::Closed) {
        return Words::fault(capital(closeReasonText(status.state.reason)) + QLatin1Char('.'));
    }
    return Words::connected(status, now);
}

} // namespace fasit::lines
