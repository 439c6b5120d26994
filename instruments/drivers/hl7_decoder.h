// Hl7Decoder: a file or stream of HL7 blocks, framer and reader joined. One thread.
#pragma once

#include "instruments/core/control_patterns.h"
#include "instruments/core/decoded.h"
#include "instruments/core/stream_parser.h"
#include "instruments/drivers/hl7_reader.h"
#include "instruments/hl7/mllp_framer.h"

#include <string_view>

namespace fasit::instruments::drivers {

class Hl7Decoder final : public StreamParser, private hl7::BlockEvents {
  public:
    /// `fixed` is the driver asked for, null where the sender decides. `out` must outlive the decoder.
    Hl7Decoder(const Hl7Driver* fixed, Decoded& out, ControlPatterns controls = {});

    void feed(std::string_view bytes) override { m_framer.feed(bytes); }
    void finish() override;

  private:
    void onBlock(std::string_view content, std::size_t offset) override;
    void onLostBlock(const Problem& problem) override;
    void onNoise(const Problem& problem) override;

    Decoded& m_out;
    Hl7Reader m_reader;
    hl7::MllpFramer m_framer;
    bool m_sawBlock = false;
};

} // namespace fasit::instruments::drivers
