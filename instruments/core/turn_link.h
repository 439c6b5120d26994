// TurnLink: a Link that takes one message at a time. While a delivery is awaited what arrives is kept, and
// read when it is decided: committed, refused, or too late.
//
// A protocol's own link says what a byte means and what is answered. One thread.
#pragma once

#include "instruments/core/link.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fasit::instruments {

class TurnLink : public Link {
  public:
    /// A sender that sends more while a delivery is awaited is hung up on.
    static constexpr std::size_t kMaxKept = 256 * 1024;
    /// Problems alone are handed over this seldom, and no more of them at once.
    static constexpr std::chrono::seconds kProblemPause{60};
    static constexpr std::size_t kMaxProblems = 50;

    LinkActions onConnected(LinkTime now) final;
    LinkActions onBytes(std::string_view bytes, LinkTime now) final;
    LinkActions onTick(LinkTime now) final;
    LinkActions onCommitted(std::uint64_t token, LinkTime now) final;
    LinkActions onRefused(std::uint64_t token, LinkTime now) final;
    LinkActions onDisconnected(LinkTime now) final;

  protected:
    /// `driver` is a static text. An awaited delivery that is not decided within the deadline counts as
    /// refused.
    TurnLink(std::string_view driver, std::chrono::milliseconds commitDeadline)
        : m_driver(driver)
        , m_commitDeadline(commitDeadline) {}

    // What a protocol fills in.
    virtual void begin() {}
    virtual void take(char c) = 0;
    /// The awaited delivery is decided: now the answer goes out.
    virtual void settle(bool isCommitted) = 0;
    /// A delivery that nobody awaits is decided.
    virtual void decided(std::uint64_t /*token*/, bool /*isCommitted*/) {}
    virtual void tick() {}
    virtual std::optional<LinkTime> nextTick() const { return std::nullopt; }
    /// The line is gone: what has begun is forgotten.
    virtual void end() = 0;

    // What it calls.
    LinkTime now() const { return m_now; }
    void send(std::string_view bytes) { m_actions.toSend += bytes; }
    /// Told with the next delivery, or by tell().
    void report(Problem problem);
    void tell();
    /// Its token.
    std::uint64_t deliver(Decoded decoded, std::string raw);
    /// No further byte is taken before this delivery is decided. Nothing where the line is gone.
    void await(std::uint64_t token);

  private:
    void takeAll(std::string_view bytes);
    void decide(std::uint64_t token, bool isCommitted);
    void settleNow(bool isCommitted);
    LinkActions done();

    std::string_view m_driver;
    std::chrono::milliseconds m_commitDeadline;
    LinkActions m_actions;
    LinkTime m_now;
    bool m_isConnected = false;
    std::string m_kept; ///< Came while a delivery was awaited.
    std::optional<std::uint64_t> m_awaited;
    LinkTime m_commitBy;
    std::uint64_t m_lastToken = 0;
    Decoded m_problems; ///< Not told yet.
    std::optional<LinkTime> m_toldAt;
};

} // namespace fasit::instruments
