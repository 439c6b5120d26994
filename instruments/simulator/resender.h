// Resender: a message that is sent, answered yes or no or not at all, and sent again, as the protocols with
// one answer a message have it. One thread.
#pragma once

#include "instruments/simulator/analyser_side.h"

#include <string>
#include <utility>

namespace fasit::instruments::simulator {

class Resender {
  public:
    explicit Resender(const SideOptions& options)
        : m_options(options) {}

    bool isBusy() const { return m_tries > 0; }
    const std::string& bytes() const { return m_bytes; }

    SideActions send(std::string bytes, LinkTime now) {
        m_bytes = std::move(bytes);
        m_tries = 0;
        return again(now);
    }
    SideActions taken() { return end(Outcome::Acknowledged); }
    SideActions refused(LinkTime now) {
        SideActions actions;
        m_wakeAt = now + m_options.afterRefusal;
        actions.wakeAt = m_wakeAt;
        return actions;
    }
    SideActions onTick(LinkTime now) { return isBusy() && now >= m_wakeAt ? again(now) : waiting(); }
    /// Nothing that it waits for came.
    SideActions waiting() const {
        SideActions actions;
        if (isBusy()) {
            actions.wakeAt = m_wakeAt;
        }
        return actions;
    }

  private:
    SideActions again(LinkTime now) {
        if (m_tries == m_options.tries) {
            return end(Outcome::GivenUp);
        }
        ++m_tries;
        m_wakeAt = now + m_options.reply;
        SideActions actions;
        actions.toSend = m_bytes;
        actions.wakeAt = m_wakeAt;
        return actions;
    }
    SideActions end(Outcome outcome) {
        m_tries = 0;
        SideActions actions;
        actions.outcome = outcome;
        return actions;
    }

    SideOptions m_options;
    std::string m_bytes;
    int m_tries = 0; ///< 0: nothing is on its way.
    LinkTime m_wakeAt;
};

} // namespace fasit::instruments::simulator
