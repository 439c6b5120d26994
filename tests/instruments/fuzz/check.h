// What must hold for any bytes at all.
#pragma once

#include "instruments/drivers/decode.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace fasit::instruments::fuzz {

inline bool sameResult(const Decoded& a, const Decoded& b) {
    return a.driver == b.driver && a.patientResultsDropped == b.patientResultsDropped &&
           a.problems == b.problems &&
           std::equal(a.readings.begin(), a.readings.end(), b.readings.begin(), b.readings.end(),
                      [](const auto& x, const auto& y) {
                          return x.code == y.code && x.value == y.value && x.offset == y.offset &&
                                 x.ordinal == y.ordinal && x.message == y.message &&
                                 x.analyserJudgement == y.analyserJudgement;
                      });
}

/// Decodes whole and in pieces whose sizes the bytes themselves choose; aborts where the two differ.
inline void checkDecode(std::string_view bytes, std::string_view driver) {
    const Decoded whole = decode(bytes, driver);
    StreamDecoder decoder(driver);
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = 1 + static_cast<unsigned char>(bytes[at]) % 31U;
        decoder.feed(bytes.substr(at, size));
        at += size;
    }
    if (!sameResult(whole, decoder.finish())) {
        std::abort();
    }
}

} // namespace fasit::instruments::fuzz
