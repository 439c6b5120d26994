#include "app/text/step_text.h"

#include "app/text/due_text.h"
#include "app/text/numbers.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Step)
};

using domain::ActionStepKind;
using domain::StepFinding;
using reports::DueControl;

/// "kyvette", "strimmel": what a pack of this instrument holds.
QString consumableOf(const DueControl& control) {
    return control.consumable.empty() ? Words::tr("reagent") : QString::fromStdString(control.consumable);
}

StepText stopPatients(const DueControl& control) {
    auto question = Words::tr("Do not measure patients with %1 on this instrument.")
                        .arg(QString::fromStdString(control.analyteName));
    if (!control.whenStopped.empty()) {
        question += QLatin1Char(' ') + QString::fromStdString(control.whenStopped);
    }
    return {Words::tr("Stop"), question, {}, {{Words::tr("Understood")}}};
}

StepText checkEntry(const DueControl& control) {
    StepText text{Words::tr("Right number, right bottle?"),
                  Words::tr("Look at the display and at the bottle once more."),
                  {Words::tr("The number that you typed is the one on the display.")},
                  {{Words::tr("All of it is right"), StepFinding::NothingWrong},
                   {Words::tr("I typed the wrong number"), StepFinding::CauseFound, StepWay::CorrectNumber},
                   {Words::tr("It was another bottle"), StepFinding::CauseFound, StepWay::MeasureAgain}}};
    for (const auto& level : control.levels) {
        text.expected << Words::tr("%1 came from the bottle %2, lot %3.")
                             .arg(levelText(level), QString::number(level.bottleNumber),
                                  QString::fromStdString(level.lotNumber));
    }
    return text;
}

StepText checkStorage(const DueControl& control) {
    StepText text{Words::tr("Date, storage, mixing, temperature"),
                  Words::tr("Is all of this as it should be?"),
                  {},
                  {{Words::tr("Yes, all of it"), StepFinding::NothingWrong},
                   {Words::tr("No, I found something"), StepFinding::CauseFound, StepWay::NextStep, true}}};
    for (const auto& level : control.levels) {
        text.expected << Words::tr("Bottle %1 is to be used by %2.")
                             .arg(QString::number(level.bottleNumber), dayText(level.useBy));
    }
    text.expected.removeDuplicates();
    text.expected
        << Words::tr("The bottle has stood in the refrigerator, tightly closed.")
        << Words::tr("It has stood at room temperature for as long as the insert says.")
        << Words::tr("It was mixed by turning it over gently ten times.")
        << Words::tr("The %1 is in date and was kept as the package says.").arg(consumableOf(control));
    return text;
}

StepText repeatSameBottle(const DueControl&) {
    return {Words::tr("New control, same bottle"),
            Words::tr("Measure a new control from the same bottle."),
            {},
            {{Words::tr("Measure now"), StepFinding::Done, StepWay::MeasureAgain},
             {Words::tr("Not possible"), StepFinding::NotPossible, StepWay::NextStep, true}}};
}

StepText newBottle(const DueControl&) {
    return {Words::tr("New bottle"),
            Words::tr("Open a new bottle of the control, and measure from it."),
            {},
            {{Words::tr("Opened a new bottle – measure now"), StepFinding::Done, StepWay::OpenBottle},
             {Words::tr("Not possible"), StepFinding::NotPossible, StepWay::NextStep, true}}};
}

StepText newPack(const DueControl& control) {
    return {Words::tr("New pack"),
            Words::tr("Open a new pack (%1), and measure the control with it.").arg(consumableOf(control)),
            {},
            {{Words::tr("Opened a new pack – measure now"), StepFinding::Done, StepWay::OpenPack},
             {Words::tr("Not possible"), StepFinding::NotPossible, StepWay::NextStep, true}}};
}

StepText maintain() {
    return {Words::tr("Cleaning and maintenance"),
            Words::tr("Clean and maintain the instrument as its manual says. What was done?"),
            {},
            {{Words::tr("Done"), StepFinding::Done, StepWay::NextStep, true},
             {Words::tr("Not possible"), StepFinding::NotPossible, StepWay::NextStep, true}},
            true};
}

StepText callForHelp() {
    return {
        Words::tr("Call for help"),
        Words::tr("Call the laboratory adviser or the supplier. The summary below is ready to be read out."),
        {},
        {{Words::tr("I have called"), StepFinding::Done, StepWay::NextStep, true},
         {Words::tr("Nobody answered"), StepFinding::NotPossible, StepWay::NextStep, true}}};
}

StepText assessPatients() {
    return {Words::tr("Assessment of patient results"),
            Words::tr(
                "Results from this period are unsure. Which were given out, was the physician told, and was "
                "it reported as a deviation? Write no names and no birth numbers."),
            {},
            {{Words::tr("Assessed"), StepFinding::Done, StepWay::NextStep, true},
             {Words::tr("No patients were measured"), StepFinding::NothingWrong}},
            true};
}

} // namespace

StepText stepText(ActionStepKind kind, const DueControl& control) {
    switch (kind) {
    case ActionStepKind::StopPatients:
        return stopPatients(control);
    case ActionStepKind::CheckEntry:
        return checkEntry(control);
    case ActionStepKind::CheckStorage:
        return checkStorage(control);
    case ActionStepKind::RepeatSameBottle:
        return repeatSameBottle(control);
    case ActionStepKind::NewBottle:
        return newBottle(control);
    case ActionStepKind::NewPack:
        return newPack(control);
    case ActionStepKind::CleanOrMaintain:
        return maintain();
    case ActionStepKind::CallForHelp:
        return callForHelp();
    case ActionStepKind::AssessPatientResults:
        break;
    }
    return assessPatients();
}

QString outcomeText(domain::ActionOutcome outcome) {
    using domain::ActionOutcome;
    switch (outcome) {
    case ActionOutcome::Solved:
        return Words::tr("Solved");
    case ActionOutcome::OutOfUse:
        return Words::tr("Taken out of use");
    case ActionOutcome::SentForService:
        return Words::tr("Sent for service");
    case ActionOutcome::FollowedUp:
        return Words::tr("To be followed up");
    case ActionOutcome::NotStated:
        break;
    }
    return Words::tr("Not stated");
}

QStringList usualCauses(const DueControl& control) {
    return {Words::tr("The wrong number was typed"),
            Words::tr("The wrong bottle was used"),
            Words::tr("The control was too old"),
            Words::tr("The control was not mixed, or too cold"),
            Words::tr("A fault in the pack (%1)").arg(consumableOf(control)),
            Words::tr("A fault in the instrument"),
            Words::tr("The cause is not known")};
}

} // namespace fasit::text
