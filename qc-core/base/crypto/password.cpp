#include "qc-core/base/crypto/password.h"

#include <sodium.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <new>
#include <optional>
#include <stdexcept>

namespace fasit::crypto {
namespace {

constexpr unsigned long long kPasses = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr std::size_t kMemory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

void startLibrary() {
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        throw std::runtime_error("libsodium could not be initialised");
    }
}

using HashText = std::array<char, crypto_pwhash_STRBYTES>;

/// As libsodium wants it: ended by zero, in a room of this size.
std::optional<HashText> hashText(std::string_view hash) {
    constexpr std::string_view kBeginning = crypto_pwhash_argon2id_STRPREFIX;
    HashText text{};
    if (hash.size() >= text.size() || hash.substr(0, kBeginning.size()) != kBeginning) {
        return std::nullopt;
    }
    std::memcpy(text.data(), hash.data(), hash.size());
    return text;
}

} // namespace

std::string passwordHash(const Secret& password) {
    startLibrary();
    const std::string_view bytes = password.view();
    HashText text{};
    if (crypto_pwhash_str_alg(text.data(), bytes.data(), bytes.size(), kPasses, kMemory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw std::bad_alloc();
    }
    return text.data();
}

bool isPassword(const Secret& password, std::string_view hash) {
    startLibrary();
    const auto text = hashText(hash);
    if (!text) {
        return false;
    }
    const std::string_view bytes = password.view();
    errno = 0;
    if (crypto_pwhash_str_verify(text->data(), bytes.data(), bytes.size()) == 0) {
        return true;
    }
    if (errno == ENOMEM) {
        throw std::bad_alloc();
    }
    return false;
}

bool needsRehash(std::string_view hash) {
    startLibrary();
    const auto text = hashText(hash);
    return !text || crypto_pwhash_str_needs_rehash(text->data(), kPasses, kMemory) != 0;
}

} // namespace fasit::crypto
