// Conversation: a made-up analyser and the link of its driver, end to end, with a clock that only goes on
// when both wait.
#pragma once

#include "instruments/core/link.h"
#include "instruments/drivers/driver_table.h"
#include "instruments/drivers/make_link.h"
#include "instruments/simulator/script.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace fasit::instruments::testing {

class Conversation {
  public:
    /// Sample ids that begin with QC are controls, and an AS100 is polled.
    explicit Conversation(const drivers::DriverRow& row);
    Conversation(const drivers::DriverRow& row, const drivers::LinkOptions& options);

    static drivers::LinkOptions usualOptions();

    /// One message until it is acknowledged (true) or given up.
    bool send(const simulator::Message& message);
    /// All of them, then good-bye.
    void play(const std::vector<simulator::Message>& messages);

    /// May change or drop what goes to the host, or to the analyser.
    std::function<std::string(std::string)> toHost;
    std::function<std::string(std::string)> toAnalyser;
    /// What storing a delivery comes to; all are stored unless it says otherwise.
    std::function<bool(const Delivery&)> stores;

    simulator::AnalyserSide& side() { return *m_side; }
    std::vector<Delivery> deliveries;
    int acknowledged = 0;
    bool isOver = false;

    std::size_t readings() const;
    int patients() const;

  private:
    void host(LinkActions actions);
    void analyser(simulator::SideActions actions);
    bool exchange();
    bool wake();

    std::unique_ptr<Link> m_link;
    std::unique_ptr<simulator::AnalyserSide> m_side;
    LinkTime m_now{std::chrono::hours(1)};
    std::optional<LinkTime> m_hostWakes;
    std::optional<LinkTime> m_analyserWakes;
    std::string m_forHost;
    std::string m_forAnalyser;
    std::vector<std::pair<std::uint64_t, bool>> m_stored;
    std::optional<simulator::Outcome> m_outcome;
};

} // namespace fasit::instruments::testing
