#include "app/text/action_text.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

using domain::ActionStepKind;
using domain::StepFinding;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CorrectiveAction)
};

} // namespace

QString actionStepText(ActionStepKind kind) {
    switch (kind) {
    case ActionStepKind::StopPatients:
        return Words::tr("No patients measured");
    case ActionStepKind::CheckEntry:
        return Words::tr("Number, bottle and level checked");
    case ActionStepKind::CheckStorage:
        return Words::tr("Date, storage, mixing and temperature checked");
    case ActionStepKind::RepeatSameBottle:
        return Words::tr("New control, same bottle");
    case ActionStepKind::NewBottle:
        return Words::tr("New control, new bottle");
    case ActionStepKind::NewPack:
        return Words::tr("New control, new pack");
    case ActionStepKind::CleanOrMaintain:
        return Words::tr("Cleaning or maintenance");
    case ActionStepKind::CallForHelp:
        return Words::tr("Called for help");
    case ActionStepKind::AssessPatientResults:
        break;
    }
    return Words::tr("Patient results assessed");
}

QString findingText(StepFinding finding) {
    switch (finding) {
    case StepFinding::Done:
        return Words::tr("done");
    case StepFinding::NothingWrong:
        return Words::tr("nothing wrong");
    case StepFinding::CauseFound:
        return Words::tr("cause found");
    case StepFinding::NotPossible:
        break;
    }
    return Words::tr("not possible");
}

} // namespace fasit::text
