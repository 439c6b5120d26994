// Parts of ASTM records that several analysers fill alike.
#pragma once

#include "instruments/drivers/astm_driver.h"

#include <initializer_list>
#include <string_view>

namespace fasit::instruments::drivers {

/// H.12: the whole message is quality control.
bool isQualityControlMessage(const AstmResult& result);

/// A control where H.12 says so.
OrderKind kindByMessage(const AstmResult& order);

/// A control where Q is among the repeats of the action code, O.12.
OrderKind kindByActionCode(const AstmResult& order);

/// By H.12 or O.12; training and debugging messages are never results.
OrderKind kindByStandard(const AstmResult& order);

/// The first of these components that holds anything.
void readFirst(std::string_view field, std::initializer_list<std::size_t> components,
               const AstmResult& result, std::string& out);
void readFirst(std::string_view field, std::initializer_list<std::size_t> components,
               const AstmResult& result, std::optional<std::string>& out);

/// The code in R.3: the fourth component, without the slash that some analysers put behind it.
void readTestCode(const AstmResult& result, domain::ControlReading& reading);

/// The operator's id, R.11: the first component of each repeat; never the name or the verifier behind it.
void readOperator(const AstmResult& result, domain::ControlReading& reading);

/// Takes the first of the fields that holds anything as the measured time. One that is no time leaves it
/// open.
void readTime(std::initializer_list<std::string_view> fields, domain::ControlReading& reading);

/// "84.0 - 94.0" into low and high; anything else leaves them open.
void readRange(std::string_view range, const AstmResult& result, domain::ControlReading& reading);

} // namespace fasit::instruments::drivers
