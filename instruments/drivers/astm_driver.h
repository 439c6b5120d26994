// AstmDriver: what one analyser makes of the records that every ASTM analyser sends. Pure functions,
// thread-safe.
#pragma once

#include "instruments/astm/fields.h"
#include "instruments/core/driver_description.h"
#include "qc-core/domain/reading.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace fasit::instruments::drivers {

/// One result and the records that it belongs to. Views into the message.
struct AstmResult {
    const astm::Fields& header;
    const astm::Fields& order;
    const astm::Fields& result;
    std::span<const astm::Fields> orderComments;  ///< Between the order and its first result.
    std::span<const astm::Fields> resultComments; ///< Behind the result.
    const astm::Delimiters& delimiters;
    bool isPlain = false; ///< All of them are: texts can be taken as they stand.

    std::string_view component(std::string_view field, std::size_t number) const {
        return astm::part(field, number, delimiters.component);
    }
    /// The trimmed text of a field or component; empty, or nothing, where there is none.
    void read(std::string_view field, std::string& out) const;
    void read(std::string_view field, std::optional<std::string>& out) const;
};

/// What the protocol itself says of an order.
enum class OrderKind {
    Control,
    Unsaid, ///< A control only where its sample id is one that an administrator entered; else a patient's.
    NeverResult, ///< A calibration, a simulated or computed result: dropped, whatever its sample id.
};

struct AstmDriver {
    DriverDescription description;
    /// Whether the sender's name (first component of H.5, trimmed) is one of its analysers.
    bool (*recognises)(std::string_view sender) = nullptr;
    /// Asked once an order: it looks at header and order only.
    OrderKind (*kindOf)(const AstmResult& order) = nullptr;
    /// Fill what differs between analysers: once an order what header, order and its comments say of all its
    /// results, and for each result what it says itself. Driver, instrument, specimen, value, unit, flags,
    /// message and offset are filled already.
    void (*readOrder)(const AstmResult& order, domain::ControlReading& reading) = nullptr;
    void (*read)(const AstmResult& result, domain::ControlReading& reading) = nullptr;
    /// Once an order, behind its last result: what its comments say of some of its readings. Null where the
    /// analyser says no such thing.
    void (*judge)(const AstmResult& order, std::span<domain::ControlReading> readings) = nullptr;
    /// Where the sample id stands that control patterns are held against; null where it is O.3.
    std::string_view (*sampleId)(const AstmResult& order) = nullptr;
    /// Whether a result record holds a measured value; null where each does. What is not one is passed over.
    bool (*isMeasured)(const AstmResult& result) = nullptr;
};

} // namespace fasit::instruments::drivers
