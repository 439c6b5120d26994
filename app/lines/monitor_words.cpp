#include "app/lines/monitor_words.h"

#include "app/lines/line_words.h"

#include <QCoreApplication>

namespace fasit::lines {
namespace {

using instruments::transport::CloseReason;
using instruments::transport::LinePhase;
using instruments::transport::LineState;
using services::LineEvent;
using Kind = LineEvent::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MonitorWords)

  public:
    static QString what(Kind kind);
    static QString decoded(const LineEvent& event);
};

QString named(std::string_view name) {
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString Words::what(Kind kind) {
    switch (kind) {
    case Kind::Received:
        return tr("← from the analyser");
    case Kind::Sent:
        return tr("→ to the analyser");
    case Kind::Decoded:
        return tr("◆ message read");
    case Kind::Stored:
        return tr("✔ taken, controls stored");
    case Kind::NotStored:
        return tr("✖ not stored");
    case Kind::State:
        return tr("● line");
    case Kind::Refused:
        break;
    }
    return tr("✖ not let in");
}

QString Words::decoded(const LineEvent& event) {
    return tr("control results: %1, patient results left out: %2, problems: %3")
        .arg(event.readings)
        .arg(event.patients)
        .arg(event.problems);
}

/// The stable names of the event, as words.
QString stateIn(const LineEvent& event) {
    LineState state;
    state.connections = 1;
    for (int phase = 0; phase <= static_cast<int>(LinePhase::Connected); ++phase) {
        for (int reason = 0; reason <= static_cast<int>(CloseReason::Failed); ++reason) {
            state.phase = static_cast<LinePhase>(phase);
            state.reason = static_cast<CloseReason>(reason);
            if (event.text == named(nameOf(state.phase)) + QLatin1Char(' ') + named(nameOf(state.reason))) {
                return lineStateText(state);
            }
        }
    }
    return event.text;
}

QString refusalIn(const LineEvent& event) {
    const QString name = event.text.section(QLatin1Char(' '), -1);
    for (int reason = 0; reason <= static_cast<int>(CloseReason::Failed); ++reason) {
        if (name == named(nameOf(static_cast<CloseReason>(reason)))) {
            return event.text.chopped(name.size()) + closeReasonText(static_cast<CloseReason>(reason));
        }
    }
    return event.text;
}

QString contentOf(const LineEvent& event) {
    switch (event.kind) {
    case Kind::Decoded:
        return Words::decoded(event);
    case Kind::State:
        return stateIn(event);
    case Kind::Refused:
        return refusalIn(event);
    default:
        return event.text;
    }
}

} // namespace

QStringList monitorHeadings() {
    return {Words::tr("Time"), Words::tr("What"),
            Words::tr("Content (values are masked: [4] is four bytes)")};
}

QStringList monitorCells(const LineEvent& event) {
    return {event.at.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")), Words::what(event.kind),
            contentOf(event)};
}

QString monitorText(const std::vector<LineEvent>& events) {
    QString all;
    for (const LineEvent& event : events) {
        all += monitorCells(event).join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return all;
}

} // namespace fasit::lines
