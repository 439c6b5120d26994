// FileLink: a file as a conversation in which only one side speaks. Its end is onDisconnected.
//
// Several deliveries a file, none in the middle of a message, so that an arriving control never waits for a
// long one.
#pragma once

#include "instruments/core/link.h"
#include "instruments/drivers/decode.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fasit::instruments {

class FileLink final : public Link {
  public:
    /// As for StreamDecoder.
    explicit FileLink(std::optional<std::string_view> driver = std::nullopt,
                      const ControlPatterns& controls = {});

    LinkActions onConnected(LinkTime now) override;
    LinkActions onBytes(std::string_view bytes, LinkTime now) override;
    LinkActions onTick(LinkTime now) override;
    LinkActions onCommitted(std::uint64_t token, LinkTime now) override;
    LinkActions onRefused(std::uint64_t token, LinkTime now) override;
    LinkActions onDisconnected(LinkTime now) override;

  private:
    void deliver(std::vector<domain::ControlReading>& readings, LinkActions& actions);

    StreamDecoder m_decoder;
    std::vector<domain::ControlReading> m_readings;
    std::uint64_t m_lastToken = 0;
};

} // namespace fasit::instruments
