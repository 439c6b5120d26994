// KxLink: a line to a KX-21N or KX-21, as a Link.
//
// In class A the analyser sends and is never answered, so that what could not be stored is kept here and
// offered again; in class B each record is acknowledged when its results are committed, and refused when it
// is damaged, refused or takes too long. One thread.
#pragma once

#include "instruments/core/turn_link.h"
#include "instruments/sysmex_kx/reader.h"

#include <deque>
#include <optional>
#include <string>

namespace fasit::instruments::sysmex_kx {

struct KxOptions {
    enum class Class { A, B }; ///< As the analyser is set.
    Class lineClass = Class::B;
    std::chrono::milliseconds commitDeadline{10'000}; ///< The analyser waits 15 s.
};

class KxLink final : public TurnLink {
  public:
    /// What could not be stored in class A is offered again after this time.
    static constexpr std::chrono::seconds kOfferPause{10};
    /// So many records of controls; the oldest makes room for one more, which is told.
    static constexpr std::size_t kMostRetained = 200;

    KxLink(ControlPatterns controls, KxOptions options);

  private:
    struct Retained {
        Delivery delivery;
        std::optional<LinkTime> offerAt; ///< Not before it was refused.
    };

    void take(char c) override;
    void settle(bool isCommitted) override;
    void decided(std::uint64_t token, bool isCommitted) override;
    void tick() override;
    std::optional<LinkTime> nextTick() const override;
    void end() override;

    void takeRecord(const RecordCutter::Piece& piece);
    void hand(Decoded decoded, std::string raw);
    void retain(std::uint64_t token, Decoded decoded, std::string raw);
    void offerWhatIsDue(LinkTime until);
    void answer(bool isGood);

    ControlPatterns m_controls;
    KxOptions m_options;
    RecordCutter m_cutter;
    std::deque<Retained> m_retained;
};

} // namespace fasit::instruments::sysmex_kx
