#include "qc-core/base/crypto/digest.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cstring>
#include <stdexcept>

namespace fasit::crypto {
namespace {

void startLibrary() {
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        throw std::runtime_error("libsodium could not be initialised");
    }
}

} // namespace

static_assert(sizeof(crypto_generichash_state) <= 384);

Digest::Digest(Size size)
    : m_size(static_cast<std::size_t>(size)) {
    startLibrary();
    crypto_generichash_init(reinterpret_cast<crypto_generichash_state*>(m_state.data()), nullptr, 0, m_size);
}

void Digest::take(const void* bytes, std::size_t count) {
    if (m_pendingCount + count > m_pending.size()) {
        flush();
    }
    if (count > m_pending.size()) {
        auto* state = reinterpret_cast<crypto_generichash_state*>(m_state.data());
        crypto_generichash_update(state, static_cast<const unsigned char*>(bytes), count);
    } else if (count > 0) {
        std::memcpy(m_pending.data() + m_pendingCount, bytes, count);
        m_pendingCount += count;
    }
}

void Digest::flush() {
    auto* state = reinterpret_cast<crypto_generichash_state*>(m_state.data());
    crypto_generichash_update(state, m_pending.data(), m_pendingCount);
    m_pendingCount = 0;
}

void Digest::feed(char kind, std::string_view bytes) {
    std::array<unsigned char, 9> head{};
    head[0] = static_cast<unsigned char>(kind);
    for (std::size_t i = 0; i < 8; ++i) {
        head[i + 1] = static_cast<unsigned char>(bytes.size() >> (8 * i));
    }
    take(head.data(), head.size());
    take(bytes.data(), bytes.size());
}

Digest& Digest::field(std::string_view text) {
    feed('t', text);
    return *this;
}

Digest& Digest::field(std::int64_t number) {
    std::array<char, 20> digits{};
    const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    feed('n', {digits.data(), static_cast<std::size_t>(end - digits.data())});
    return *this;
}

Digest& Digest::missing() {
    feed('-', {});
    return *this;
}

std::string Digest::hex() {
    flush();
    std::array<unsigned char, 32> raw{};
    crypto_generichash_final(reinterpret_cast<crypto_generichash_state*>(m_state.data()), raw.data(), m_size);
    std::string text(m_size * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), raw.data(), m_size);
    text.pop_back();
    return text;
}

std::string randomSalt() {
    startLibrary();
    std::array<unsigned char, 16> bits{};
    randombytes_buf(bits.data(), bits.size());
    std::array<char, 33> text{};
    sodium_bin2hex(text.data(), text.size(), bits.data(), bits.size());
    return text.data();
}

std::int64_t randomIdentity() {
    startLibrary();
    std::uint64_t bits = 0;
    while (bits == 0) {
        randombytes_buf(&bits, sizeof bits);
        bits &= 0x7fff'ffff'ffff'ffffU;
    }
    return static_cast<std::int64_t>(bits);
}

} // namespace fasit::crypto
