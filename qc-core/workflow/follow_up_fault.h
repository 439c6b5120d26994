// FollowUpFault: why something around a verdict could not be done. Nothing is stored then.
#pragma once

namespace fasit::workflow {

enum class FollowUpFault {
    NotAllowed, ///< permissions.h
    NoSuchHome,
    NoSuchInstrument, ///< Not at this home.
    NoSuchAnalyte,
    NoSuchLot,
    NoSuchRun,
    NotRejected, ///< There is nothing to act on.
    NoSuchStop,  ///< Or it has ended.
    AlreadyStopped,
    NoSuchVerdict, ///< Or it was accepted, or another stands in its place.
    AlreadyAcknowledged,
    NoSuchCase,
    CaseClosed,
    NoSuchOwner,      ///< No active user who may follow this home.
    BeforeTheRun,     ///< Said to have been done before the run opened.
    InTheFuture,      ///< By the clock of this computer.
    DueInThePast,     ///< A day that has gone by.
    StepTaken,        ///< A control from the same bottle, a new bottle, a new pack: once each.
    StepOutOfOrder,   ///< Back to the old bottle or pack.
    ActionFinished,   ///< The action is recorded and the stop has ended.
    TextMissing,      ///< Cause, reason, action or lot.
    TextUnusable,     ///< No UTF-8, control characters, or too long.
    IdentityNumber,   ///< Eleven digits, as a birth number has.
    NotANumber,       ///< Of a comparison sample.
    LimitNotPositive, ///< In percent, minutes or days.
    LevelsMissing,
    PeriodBackwards, ///< Not in use to a day before it begins.
    IntervalNotPositive,
};

} // namespace fasit::workflow
