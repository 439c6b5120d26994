// HostLink: the conversation of the data manager (the host) with a POCT1-A device.
//
// The device greets (HEL) and tells its state (DST); the host asks for new observations (REQ), acknowledges
// each when it is stored, and goes on to continuous mode where the device has it, or says good-bye. One
// message at a time: what arrives while one is being stored waits. One thread.
#pragma once

#include "instruments/core/link.h"
#include "instruments/poct1a/document.h"
#include "instruments/poct1a/document_splitter.h"
#include "instruments/poct1a/host_message.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace fasit::instruments::poct1a {

struct ReadDocument {
    Decoded decoded;
    bool isAllControl = false;
};

class DocumentReader {
  public:
    virtual ~DocumentReader() = default;
    /// HEL and OBS; the reader remembers of HEL who speaks.
    virtual ReadDocument read(const Document& document) = 0;
};

struct HostOptions {
    AckElement ackElement = AckElement::AckControlId;
    bool continuous = true; ///< Ask for continuous mode where the device has it.
    bool setTime = false;   ///< Set the device's clock, once a conversation; needs `localTime`.
    /// Now, as ISO 8601 with the zone, for the headers; without it the device's own time is echoed.
    std::function<std::string()> localTime;
};

class HostLink final : public Link, private DocumentEvents {
  public:
    /// Silence that ends a conversation, where the device names no time of its own.
    static constexpr std::chrono::seconds kSilence{60};
    static constexpr std::chrono::seconds kShortestSilence{10};
    static constexpr std::chrono::seconds kLongestSilence{600};
    static constexpr std::chrono::seconds kFarewell{10};
    /// Documents that wait for their turn; a device that sends more is hung up on.
    static constexpr std::size_t kMostWaiting = 64;

    explicit HostLink(std::unique_ptr<DocumentReader> reader, HostOptions options = {});

    LinkActions onConnected(LinkTime now) override;
    LinkActions onBytes(std::string_view bytes, LinkTime now) override;
    LinkActions onTick(LinkTime now) override;
    LinkActions onCommitted(std::uint64_t token, LinkTime now) override;
    LinkActions onRefused(std::uint64_t token, LinkTime now) override;
    LinkActions onDisconnected(LinkTime now) override;

  private:
    enum class Asked { Nothing, Observations, Time, Continuous, End };
    struct Arrived {
        std::string text; ///< Empty: a document that was lost.
        std::size_t offset = 0;
        std::optional<Problem> problem;
    };
    struct Delivered {
        std::uint64_t token = 0;
        std::string controlId;
    };

    void onDocument(std::string_view text, std::size_t offset) override;
    void onLostDocument(const Problem& problem) override;
    void onNoise(const Problem& problem) override;

    void enqueue(Arrived arrived);
    void work();
    void take(const Arrived& arrived);
    void answer(const Document& document, const std::string& text);
    void greet(const Document& document);
    void store(const Document& document, const std::string& text);
    void onAck(const Document& document);
    void nextStep();
    void end();
    void tell(const Problem& problem);
    void deliver(Decoded decoded, std::string raw);
    void acknowledge(std::string_view type, std::string_view id);
    void send(const std::string& document);
    HostHeader header();
    LinkActions decide(std::uint64_t token, std::string_view ackType, LinkTime now);
    LinkActions actions(LinkTime now);

    std::unique_ptr<DocumentReader> m_reader;
    HostOptions m_options;
    DocumentSplitter m_splitter;
    std::deque<Arrived> m_arrived;
    std::optional<Delivered> m_delivered; ///< Being stored.
    LinkActions m_actions;
    Device m_device;
    Asked m_asked = Asked::Nothing;
    bool m_isContinuous = false;
    bool m_didSetTime = false;
    std::string m_deviceTime;
    std::chrono::seconds m_silence = kSilence;
    std::optional<LinkTime> m_deadline;
    std::uint64_t m_lastToken = 0;
    std::uint64_t m_lastControlId = 0;
};

} // namespace fasit::instruments::poct1a
