#include "qc-core/base/crypto/secret.h"

#include <sodium.h>

#include <utility>

namespace fasit::crypto {

void wipe(std::string& text) {
    text.resize(text.capacity());
    sodium_memzero(text.data(), text.size());
    text.clear();
}

// A short text lies inside the string itself, where moving leaves it behind: every source is wiped.
Secret::Secret(std::string&& text)
    : m_bytes(std::move(text)) {
    wipe(text);
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes)) {
    wipe(other.m_bytes);
}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::move(other.m_bytes);
        wipe(other.m_bytes);
    }
    return *this;
}

Secret::~Secret() {
    wipe(m_bytes);
}

} // namespace fasit::crypto
