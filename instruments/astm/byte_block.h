// Sixteen bytes looked at together: where a byte stands among them, as bits, and what they add up to.
//
// Two forms with one meaning: `PlainBlock` is for any processor and is the definition, `SseBlock` is the same
// by instructions that every 64-bit x86 has. Bit 0 of a mask is the first byte. Thread-safe: values.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace fasit::instruments::astm {

inline constexpr std::size_t kBlockSize = 16;
inline constexpr std::uint32_t kWholeBlock = 0xFFFF; ///< A mask with all of its bytes.

class PlainBlock {
  public:
    /// Reads kBlockSize bytes from `at`.
    explicit PlainBlock(const char* at) { std::memcpy(m_bytes.data(), at, kBlockSize); }

    /// The bytes that are `c`.
    std::uint32_t equal(char c) const {
        return where([c](unsigned char byte) { return byte == static_cast<unsigned char>(c); });
    }
    /// The bytes that are below `limit`, from 1 on, unsigned.
    std::uint32_t below(unsigned char limit) const {
        return where([limit](unsigned char byte) { return byte < limit; });
    }
    /// The bytes outside ASCII.
    std::uint32_t high() const {
        return where([](unsigned char byte) { return byte >= 0x80; });
    }
    std::uint32_t sum() const {
        std::uint32_t all = 0;
        for (const unsigned char byte : m_bytes) {
            all += byte;
        }
        return all;
    }

  private:
    template <typename Condition>
    std::uint32_t where(Condition holds) const {
        std::uint32_t mask = 0;
        for (std::size_t i = 0; i < kBlockSize; ++i) {
            mask |= static_cast<std::uint32_t>(holds(m_bytes[i])) << i;
        }
        return mask;
    }

    std::array<unsigned char, kBlockSize> m_bytes{};
};

#if defined(__SSE2__)

class SseBlock {
  public:
    explicit SseBlock(const char* at) { std::memcpy(&m_bytes, at, kBlockSize); }

    std::uint32_t equal(char c) const { return bits(_mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(c))); }
    std::uint32_t below(unsigned char limit) const {
        const __m128i largest = _mm_set1_epi8(static_cast<char>(limit - 1));
        return bits(_mm_cmpeq_epi8(_mm_min_epu8(m_bytes, largest), m_bytes));
    }
    std::uint32_t high() const { return bits(m_bytes); }
    std::uint32_t sum() const {
        const __m128i halves = _mm_sad_epu8(m_bytes, _mm_setzero_si128());
        return static_cast<std::uint32_t>(_mm_cvtsi128_si32(halves) + _mm_extract_epi16(halves, 4));
    }

  private:
    static std::uint32_t bits(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }

    __m128i m_bytes;
};

using ByteBlock = SseBlock;

#else

using ByteBlock = PlainBlock;

#endif

} // namespace fasit::instruments::astm
