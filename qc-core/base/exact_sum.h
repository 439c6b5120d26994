// ExactSum: a sum of whole numbers of up to 120 bits in three limbs, so that sums are added where they are
// kept, column by column, without a rounding and without an overflow. Value type.
#pragma once

#include "qc-core/base/wide.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace fasit {

class ExactSum {
  public:
    static constexpr std::int64_t kBase = 1'000'000'000'000;
    static constexpr std::size_t kLimbs = 3;
    /// Lowest first; each may be of any sign and beyond kBase: several million numbers fit.
    using Limbs = std::array<std::int64_t, kLimbs>;

    constexpr ExactSum() = default;
    constexpr explicit ExactSum(const Limbs& limbs)
        : m_limbs(limbs) {}

    /// |number| < 10^36, as the square of a decimal's micros is.
    constexpr void add(Int128 number, int times = 1) {
        for (std::int64_t& limb : m_limbs) {
            limb += static_cast<std::int64_t>(number % kBase) * times;
            number /= kBase;
        }
    }

    constexpr const Limbs& limbs() const { return m_limbs; }

    /// Nothing where it is beyond 127 bits, as only sums of absurd numbers are.
    constexpr std::optional<Int128> total() const {
        Int128 total = 0;
        for (std::size_t i = kLimbs; i-- > 0;) {
            if (__builtin_mul_overflow(total, Int128{kBase}, &total) ||
                __builtin_add_overflow(total, Int128{m_limbs[i]}, &total)) {
                return std::nullopt;
            }
        }
        return total;
    }

    constexpr long double approximate() const {
        long double total = 0;
        for (std::size_t i = kLimbs; i-- > 0;) {
            total = total * kBase + static_cast<long double>(m_limbs[i]);
        }
        return total;
    }

  private:
    Limbs m_limbs{};
};

/// By value, however it is spread over the limbs.
inline bool operator==(const ExactSum& a, const ExactSum& b) {
    const auto x = a.total();
    const auto y = b.total();
    return x && y ? *x == *y : a.limbs() == b.limbs();
}

} // namespace fasit
