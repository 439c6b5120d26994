// ReceiverLink: the conversation of a host that takes HL7 messages: a block comes, it is handed over, and the
// answer goes out when it is stored.
//
// Answers go out in the order of the messages, however they are decided. One thread.
#pragma once

#include "instruments/core/link.h"
#include "instruments/hl7/acknowledgement.h"
#include "instruments/hl7/message.h"
#include "instruments/hl7/mllp_framer.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace fasit::instruments::hl7 {

/// What a driver makes of one message.
struct ReadMessage {
    bool isKnown = true; ///< Of a type that is taken; otherwise it is rejected and nothing else holds.
    bool isAllControl = false;
    /// False: results of a control could not be read, and nothing else was. It is answered AE, so that the
    /// sender keeps it.
    bool isWhole = true;
    Decoded decoded;
};

class MessageReader {
  public:
    virtual ~MessageReader() = default;
    virtual ReadMessage read(const Message& message) = 0;
};

class ReceiverLink final : public Link, private BlockEvents {
  public:
    /// The rest of a block comes within this time, the byte behind an FS within that.
    static constexpr std::chrono::seconds kBlockTime{30};
    static constexpr std::chrono::seconds kEndTime{1};
    /// Messages that wait to be stored; a sender that sends more unanswered ones is told AE.
    static constexpr std::size_t kMostWaiting = 256;

    explicit ReceiverLink(std::unique_ptr<MessageReader> reader,
                          std::size_t maxBlock = MllpFramer::kMaxBlock);

    LinkActions onConnected(LinkTime now) override;
    LinkActions onBytes(std::string_view bytes, LinkTime now) override;
    LinkActions onTick(LinkTime now) override;
    LinkActions onCommitted(std::uint64_t token, LinkTime now) override;
    LinkActions onRefused(std::uint64_t token, LinkTime now) override;
    LinkActions onDisconnected(LinkTime now) override;

  private:
    struct Waiting {
        std::uint64_t token = 0;
        bool isDecided = false;
        std::string accept; ///< The answer when it is stored.
        std::string refuse; ///< And when it is not.
    };

    void onBlock(std::string_view content, std::size_t offset) override;
    void onLostBlock(const Problem& problem) override;
    void onNoise(const Problem& problem) override;

    void handOver(Decoded decoded, std::string raw, Waiting waiting);
    void answerAtOnce(const Problem& problem, std::string answer);
    LinkActions decide(std::uint64_t token, bool isStored);
    LinkActions actions();

    std::unique_ptr<MessageReader> m_reader;
    MllpFramer m_framer;
    std::deque<Waiting> m_waiting;
    LinkActions m_actions;
    std::optional<LinkTime> m_deadline;
    std::optional<Problem> m_noise; ///< Told with the next message.
    std::uint64_t m_lastToken = 0;
    std::uint64_t m_lastControlId = 0;
};

} // namespace fasit::instruments::hl7
