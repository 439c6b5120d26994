#include "app/cli/setup_problem_text.h"

#include <QCoreApplication>

namespace fasit::cli {
namespace {

using workflow::SetupFault;

struct SetupProblems {
    Q_DECLARE_TR_FUNCTIONS(SetupProblems)

  public:
    static QString of(SetupFault fault);
    static QString ofTarget(SetupFault fault);
    static QString place(const workflow::SetupProblem& problem) {
        return problem.fault == SetupFault::NotJson ? tr("byte %1").arg(QString::fromStdString(problem.where))
                                                    : QString::fromStdString(problem.where);
    }
};

QString SetupProblems::of(SetupFault fault) {
    switch (fault) {
    case SetupFault::NotJson:
        return tr("the file is not valid JSON");
    case SetupFault::NotAnObject:
        return tr("an object in braces is expected");
    case SetupFault::NotAList:
        return tr("a list in brackets is expected");
    case SetupFault::TextMissing:
        return tr("a text in quotes is missing");
    case SetupFault::NumberMissing:
        return tr("a whole number is missing");
    case SetupFault::NotADecimal:
        return tr("a number in quotes with at most six decimals is expected");
    case SetupFault::NoSuchDate:
        return tr("a date that exists is expected, such as 2026-10-07");
    case SetupFault::UnknownWord:
        return tr("none of the words that may stand here; docs/formats/setup.md lists them");
    case SetupFault::KeyTwice:
        return tr("the key stands in the file twice");
    case SetupFault::KeyNotDefined:
        return tr("the key is not defined in the file");
    default:
        return ofTarget(fault);
    }
}

QString SetupProblems::ofTarget(SetupFault fault) {
    switch (fault) {
    case SetupFault::UnknownRule:
        return tr("no rule that Fasit knows");
    case SetupFault::SdNotPositive:
        return tr("the SD must be greater than 0");
    case SetupFault::SdWithoutMean:
        return tr("a target of basis sd needs mean and SD");
    case SetupFault::NothingToJudgeBy:
        return tr("a target needs limits or allowed steps");
    default:
        return tr("the low limit lies above the high one");
    }
}

} // namespace

QString setupProblemText(const workflow::SetupProblem& problem) {
    const QString written = problem.written.empty()
                                ? QString()
                                : QStringLiteral(" (%1)").arg(QString::fromStdString(problem.written));
    return SetupProblems::place(problem) + QStringLiteral(": ") + SetupProblems::of(problem.fault) + written;
}

} // namespace fasit::cli
