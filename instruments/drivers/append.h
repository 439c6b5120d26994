// append: what came out of one message, added to what came out of the stream so far. Thread-safe.
#pragma once

#include "instruments/core/decoded.h"

#include <iterator>
#include <utility>

namespace fasit::instruments::drivers {

/// The readings and problems of `message` are moved.
inline void append(Decoded& message, Decoded& stream) {
    if (stream.driver.empty()) {
        stream.driver = message.driver;
    }
    stream.readings.insert(stream.readings.end(), std::make_move_iterator(message.readings.begin()),
                           std::make_move_iterator(message.readings.end()));
    stream.patientResultsDropped += message.patientResultsDropped;
    for (Problem& problem : message.problems) {
        stream.report(std::move(problem));
    }
}

} // namespace fasit::instruments::drivers
