// Every capture as it is played over a line: the synthetic ones, and the recordings of FASIT_CAPTURES.
#pragma once

#include "instruments/core/decoded.h"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::testing {

struct PlayedCapture {
    std::string name; ///< Letters, digits and underscores.
    std::string driver;
    std::string bytes;
    bool hasChecksum = false; ///< Of the protocol itself; TCP has its own.
    /// Numbers its frames in a way of its own, so that only waiting for answers keeps them together: it ends
    /// where it is not acknowledged. All others are played as senders that do not listen at all.
    bool countsItsOwnWay = false;
};

std::ostream& operator<<(std::ostream& out, const PlayedCapture& capture);

const std::vector<PlayedCapture>& playedCaptures();

/// What comes out of a file with these bytes. For a KX-21N QC* is entered as the sample ids of controls.
Decoded readFile(const PlayedCapture& capture, std::string_view bytes);

/// What is handed over where these bytes come over a line whose store takes everything: all readings and
/// problems together. Fails where a token comes twice, or where bytes are handed over beside a patient's
/// result.
struct Played {
    Decoded decoded;
    std::string raw;
};
Played playOverLine(const PlayedCapture& capture, std::string_view bytes);

} // namespace fasit::instruments::testing
