// What must hold of a conversation, whatever bytes come.
#pragma once

#include "instruments/core/link.h"

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <set>
#include <string_view>

namespace fasit::instruments::fuzz {

/// Holds one conversation, storing two deliveries of three; aborts where a token comes twice, or where bytes
/// are handed over beside a patient's result.
class ConversationHolder {
  public:
    explicit ConversationHolder(Link& link)
        : m_link(link) {}

    void take(const LinkActions& actions) {
        for (const Delivery& delivery : actions.deliveries) {
            const bool isPatient = delivery.decoded.patientResultsDropped > 0;
            if (!m_tokens.insert(delivery.token).second || (isPatient && !delivery.raw.empty())) {
                std::abort();
            }
            take(delivery.token % 3 == 0 ? m_link.onRefused(delivery.token, m_now)
                                         : m_link.onCommitted(delivery.token, m_now));
        }
        m_wakeAt = actions.wakeAt;
    }

    void run(std::string_view bytes) {
        take(m_link.onConnected(m_now));
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t size = 1 + static_cast<unsigned char>(bytes[at]) % 61U;
            take(m_link.onBytes(bytes.substr(at, size), m_now));
            at += size;
            m_now += std::chrono::milliseconds(size);
        }
        if (m_wakeAt) {
            take(m_link.onTick(*m_wakeAt));
        }
        take(m_link.onDisconnected(m_now));
    }

  private:
    Link& m_link;
    LinkTime m_now{std::chrono::hours(1)};
    std::optional<LinkTime> m_wakeAt;
    std::set<std::uint64_t> m_tokens;
};

inline void checkConversation(Link& link, std::string_view bytes) {
    ConversationHolder(link).run(bytes);
}

} // namespace fasit::instruments::fuzz
