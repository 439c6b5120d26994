#include "app/text/refusal_text.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

using workflow::FollowUpFault;
using workflow::SlipFault;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

ReasonText notAllowed() {
    return {Words::tr("You may not do this."),
            Words::tr("Ask laboratorieansvarlig or the laboratory adviser.")};
}

ReasonText changedMeanwhile() {
    return {Words::tr("Somebody else has changed this meanwhile."),
            Words::tr("Go back to the list and look again.")};
}

ReasonText ofText(FollowUpFault fault) {
    switch (fault) {
    case FollowUpFault::TextMissing:
        return {Words::tr("A text is missing."), Words::tr("Write a few words.")};
    case FollowUpFault::TextUnusable:
        return {Words::tr("The text cannot be stored as it is."),
                Words::tr("Make it shorter, and on one line.")};
    case FollowUpFault::IdentityNumber:
        return {Words::tr("The text holds a number that may be a birth number."),
                Words::tr("Take it out: nothing about patients is stored here.")};
    case FollowUpFault::NotANumber:
        return {Words::tr("This is not a number."), Words::tr("Type the number on the display.")};
    default:
        return {Words::tr("A value is missing or cannot be used."),
                Words::tr("Look through what you typed.")};
    }
}

ReasonText ofTime(FollowUpFault fault) {
    if (fault == FollowUpFault::InTheFuture) {
        return {Words::tr("The time is in the future."), Words::tr("Check the clock of this computer.")};
    }
    if (fault == FollowUpFault::BeforeTheRun) {
        return {Words::tr("The time is before the control."), Words::tr("Check the clock of this computer.")};
    }
    return {Words::tr("The day has gone by."), Words::tr("Choose a later day.")};
}

} // namespace

ReasonText refusalText(FollowUpFault fault) {
    switch (fault) {
    case FollowUpFault::NotAllowed:
        return notAllowed();
    case FollowUpFault::StepTaken:
        return {Words::tr("This step has been taken already."), Words::tr("Go on to the next.")};
    case FollowUpFault::StepOutOfOrder:
        return {Words::tr("A later control has been measured already."),
                Words::tr("Go on to the next step.")};
    case FollowUpFault::ActionFinished:
        return {Words::tr("This is finished already."), Words::tr("Nothing more is needed.")};
    case FollowUpFault::BeforeTheRun:
    case FollowUpFault::InTheFuture:
    case FollowUpFault::DueInThePast:
        return ofTime(fault);
    case FollowUpFault::TextMissing:
    case FollowUpFault::TextUnusable:
    case FollowUpFault::IdentityNumber:
    case FollowUpFault::NotANumber:
    case FollowUpFault::LimitNotPositive:
    case FollowUpFault::LevelsMissing:
    case FollowUpFault::PeriodBackwards:
    case FollowUpFault::IntervalNotPositive:
        return ofText(fault);
    default:
        return changedMeanwhile();
    }
}

ReasonText refusalText(SlipFault fault) {
    switch (fault) {
    case SlipFault::NotAllowed:
        return notAllowed();
    case SlipFault::ReasonMissing:
        return {Words::tr("A reason is missing."), Words::tr("Choose or write why.")};
    case SlipFault::NotTyped:
        return {Words::tr("The number came from the instrument itself."),
                Words::tr("It cannot be a typing mistake. Measure again.")};
    case SlipFault::AnotherUser:
        return {Words::tr("Somebody else typed this number."),
                Words::tr("Only who typed it can correct it.")};
    case SlipFault::TooLate:
        return {Words::tr("It is too late to correct the number."),
                Words::tr("Tell laboratorieansvarlig, who can exclude the result.")};
    case SlipFault::LaterResult:
        return {Words::tr("A later control has been measured already."),
                Words::tr("Tell laboratorieansvarlig, who can exclude the result.")};
    case SlipFault::NotAValue:
        return {Words::tr("This is not a number."), Words::tr("Type the number on the display.")};
    case SlipFault::SameValue:
        return {Words::tr("This is the number that is stored already."),
                Words::tr("Nothing needs to be corrected.")};
    case SlipFault::NoSuchResult:
    case SlipFault::AlreadyExcluded:
        break;
    }
    return changedMeanwhile();
}

ReasonText refusalText(workflow::InboxFault fault) {
    using workflow::InboxFault;
    switch (fault) {
    case InboxFault::NotAllowed:
        return notAllowed();
    case InboxFault::NotIdentified:
        return {Words::tr("Instrument, measurand or unit is not known yet."),
                Words::tr("The laboratory adviser must add it first.")};
    case InboxFault::NoTarget:
        return readingReasonText(domain::ReadingReason::NoTarget);
    case InboxFault::NeedsTime:
        return readingReasonText(domain::ReadingReason::NoTime);
    case InboxFault::InFuture:
        return {Words::tr("The time is in the future."), Words::tr("Check the clock of this computer.")};
    case InboxFault::NotAValue:
        return {Words::tr("What was sent is no value."), Words::tr("Leave it out, with a reason.")};
    case InboxFault::ReasonMissing:
        return {Words::tr("A reason is missing."), Words::tr("Choose or write why.")};
    case InboxFault::NoSuchItem:
    case InboxFault::TimeIsKnown:
        break;
    }
    return changedMeanwhile();
}

ReasonText refusalText(const workflow::LateEntryProblem& problem) {
    using workflow::LateEntryFault;
    switch (problem.fault) {
    case LateEntryFault::NotAllowed:
        return notAllowed();
    case LateEntryFault::NotPlaced:
    case LateEntryFault::NotCertain:
    case LateEntryFault::NotAValue:
        return readingReasonText(problem.reason);
    case LateEntryFault::InFuture:
        return {Words::tr("The time is in the future."), Words::tr("Check the clock of this computer.")};
    case LateEntryFault::BeforeBottleOpened:
        return {Words::tr("No bottle of this lot was open then."), Words::tr("Check date and bottle.")};
    case LateEntryFault::TooOld:
        break;
    }
    return {Words::tr("The control is too old to be entered here."),
            Words::tr("Laboratorieansvarlig or the laboratory adviser can enter it.")};
}

} // namespace fasit::text
