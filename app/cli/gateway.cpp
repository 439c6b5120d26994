#include "app/cli/gateway.h"

#include "app/cli/problem_text.h"
#include "app/lines/line_words.h"
#include "app/pages/failure_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace fasit::cli {
namespace {

using instruments::transport::CloseReason;
using instruments::transport::Line;
using instruments::transport::LinePhase;
using instruments::transport::LineState;

struct GatewayText {
    Q_DECLARE_TR_FUNCTIONS(GatewayText)
};

constexpr int kStopMilliseconds = 10'000;

long long numberOf(const workflow::RegisterReport& report, domain::ReadingFate fate) {
    return std::count_if(report.readings.begin(), report.readings.end(),
                         [fate](const auto& outcome) { return outcome.fate == fate; });
}

long long numberOfRejected(const workflow::RegisterReport& report) {
    return std::count_if(report.controls.begin(), report.controls.end(), [](const auto& control) {
        return control.verdict.kind == domain::VerdictKind::Reject;
    });
}

} // namespace

Gateway::Gateway(services::LaboratoryLink& link, std::vector<GatewayLine> lines, const GatewayFiles& files)
    : m_acquisition(link)
    , m_status(files.status, m_acquisition.counts())
    , m_trace(files.trace) {
    connect(&m_acquisition, &services::Acquisition::stored, this, &Gateway::tellStored);
    connect(&m_acquisition, &services::Acquisition::remarked, this, &Gateway::tellRemarks);
    connect(&m_acquisition, &services::Acquisition::notStored, this, &Gateway::tellFailure);
    connect(&m_monitor, &services::LineMonitor::happened, this,
            [this](const QString& line, const services::LineEvent& event) { m_trace.write(line, event); });
    m_lastWait.setSingleShot(true);
    connect(&m_lastWait, &QTimer::timeout, this, [this] {
        m_status.end();
        emit stopped();
    });
    for (const GatewayLine& line : lines) {
        add(line);
    }
}

Gateway::~Gateway() = default;

void Gateway::add(const GatewayLine& line) {
    const QString& name = line.setup.name;
    auto& sink = m_acquisition.sinkOf({name, line.site});
    auto made = services::makeLine(line.setup, sink, &m_monitor.observerOf(name));
    m_monitor.watch(name, *made);
    watch(name, *made);
    m_lines.emplace_back(name, std::move(made));
}

void Gateway::watch(const QString& name, Line& line) {
    connect(&line, &Line::stateChanged, this, [this, name](const LineState& state) {
        m_status.note(name, state);
        const bool isFault = state.phase == LinePhase::Closed && state.reason != CloseReason::Stopped;
        // Kinds of their own: a line that comes and goes must not use up what may be said of its faults.
        m_journal.say(isFault ? Priority::Warning : Priority::Info,
                      name + (isFault ? QStringLiteral(" fault") : QStringLiteral(" state")),
                      GatewayText::tr("%1: %2").arg(name, lines::lineStateText(state)));
    });
    connect(&line, &Line::laidAside, this, [this, name] {
        m_journal.say(Priority::Warning, name + QStringLiteral(" laid aside"),
                      GatewayText::tr("%1: not all of a file could be used. It lies in the folder “refused”; "
                                      "what could be used is stored.")
                          .arg(name));
    });
    connect(&line, &Line::peerRefused, this, [this, name](const QString& address, CloseReason reason) {
        m_journal.say(
            Priority::Warning, name + QStringLiteral(" refused"),
            GatewayText::tr("%1: %2 was not let in: %3").arg(name, address, lines::closeReasonText(reason)));
    });
    connect(&line, &Line::stopped, this, &Gateway::lineStopped);
}

void Gateway::start() {
    m_status.start();
    for (auto& [name, line] : m_lines) {
        line->start();
    }
    m_journal.say(Priority::Notice, QStringLiteral("start"),
                  GatewayText::tr("Receiving; lines: %1").arg(m_lines.size()));
}

void Gateway::stop() {
    if (m_lastWait.isActive()) {
        return;
    }
    m_journal.say(Priority::Notice, QStringLiteral("stop"), GatewayText::tr("Stopping"));
    m_lastWait.start(kStopMilliseconds);
    m_running = m_lines.size();
    for (auto& [name, line] : m_lines) {
        line->stop();
    }
}

void Gateway::lineStopped() {
    if (m_lastWait.isActive() && --m_running == 0) {
        m_lastWait.start(0);
    }
}

void Gateway::tellStored(const QString& line, const workflow::RegisterReport& report) {
    using domain::ReadingFate;
    m_status.noteStored(line);
    const auto rejected = numberOfRejected(report);
    m_journal.say(Priority::Info, line + QStringLiteral(" stored"),
                  GatewayText::tr("%1: taken %2, seen before %3, in the inbox %4, refused %5")
                      .arg(line)
                      .arg(numberOf(report, ReadingFate::Taken))
                      .arg(numberOf(report, ReadingFate::Duplicate))
                      .arg(numberOf(report, ReadingFate::Inbox))
                      .arg(numberOf(report, ReadingFate::Refused)));
    if (rejected > 0) {
        m_journal.say(Priority::Warning, line + QStringLiteral(" rejected"),
                      GatewayText::tr("%1: controls not accepted: %2").arg(line).arg(rejected));
    }
}

void Gateway::tellRemarks(const QString& line, int patients,
                          const std::vector<instruments::Problem>& problems) {
    if (patients > 0) {
        m_journal.say(Priority::Info, line + QStringLiteral(" patients"),
                      GatewayText::tr("%1: patient results dropped: %2").arg(line).arg(patients));
    }
    for (const auto& problem : problems) {
        m_journal.say(losesData(problem.kind) ? Priority::Warning : Priority::Info,
                      line + QStringLiteral(" problem"), line + QStringLiteral(": ") + problemText(problem));
    }
}

void Gateway::tellFailure(const QString& line, services::FailureKind kind) {
    m_journal.say(Priority::Error, line + QStringLiteral(" failure"),
                  GatewayText::tr("%1: not stored, and not acknowledged: %2 It is tried again.")
                      .arg(line, pages::failureText(kind)));
}

} // namespace fasit::cli
