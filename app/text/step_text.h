// The guided steps about a control that was not accepted, in plain words: what to look at, what one expects
// to find, and the answers one can give.
#pragma once

#include "qc-core/domain/corrective_action.h"
#include "qc-core/reports/due_control.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fasit::text {

/// Where an answer leads.
enum class StepWay {
    NextStep,
    MeasureAgain,
    CorrectNumber, ///< "I typed the wrong number."
    OpenBottle,    ///< And measure.
    OpenPack,      ///< And measure.
};

struct StepAnswer {
    QString label;
    domain::StepFinding finding = domain::StepFinding::Done;
    StepWay way = StepWay::NextStep;
    bool wantsComment = false; ///< What was found is to be written.
};

struct StepText {
    QString name;         ///< In the list of steps.
    QString question;     ///< What to do or to answer.
    QStringList expected; ///< What one finds when all is well.
    std::vector<StepAnswer> answers;
    bool forResponsible = false; ///< Left to laboratorieansvarlig.
};

/// `control` is the card of the stopped analyte.
StepText stepText(domain::ActionStepKind kind, const reports::DueControl& control);

QString outcomeText(domain::ActionOutcome outcome);

/// What the cause mostly is, to be chosen instead of typed.
QStringList usualCauses(const reports::DueControl& control);

} // namespace fasit::text
