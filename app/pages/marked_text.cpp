#include "app/pages/marked_text.h"

#include "app/text/numbers.h"
#include "app/text/point_story_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace fasit::pages {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MarkedPoint)
};

constexpr int kMostNamed = 6;

/// The day of a run; nothing where the chart does not show it.
QString dayOf(const reports::LeveyJennings& chart, domain::FactKey run) {
    for (const auto& level : chart.levels) {
        for (const auto& point : level.points) {
            if (point.run == run) {
                return text::dayText(dateOf(point.at));
            }
        }
    }
    return {};
}

QString named(const reports::LeveyJennings& chart, const std::vector<reports::ControlOutcome>& changed) {
    QStringList runs;
    for (const auto& outcome : changed) {
        if (runs.size() < kMostNamed) {
            runs << dayOf(chart, outcome.run) + QLatin1Char(' ') +
                        text::verdictKindText(outcome.verdict.kind);
        }
    }
    const auto more = static_cast<qsizetype>(changed.size()) - runs.size();
    return runs.join(QStringLiteral(", ")) + (more > 0 ? Words::tr(" and %1 more").arg(more) : QString());
}

} // namespace

QString markedText(const reports::LeveyJennings& chart, bool excluded,
                   const std::vector<reports::ControlOutcome>& changed) {
    const auto done =
        excluded ? Words::tr("The result is excluded.") : Words::tr("The result is taken in again.");
    if (changed.empty()) {
        return done + QLatin1Char(' ') + Words::tr("No verdict changed.");
    }
    const auto count = changed.size() == 1 ? Words::tr("1 verdict changed: %1")
                                           : Words::tr("%1 verdicts changed: %2").arg(changed.size());
    return done + QLatin1Char(' ') + count.arg(named(chart, changed));
}

QString pointFaultText(services::PointFault fault) {
    using services::PointFault;
    switch (fault) {
    case PointFault::NotAllowed:
        return Words::tr("Only the person responsible for the laboratory or the adviser may do this.");
    case PointFault::TextMissing:
        return Words::tr("Write the reason or the comment first.");
    case PointFault::TextUnusable:
        return Words::tr("The text has characters that cannot be stored, or is too long.");
    case PointFault::IdentityNumber:
        return Words::tr("The text holds eleven digits like an identity number. Take them out.");
    case PointFault::NoSuchResult:
        return Words::tr("The result was not found. Nothing is stored.");
    case PointFault::AlreadySo:
        return Words::tr("Somebody else did this already.");
    case PointFault::Superseded:
        break;
    }
    return Words::tr("Another result counts in its place; it is not taken in beside that one.");
}

} // namespace fasit::pages
