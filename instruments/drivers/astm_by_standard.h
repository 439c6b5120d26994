// Analysers of which nothing but the standard is known: every field is where LIS02-A2 has it.
#pragma once

#include "instruments/drivers/astm_driver.h"

namespace fasit::instruments::drivers {

/// What makes a control, besides the sample ids that an administrator entered.
enum class ControlRule { ByStandard, Message, ActionCode, SampleIdOnly };

/// Any analyser that follows LIS02-A2.
const AstmDriver& genericAstm(ControlRule rule = ControlRule::ByStandard);
const AstmDriver& quikReadGo();
const AstmDriver& cobasB101();

} // namespace fasit::instruments::drivers
