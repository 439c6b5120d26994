#include "app/text/reading_reason_text.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadingReason)
};

using domain::ReadingReason;

/// The reading is sound, but Fasit does not know where it belongs.
ReasonText reasonOfPlace(ReadingReason reason) {
    switch (reason) {
    case ReadingReason::UnknownInstrument:
        return {Words::tr("Fasit does not know this instrument."),
                Words::tr("Check the serial number. The laboratory adviser can add the instrument.")};
    case ReadingReason::UnknownAnalyte:
        return {Words::tr("Fasit does not know this measurand from this instrument."),
                Words::tr("Tell the laboratory adviser.")};
    case ReadingReason::OtherUnit:
        return {Words::tr("The unit is another than Fasit expects."),
                Words::tr("Nothing is converted. Tell the laboratory adviser.")};
    case ReadingReason::UnknownLot:
        return {Words::tr("Fasit does not know this control lot."),
                Words::tr("Compare the lot number with the bottle. A new lot must be entered first.")};
    case ReadingReason::UnknownLevel:
        return {Words::tr("It is not certain which level this is."),
                Words::tr("Look at the bottle, and choose the level.")};
    case ReadingReason::NoTarget:
        return {Words::tr("This lot has no approved range for this instrument yet."),
                Words::tr("Tell the laboratory adviser. The control is still due.")};
    case ReadingReason::NoTime:
        return {Words::tr("The time of the measurement is missing."),
                Words::tr("Enter when it was measured.")};
    case ReadingReason::TimeInFuture:
        return {Words::tr("The measurement is said to be in the future."),
                Words::tr("Check the date and clock of the instrument.")};
    default:
        return {};
    }
}

} // namespace

ReasonText readingReasonText(ReadingReason reason) {
    switch (reason) {
    case ReadingReason::NotANumber:
        return {Words::tr("This is not a number."), Words::tr("Type the number on the display.")};
    case ReadingReason::TooManyDecimals:
        return {Words::tr("There are too many decimals."), Words::tr("Type the number as on the display.")};
    case ReadingReason::TooLarge:
        return {Words::tr("The number is too large."), Words::tr("Type the number as on the display.")};
    case ReadingReason::NoValueSent:
        return {Words::tr("The instrument gave an error code instead of a value."),
                Words::tr("Measure again.")};
    case ReadingReason::UnknownStep:
        return {Words::tr("This is not one of the steps of the strip."),
                Words::tr("Choose one of the steps.")};
    default:
        return reasonOfPlace(reason);
    }
}

} // namespace fasit::text
