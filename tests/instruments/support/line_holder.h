// LineHolder: what holds a line in a test, with a clock that stands still until it is told to go.
#pragma once

#include "instruments/core/link.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::testing {

class LineHolder {
  public:
    /// `link` must outlive it.
    explicit LineHolder(Link& link)
        : m_link(link) {}

    void connect() { take(m_link.onConnected(now)); }
    void disconnect() { take(m_link.onDisconnected(now)); }
    void receive(std::string_view bytes) { take(m_link.onBytes(bytes, now)); }
    /// The clock goes on; the link is woken whenever it asked to be.
    void pass(std::chrono::milliseconds time);
    /// Answers the delivery with this number, from 0.
    void commit(std::size_t delivery) { take(m_link.onCommitted(deliveries.at(delivery).token, now)); }
    void refuse(std::size_t delivery) { take(m_link.onRefused(deliveries.at(delivery).token, now)); }

    /// What was sent since this was last asked.
    std::string sent();
    std::size_t readings() const;

    LinkTime now{std::chrono::hours(1)};
    std::vector<Delivery> deliveries;
    std::optional<LinkTime> wakeAt;
    bool hungUp = false;
    bool commitsAtOnce = false;

  private:
    void take(LinkActions actions);

    Link& m_link;
    std::string m_sent;
};

} // namespace fasit::instruments::testing
