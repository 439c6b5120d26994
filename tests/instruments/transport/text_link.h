// TextLink: a protocol as plain as can be, so that what is tested is the line. Each text line is a delivery,
// answered with "ACK text" when it is stored and "NAK" when not; "bye" hangs up, "wait" asks for a tick,
// "more N" sends N bytes.
#pragma once

#include "instruments/core/link.h"
#include "instruments/transport/line.h"

#include <map>
#include <string>
#include <vector>

namespace fasit::instruments::transport {

class TextLink final : public Link {
  public:
    LinkActions onConnected(LinkTime now) override;
    LinkActions onBytes(std::string_view bytes, LinkTime now) override;
    LinkActions onTick(LinkTime now) override;
    LinkActions onCommitted(std::uint64_t token, LinkTime now) override;
    LinkActions onRefused(std::uint64_t token, LinkTime now) override;
    LinkActions onDisconnected(LinkTime now) override;

  private:
    void take(const std::string& line, LinkActions& actions, LinkTime now);

    std::string m_begun;
    std::map<std::uint64_t, std::string> m_lines;
    std::uint64_t m_lastToken = 0;
};

/// A sink that keeps what it gets, and answers as told.
class KeepingSink final : public DeliverySink {
  public:
    enum class Answers { Stored, NotStored, Later };

    void store(Delivery delivery, Answer answer) override;
    void answerAll(bool isStored);
    std::vector<std::string> values() const;

    Answers answers = Answers::Stored;
    std::vector<Delivery> deliveries;
    std::vector<Answer> open;
};

LineContext textContext(KeepingSink& sink);

} // namespace fasit::instruments::transport
