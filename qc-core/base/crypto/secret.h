// Secret: a password or PIN on its way through the program. Its bytes are wiped when it is destroyed. Value
// that can be moved and not copied.
#pragma once

#include <string>
#include <string_view>

namespace fasit::crypto {

/// Overwrites the text with zeros, what it has reserved too, and makes it empty.
void wipe(std::string& text);

class Secret {
  public:
    /// Takes the bytes over and wipes `text`.
    explicit Secret(std::string&& text);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    std::string_view view() const { return m_bytes; }

  private:
    std::string m_bytes;
};

} // namespace fasit::crypto
