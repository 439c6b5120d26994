// KxLink: a line to a KX-21N or KX-21, as a Link.
//
// In class A the analyser sends and is never answered; in class B each record is acknowledged when its
// results are committed, and refused when it is damaged, refused or takes too long. One thread.
#pragma once

#include "instruments/core/link.h"
#include "instruments/sysmex_kx/reader.h"

#include <optional>
#include <string>

namespace fasit::instruments::sysmex_kx {

struct KxOptions {
    enum class Class { A, B }; ///< As the analyser is set.
    Class lineClass = Class::B;
    std::chrono::milliseconds commitDeadline{10'000}; ///< The analyser waits 15 s.
};

class KxLink final : public Link {
  public:
    static constexpr std::size_t kMaxKept = 256 * 1024;
    /// Problems alone are handed over this seldom.
    static constexpr std::chrono::seconds kProblemPause{60};

    KxLink(ControlPatterns controls, KxOptions options);

    LinkActions onConnected(LinkTime now) override;
    LinkActions onBytes(std::string_view bytes, LinkTime now) override;
    LinkActions onTick(LinkTime now) override;
    LinkActions onCommitted(std::uint64_t token, LinkTime now) override;
    LinkActions onRefused(std::uint64_t token, LinkTime now) override;
    LinkActions onDisconnected(LinkTime now) override;

  private:
    void take(std::string_view bytes);
    void takeRecord(const RecordCutter::Piece& piece);
    void deliver(std::string raw);
    void reportProblems();
    void answer(char c);
    void settle(char c);
    LinkActions done();

    ControlPatterns m_controls;
    KxOptions m_options;
    RecordCutter m_cutter;
    Decoded m_decoded;
    LinkActions m_actions;
    LinkTime m_now;
    bool m_connected = false;
    std::string m_kept; ///< Came while a commit was awaited.
    std::uint64_t m_lastToken = 0;
    std::optional<std::uint64_t> m_awaited;
    LinkTime m_commitBy;
    std::optional<LinkTime> m_problemsAt;
};

} // namespace fasit::instruments::sysmex_kx
