// Why a target is not proposed: a reason, and how far the values reach.
#pragma once

#include <string_view>

namespace fasit::planning {

enum class TargetError {
    TooFewValues,
    TooFewDays,           ///< Enough values, on too few different days.
    InsertReadingNotTold, ///< Nobody has said whether the insert's range is +-2 or +-3 SD.
    LowNotBelowHigh,
    MeanNotPositive, ///< A CV has no meaning there.
    SpreadNotPositive,
    CvNotPositive,
    DisplayStepNotPositive,
    TooLarge, ///< The result is no decimal any more.
};

/// The stable name: "too-few-days".
std::string_view nameOf(TargetError error);

struct TargetProblem {
    TargetError error = TargetError::TooFewValues;
    int values = 0; ///< What there is and what is needed, for the first two.
    int days = 0;
    int neededValues = 0;
    int neededDays = 0;
};

} // namespace fasit::planning
