// From the bytes of a KX-21N or KX-21 to control readings. Patient results are counted and go no further.
#pragma once

#include "instruments/core/control_patterns.h"
#include "instruments/core/decoded.h"
#include "instruments/core/driver_description.h"
#include "instruments/core/stream_parser.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fasit::instruments::sysmex_kx {

DriverDescription description();

/// Cuts the stream into records. One thread.
class RecordCutter {
  public:
    static constexpr std::size_t kMaxRecord = 4096;

    struct Piece {
        std::string text; ///< Between STX and ETX; empty where `damage` is said.
        std::size_t offset = 0;
        std::optional<ProblemKind> damage;
    };

    /// A record that ended with this byte, or one that cannot come to its end any more.
    std::optional<Piece> take(char c);
    /// The stream ends: a begun record is cut.
    std::optional<Piece> finish();

  private:
    std::string m_text;
    bool m_inside = false;
    std::size_t m_offset = 0; ///< Of the next byte.
    std::size_t m_begin = 0;
};

/// What a record comes to. True where it is a record that need not be sent again.
bool interpret(std::string_view text, std::size_t offset, const ControlPatterns& controls, Decoded& out);

class Reader final : public StreamParser {
  public:
    /// `out` must outlive it.
    Reader(Decoded& out, ControlPatterns controls);

    void feed(std::string_view bytes) override;
    void finish() override;

  private:
    void take(const std::optional<RecordCutter::Piece>& piece);

    Decoded& m_out;
    ControlPatterns m_controls;
    RecordCutter m_cutter;
};

} // namespace fasit::instruments::sysmex_kx
