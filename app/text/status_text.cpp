#include "app/text/status_text.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ControlStatus)
};

} // namespace

StatusText statusText(reports::ControlStatus status) {
    using reports::ControlStatus;
    switch (status) {
    case ControlStatus::OnBoardOnly:
        return {QStringLiteral("◇"), Words::tr("control built in"), Tone::Quiet};
    case ControlStatus::Accepted:
        return {QStringLiteral("✔"), Words::tr("accepted"), Tone::Good};
    case ControlStatus::NotYetControlled:
        return {QStringLiteral("○"), Words::tr("not yet controlled"), Tone::Quiet};
    case ControlStatus::Due:
        return {QStringLiteral("●"), Words::tr("control due"), Tone::Watch};
    case ControlStatus::FollowUp:
        return {QStringLiteral("⚠"), Words::tr("accepted – keep an eye on it"), Tone::Watch};
    case ControlStatus::CannotJudge:
        return {QStringLiteral("?"), Words::tr("cannot be judged"), Tone::Watch};
    case ControlStatus::Incomplete:
        return {QStringLiteral("◐"), Words::tr("a level is missing"), Tone::Watch};
    case ControlStatus::Overdue:
        return {QStringLiteral("▲"), Words::tr("overdue"), Tone::Stop};
    case ControlStatus::Stopped:
        return {QStringLiteral("✖"), Words::tr("not accepted"), Tone::Stop};
    case ControlStatus::OutOfUse:
        return {QStringLiteral("–"), Words::tr("out of use"), Tone::Quiet};
    }
    return {};
}

QString unseenText(int count) {
    if (count == 0) {
        return {};
    }
    return count == 1 ? Words::tr("1 not seen by anyone") : Words::tr("%1 not seen by anyone").arg(count);
}

} // namespace fasit::text
