// Assembler: from frames to whole messages, however their records were cut into frames.
//
// The text of all frames is joined and cut at CR; a message ends at L, at EOT or before the next header.
// Where a frame was lost the message ends at the last whole record before it, and nothing is taken up to the
// next header: what stands behind a hole may belong to another order, or to a patient. The one exception is a
// damaged frame that was sent again, which the frame numbers show. Numbers that do not follow each other are
// a hole as well. One thread.
#pragma once

#include "instruments/astm/framer.h"
#include "instruments/astm/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::astm {

/// Damage since the last good frame.
struct Hole {
    int frames = 0;
    bool onlyNext = true; ///< Nothing but bad copies of the frame that comes next.
    bool onlyLast = true; ///< Nothing but bad copies of the last good frame.
};

class Assembler final : public FramerEvents {
  public:
    static constexpr std::size_t kMaxMessage = 1024 * 1024; ///< Bytes of text.

    /// `events` must outlive the assembler.
    explicit Assembler(MessageEvents& events);

    void onFrame(const Frame& frame) override;
    void onDamage(const Damage& damage) override;
    void onRemark(ProblemKind kind, std::size_t offset) override;
    void onEnquiry(std::size_t offset) override;
    void onEndOfTransmission(std::size_t offset) override;

    /// The stream ends; a message without its end is handed over as cut.
    void finish();

    bool sawFrame() const { return m_sawFrame; }
    /// Neither a message nor a record has begun.
    bool isBetweenMessages() const { return !m_inside && m_text.empty(); }
    /// In this session results were sent that no message could be made of: without a header, with one that
    /// does not say how to read them, or too large.
    bool hasLostResults() const { return m_hasLostResults; }

  private:
    /// A record as a place in m_text.
    struct Place {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t offset = 0;
    };

    bool isRepetition(const Frame& frame) const;
    bool isGap(const Frame& frame) const;
    bool fillsHole(const Frame& frame) const;
    bool isNext(char number) const;
    void remember(const Frame& frame);
    void takeText(const Frame& frame);
    void recordDone(Place place);
    void header(Place place, std::string_view record);
    bool endsWhole() const;
    void closeMessage(bool complete);
    void leave(ProblemKind reason);
    void countLost(char letter, std::size_t offset);
    void reportLost();
    void endSession(bool complete);
    void forgetConsumed();
    void forgetText();

    MessageEvents& m_events;
    std::string m_text; ///< The message at hand; while outside one, the record at hand.
    std::size_t m_messageBegin = 0;
    std::size_t m_recordBegin = 0; ///< Of the record that is not whole yet.
    std::size_t m_recordOffset = 0;
    std::vector<Place> m_places; ///< Whole records of the message.
    std::vector<Record> m_records;
    Delimiters m_delimiters;
    bool m_inside = false;      ///< A header was seen and the message has not ended.
    bool m_skipPartial = false; ///< The next piece up to CR may be half a record.
    bool m_consecutive = true;  ///< Frame numbers of the message followed each other.
    std::optional<Hole> m_hole;
    ProblemKind m_lostReason = ProblemKind::MissingHeader;
    bool m_hasLostResults = false;
    int m_lost = 0; ///< Result records dropped outside messages.
    std::size_t m_lostOffset = 0;
    bool m_sameNumber = true; ///< All frames of the session had the same number.
    char m_lastNumber = '\0'; ///< 0 = no frame in this session.
    std::string m_lastText;
    bool m_sawFrame = false;
};

} // namespace fasit::instruments::astm
