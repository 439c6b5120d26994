// The SD in force: never smaller than the programme's CV allows, nor than one step of the display.
//
// Decided in integers. Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/target.h"
#include "qc-core/planning/targets/target_problem.h"

#include <optional>
#include <string>

namespace fasit::planning {

/// What an instrument can show of an analyte.
struct Display {
    int decimals = 0;
    Decimal step; ///< > 0. Most instruments step by one in the last decimal: stepOf().
};

/// One in the last decimal. Precondition: 0 <= decimals <= 6.
Decimal stepOf(int decimals);

/// The programme's fixed CV of a control: long-term, from many homes, with its date and source.
struct ProgrammeCv {
    Decimal percent; ///< > 0.
    Date validFrom;
    std::string source;
};

struct SdFloors {
    Display display;
    std::optional<ProgrammeCv> programmeCv;
};

/// Which of the three gave the SD.
enum class SdBasis { Own, ProgrammeCv, DisplayStep };

struct SdInForce {
    domain::Spread spread;
    SdBasis basis = SdBasis::Own;
};

/// The largest of the SD, CV x |mean| / 100 and the display step; of equal ones the first named. The spread
/// stays as it was where it wins; CV x mean is rounded up to targetDecimals(). Errors: SpreadNotPositive
/// (width < 0 or divisor < 1), CvNotPositive, DisplayStepNotPositive, TooLarge.
Expected<SdInForce, TargetProblem> sdInForce(domain::Spread spread, Decimal mean, const SdFloors& floors);

/// The SD where a home has none of its own: CV x |mean| / 100 with the display step as its floor.
/// Errors: CvNotPositive (or no CV at all), DisplayStepNotPositive, TooLarge.
Expected<SdInForce, TargetProblem> programmeSd(Decimal mean, const SdFloors& floors);

} // namespace fasit::planning
