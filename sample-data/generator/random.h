// Stream: numbers that look random and are the same from every compiler and library.
//
// Integers only; the standard distributions are left alone because each library has its own. One thread.
#pragma once

#include <cstdint>
#include <random>
#include <string_view>

namespace fasit::sample {

class Stream {
  public:
    /// Streams of different names are independent: a home that is changed leaves the others as they were.
    explicit Stream(std::string_view name);

    /// 0 to bound - 1; bound > 0.
    std::int64_t below(std::int64_t bound);

    /// An approximately normal deviate in thousandths of an SD: the sum of twelve uniform integers.
    std::int64_t deviate();

  private:
    std::mt19937_64 m_engine;
};

} // namespace fasit::sample
