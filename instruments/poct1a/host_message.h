// What the host says in a POCT1-A conversation, as documents. Pure functions, thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fasit::instruments::poct1a {

/// The element that names the acknowledged message: devices differ, and take one of them only.
enum class AckElement { AckControlId, ControlId };

/// What every message of the host begins with.
struct HostHeader {
    std::uint64_t controlId = 0;
    std::string time; ///< ISO 8601.
};

std::string ackMessage(const HostHeader& header, std::string_view type, std::string_view acknowledgedId,
                       AckElement element);
/// Asks for the observations that are new.
std::string requestMessage(const HostHeader& header);
/// A directive without anything to it (START_CONTINUOUS).
std::string directiveMessage(const HostHeader& header, std::string_view command);
std::string setTimeMessage(const HostHeader& header);
std::string endMessage(const HostHeader& header);

} // namespace fasit::instruments::poct1a
