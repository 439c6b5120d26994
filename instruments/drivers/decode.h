// decode: bytes of a file or stream to control readings, through the driver that knows them.
//
// Total: any bytes give readings, counts and problems. The same bytes fed whole or cut anywhere give the
// same.
#pragma once

#include "instruments/core/control_patterns.h"
#include "instruments/core/decoded.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace fasit::instruments {

class StreamDecoder {
  public:
    /// `driver` is a name in the driver table; without one, format and analyser are recognised. One thread.
    /// `controls`: sample ids of controls, for analysers that run them as samples.
    explicit StreamDecoder(std::optional<std::string_view> driver = std::nullopt,
                           const ControlPatterns& controls = {});
    ~StreamDecoder();
    StreamDecoder(StreamDecoder&&) noexcept;
    StreamDecoder& operator=(StreamDecoder&&) noexcept;

    void feed(std::string_view bytes);
    /// Hands over the readings so far, whole messages only, in place of what `into` holds; a long stream is
    /// read in bounded memory this way. A delimited file hands over nothing before finish(): its ordinals
    /// need all of it.
    void take(std::vector<domain::ControlReading>& into);
    /// The stream ends; what was not taken comes now. Call once, and feed nothing after it.
    Decoded finish();

  private:
    friend Decoded decode(std::string_view bytes, std::optional<std::string_view> driver);
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

Decoded decode(std::string_view bytes, std::optional<std::string_view> driver = std::nullopt);

} // namespace fasit::instruments
