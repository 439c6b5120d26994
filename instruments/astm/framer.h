// Framer: the low level of ASTM E1381 and LIS01, from bytes to whole frames.
//
// An incremental state machine without clock or answers: a file decoder takes its events as they are, a link
// layer answers ACK to a frame and NAK to a damaged one. After damage it finds the next frame again. One
// thread.
#pragma once

#include "instruments/core/problem.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fasit::instruments::astm {

/// One frame: STX number text ETB|ETX checksum.
struct Frame {
    std::size_t offset = 0; ///< Of its STX; the text begins two bytes later.
    char number = '1';      ///< '0' to '7'.
    bool endsRecord = true; ///< ETX; false = ETB, the text goes on in the next frame.
    std::string_view text;  ///< Valid during the call only.
};

/// Bytes that may have been a frame, or a part of one, were lost.
struct Damage {
    ProblemKind kind = ProblemKind::FrameCut; ///< BytesBeforeStx: they lay outside any frame.
    std::size_t offset = 0;
    char number = '\0'; ///< What stood where the frame number is; 0 = nothing did.
};

class FramerEvents {
  public:
    virtual ~FramerEvents() = default;
    virtual void onFrame(const Frame& frame) = 0;
    virtual void onDamage(const Damage& damage) = 0;
    virtual void onRemark(ProblemKind kind, std::size_t offset) = 0;
    virtual void onEnquiry(std::size_t offset) = 0;
    virtual void onEndOfTransmission(std::size_t offset) = 0;
};

struct FramerOptions {
    /// Lenient: a frame with a wrong or blank checksum is a remark and is used.
    enum class Checksum { Strict, Lenient };
    /// Strict: a frame without CR or LF behind it is a remark.
    enum class LineEnd { Lenient, Strict };

    Checksum checksum = Checksum::Strict;
    LineEnd lineEnd = LineEnd::Lenient;
};

class Framer {
  public:
    static constexpr std::size_t kMaxFrame = 64 * 1024; ///< Bytes of text; the standard's largest is 63,993.

    /// `events` must outlive the framer.
    explicit Framer(FramerEvents& events, FramerOptions options = {});

    /// Takes the next bytes, cut anywhere. Events are those of the whole stream fed at once.
    void feed(std::string_view bytes);

    /// The stream ends: a begun frame is reported as cut.
    void finish();

    /// A frame has begun and its checksum has not come.
    bool isInFrame() const { return m_state != State::Between; }
    bool isInText() const { return m_state == State::Text; }

  private:
    enum class State { Between, Number, Text, FirstDigit, SecondDigit };

    std::size_t step(std::string_view bytes, std::size_t at);
    void between(char c);
    void strayByte();
    void number(char c);
    std::size_t text(std::string_view bytes, std::size_t at);
    void endOfText(char c);
    void firstDigit(char c);
    void secondDigit(char c);
    void frameDone(int checksum);
    void damage(ProblemKind kind);
    bool restartedBy(char c);

    FramerEvents& m_events;
    FramerOptions m_options;
    State m_state = State::Between;
    std::size_t m_offset = 0; ///< Of the byte at hand.
    std::size_t m_frameOffset = 0;
    Frame m_frame;
    std::string m_buffer;     ///< The text so far, when it came in several pieces.
    std::string_view m_whole; ///< The text, when it lies in the bytes at hand.
    std::uint32_t m_sum = 0;
    int m_firstDigit = 0;
    bool m_strayReported = false;
    bool m_lineEndOpen = false; ///< A frame ended and neither CR nor LF came yet.
};

} // namespace fasit::instruments::astm
