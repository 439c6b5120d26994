#include "sample-data/generator/random.h"

namespace fasit::sample {
namespace {

constexpr std::uint64_t kSeed = 20'261'120;
constexpr int kUniforms = 12; // Their sum has variance 12/12 = 1 uniform width squared.
constexpr int kUniformBits = 20;
constexpr std::int64_t kUniformWidth = std::int64_t{1} << kUniformBits;

/// FNV-1a, 64 bits.
std::uint64_t hashOf(std::string_view name) {
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    for (const char c : name) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    }
    return hash;
}

} // namespace

Stream::Stream(std::string_view name)
    : m_engine(hashOf(name) ^ kSeed) {}

std::int64_t Stream::below(std::int64_t bound) {
    return static_cast<std::int64_t>(m_engine() >> 1) % bound;
}

std::int64_t Stream::deviate() {
    std::int64_t sum = 0;
    for (int i = 0; i < kUniforms; ++i) {
        sum += static_cast<std::int64_t>(m_engine() >> (64 - kUniformBits));
    }
    return (sum - kUniforms / 2 * kUniformWidth) * 1'000 / kUniformWidth;
}

} // namespace fasit::sample
