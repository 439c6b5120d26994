// BLAKE2b digests, for the audit chain (256 bits) and for the fingerprints of readings (128 bits).
//
// Fields are fed with their length, so that ("ab", "c") and ("a", "bc") differ. Not thread-safe; cheap to
// make.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fasit::crypto {

class Digest {
  public:
    enum class Size : std::size_t { Fingerprint = 16, Chain = 32 };

    explicit Digest(Size size);

    Digest& field(std::string_view text);
    Digest& field(std::int64_t number);
    /// A field that has no value; differs from the empty text.
    Digest& missing();

    /// The digest of all fields so far, as lower-case hex. Ends the digest: feed no more.
    std::string hex();

  private:
    void feed(char kind, std::string_view bytes);
    void take(const void* bytes, std::size_t count);
    void flush();

    alignas(64) std::array<unsigned char, 384> m_state{};
    std::size_t m_size;
    std::array<unsigned char, 512>
        m_pending; ///< Most fields are a few bytes; the library is asked for many at once.
    std::size_t m_pendingCount = 0;
};

/// A random number of 63 bits, never 0: the identity of a database, a site, an instrument, a lot.
std::int64_t randomIdentity();

/// 128 random bits in hex: what makes a digest of a guessable text unguessable.
std::string randomSalt();

} // namespace fasit::crypto
