// Poct1aDecoder: a file or stream of POCT1-A documents, splitter, parser and reader joined. One thread.
#pragma once

#include "instruments/core/control_patterns.h"
#include "instruments/core/decoded.h"
#include "instruments/core/stream_parser.h"
#include "instruments/drivers/poct1a_reader.h"
#include "instruments/poct1a/document_splitter.h"

#include <string_view>

namespace fasit::instruments::drivers {

class Poct1aDecoder final : public StreamParser, private poct1a::DocumentEvents {
  public:
    /// `fixed` is the driver asked for, null where the device's greeting decides. `out` must outlive the
    /// decoder.
    Poct1aDecoder(const Poct1aDriver* fixed, Decoded& out, ControlPatterns controls = {});

    void feed(std::string_view bytes) override { m_splitter.feed(bytes); }
    void finish() override;

  private:
    void onDocument(std::string_view text, std::size_t offset) override;
    void onLostDocument(const Problem& problem) override;
    void onNoise(const Problem& problem) override;

    Decoded& m_out;
    Poct1aReader m_reader;
    poct1a::DocumentSplitter m_splitter;
    bool m_sawDocument = false;
};

} // namespace fasit::instruments::drivers
