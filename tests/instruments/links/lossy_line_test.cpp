// Sender and receiver over a line that loses, damages, cuts and doubles, and a store that is slow and
// refuses: what the sender holds for acknowledged is committed, always, and in the end every message is.
#include "instruments/astm/encode.h"
#include "instruments/astm/sender.h"
#include "instruments/drivers/make_link.h"
#include "tests/instruments/support/capture_builder.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <random>
#include <set>

namespace fasit::instruments {
namespace {

using namespace std::chrono_literals;

struct Faults {
    double lost = 0;
    double damaged = 0;
    double shortened = 0;
    double doubled = 0;
    double refused = 0;
    std::chrono::milliseconds slowestCommit{0};
};

class Line {
  public:
    Line(unsigned seed, Faults faults)
        : m_random(seed)
        , m_faults(faults)
        , m_link(drivers::makeLink(*drivers::findDriver("afinion2")))
        , m_sender({.messageTries = 10'000}) {
        fromLink(m_link->onConnected(m_now));
    }

    /// Whether the sender was told, within a day of the clock's time, that the message is safe.
    bool send(const std::string& value) {
        m_outcome.reset();
        fromSender(m_sender.send(astm::encode(testing::afinionControl(value)), m_now));
        const LinkTime end = m_now + 24h;
        while (!m_outcome && m_now < end && !m_events.empty()) {
            const auto next = m_events.begin();
            m_now = next->first;
            const auto happen = next->second;
            m_events.erase(next);
            happen();
        }
        return m_outcome == astm::SendOutcome::Acknowledged;
    }

    const std::set<std::string>& committed() const { return m_committed; }
    int commits() const { return m_commits; }

  private:
    bool chance(double probability) { return std::bernoulli_distribution(probability)(m_random); }
    std::size_t below(std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random);
    }
    void later(std::chrono::milliseconds time, std::function<void()> what) {
        m_events.emplace(m_now + time, std::move(what));
    }

    /// What arrives at the other end.
    std::string spoilt(std::string bytes) {
        if (chance(m_faults.lost)) {
            return {};
        }
        if (chance(m_faults.doubled)) {
            bytes += bytes;
        }
        if (chance(m_faults.damaged)) {
            bytes[below(bytes.size())] ^= static_cast<char>(1U << below(8));
        }
        if (chance(m_faults.shortened)) {
            bytes.erase(below(bytes.size()), 1);
        }
        return bytes;
    }

    void fromSender(const astm::SenderActions& actions) {
        if (actions.outcome) {
            m_outcome = actions.outcome;
        }
        if (actions.wakeAt) {
            m_events.emplace(*actions.wakeAt, [this] { fromSender(m_sender.onTick(m_now)); });
        }
        if (actions.toSend.empty()) {
            return;
        }
        const std::string bytes = spoilt(actions.toSend);
        // Cut anywhere but between two copies: neither a serial line nor a socket does that to a sender that
        // waits.
        std::size_t cut = bytes.empty() ? 0 : below(bytes.size());
        cut = bytes.size() > actions.toSend.size() && cut == actions.toSend.size() ? 0 : cut;
        for (const std::string& part : {bytes.substr(0, cut), bytes.substr(cut)}) {
            if (!part.empty()) {
                later(part.size() == bytes.size() - cut ? 21ms : 20ms,
                      [this, part] { fromLink(m_link->onBytes(part, m_now)); });
            }
        }
    }

    void fromLink(const LinkActions& actions) {
        if (actions.wakeAt) {
            m_events.emplace(*actions.wakeAt, [this] { fromLink(m_link->onTick(m_now)); });
        }
        if (const std::string bytes = actions.toSend.empty() ? "" : spoilt(actions.toSend); !bytes.empty()) {
            later(20ms, [this, bytes] { fromSender(m_sender.onBytes(bytes, m_now)); });
        }
        for (const Delivery& delivery : actions.deliveries) {
            store(delivery);
        }
    }

    void store(const Delivery& delivery) {
        const auto time =
            std::chrono::milliseconds(below(1 + static_cast<std::size_t>(m_faults.slowestCommit.count())));
        const bool refuses = chance(m_faults.refused);
        later(time, [this, delivery, refuses] {
            if (!refuses) {
                for (const auto& reading : delivery.decoded.readings) {
                    m_committed.insert(reading.value);
                    ++m_commits;
                }
            }
            fromLink(refuses ? m_link->onRefused(delivery.token, m_now)
                             : m_link->onCommitted(delivery.token, m_now));
        });
    }

    std::mt19937 m_random;
    Faults m_faults;
    std::unique_ptr<Link> m_link;
    astm::Sender m_sender;
    LinkTime m_now{1h};
    std::multimap<LinkTime, std::function<void()>> m_events;
    std::optional<astm::SendOutcome> m_outcome;
    std::set<std::string> m_committed;
    int m_commits = 0;
};

void play(const Faults& faults, unsigned seeds, int messages) {
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        Line line(seed, faults);
        std::set<std::string> sent;
        for (int i = 0; i < messages; ++i) {
            const std::string value = std::to_string(100 + i) + ".5";
            sent.insert(value);
            ASSERT_TRUE(line.send(value)) << "seed " << seed << ", message " << i;
            ASSERT_EQ(line.committed().count(value), 1U)
                << "acknowledged, not committed: seed " << seed << ", message " << i;
        }
        EXPECT_EQ(line.committed(), sent) << "seed " << seed;
    }
}

TEST(LossyLine, AGoodLineCommitsEachMessageOnce) {
    Line line(1, {});
    for (int i = 0; i < 100; ++i) {
        ASSERT_TRUE(line.send(std::to_string(i) + ".5"));
    }
    EXPECT_EQ(line.commits(), 100);
}

TEST(LossyLine, Loss) {
    play({.lost = 0.1}, 100, 20);
}

TEST(LossyLine, Damage) {
    play({.damaged = 0.2}, 200, 20);
}

TEST(LossyLine, ShortenedFrames) {
    play({.shortened = 0.1}, 100, 20);
}

TEST(LossyLine, Doubling) {
    play({.doubled = 0.3}, 100, 20);
}

TEST(LossyLine, AStoreThatIsSlowAndRefuses) {
    play({.refused = 0.3, .slowestCommit = 14s}, 100, 20);
}

TEST(LossyLine, Everything) {
    play({.lost = 0.03,
          .damaged = 0.05,
          .shortened = 0.03,
          .doubled = 0.05,
          .refused = 0.1,
          .slowestCommit = 12s},
         200, 20);
}

} // namespace
} // namespace fasit::instruments
