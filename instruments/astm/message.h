// Message: the records between a header and its end, whole and in order.
#pragma once

#include "instruments/astm/fields.h"
#include "instruments/core/problem.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace fasit::instruments::astm {

struct Record {
    std::string_view text;  ///< Without the CR.
    std::size_t offset = 0; ///< In the stream.
};

/// Views; valid during the call that hands it over.
struct Message {
    Delimiters delimiters;
    /// The first one is the header. Each is whole and follows the one before it.
    std::span<const Record> records;
    /// It ended by L or EOT. Otherwise what followed the last record is not known: comments of the last
    /// result may be missing.
    bool isComplete = false;
};

class MessageEvents {
  public:
    virtual ~MessageEvents() = default;
    virtual void onMessage(const Message& message) = 0;
    virtual void onProblem(const Problem& problem) = 0;
};

} // namespace fasit::instruments::astm
