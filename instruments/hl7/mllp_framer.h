// MllpFramer: the blocks of the minimal lower layer protocol of HL7: VT content FS CR.
//
// An incremental state machine without clock or answers, tolerant of what is met: bytes between blocks, an FS
// without its CR, a start inside a block that was cut. One thread.
#pragma once

#include "instruments/core/problem.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace fasit::instruments::hl7 {

inline constexpr char kBlockStart = '\x0B';
inline constexpr char kBlockEnd = '\x1C';

class BlockEvents {
  public:
    virtual ~BlockEvents() = default;
    /// `offset` is where the content begins in the stream.
    virtual void onBlock(std::string_view content, std::size_t offset) = 0;
    /// A block that was cut, damaged or over the bound; nothing of it is handed over. Its sender waits.
    virtual void onLostBlock(const Problem& problem) = 0;
    /// Bytes between blocks, told once a run. Nothing need be answered.
    virtual void onNoise(const Problem& problem) = 0;
};

class MllpFramer {
  public:
    static constexpr std::size_t kMaxBlock = std::size_t{4} * 1024 * 1024;

    explicit MllpFramer(BlockEvents& events, std::size_t maxBlock = kMaxBlock)
        : m_events(events)
        , m_maxBlock(maxBlock) {}

    void feed(std::string_view bytes);
    /// A block has begun and its end is not certain yet.
    bool isInBlock() const { return m_state != State::Between; }
    /// FS was the last byte: what follows shows whether it ended the block. See endBlock().
    bool awaitsByteBehindEnd() const { return m_state == State::BehindEnd; }
    /// Nothing follows an FS: it did end the block.
    void endBlock();
    /// The stream ends, or the rest of the block did not come in time. A block without its end is lost.
    void finish();

  private:
    enum class State { Between, InBlock, Skipping, BehindEnd };

    void take(char c);
    void between(char c);
    void collect(std::string_view run);
    void behindEnd(char c);
    void begin();
    void lose(ProblemKind kind);

    BlockEvents& m_events;
    std::size_t m_maxBlock;
    State m_state = State::Between;
    std::string m_content;
    std::size_t m_offset = 0; ///< Of the next byte.
    std::size_t m_begin = 0;  ///< Of the content.
    bool m_isTooLarge = false;
    bool m_saidNoise = false;
};

} // namespace fasit::instruments::hl7
