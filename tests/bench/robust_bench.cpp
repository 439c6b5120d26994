// Robust statistics, beside their limits: one pass over the same values, and sorting them.
#include "qc-core/stats/robust/algorithm_a.h"
#include "qc-core/stats/robust/q_method.h"
#include "qc-core/stats/robust/qn.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <vector>

namespace fasit::stats {
namespace {

constexpr std::uint64_t kSeed = 20261003;
/// So many values in all, so that a small set is never the one just seen: the processor must not learn it.
constexpr std::size_t kPool = 64 * 1024;

/// Results of participants: most of them alike, one in twenty ten times as scattered.
class Rounds {
  public:
    explicit Rounds(std::size_t size)
        : m_size(size)
        , m_count(std::max<std::size_t>(1, kPool / size)) {
        std::mt19937_64 random(kSeed);
        std::normal_distribution<double> z;
        std::uniform_real_distribution<double> share;
        m_values.resize(m_size * m_count);
        std::generate(m_values.begin(), m_values.end(),
                      [&] { return 5.4 + (share(random) < 0.05 ? 2.0 : 0.2) * z(random); });
    }

    std::span<const double> next() {
        m_next = (m_next + 1) % m_count;
        return {m_values.data() + m_next * m_size, m_size};
    }

  private:
    std::size_t m_size;
    std::size_t m_count;
    std::size_t m_next = 0;
    std::vector<double> m_values;
};

/// A plain sum, as fast as a pass gets: eight sums at once, so that the compiler may use vectors.
[[gnu::noinline]] double onePass(std::span<const double> values) {
    std::array<double, 8> sums{};
    const std::size_t whole = values.size() - values.size() % sums.size();
    for (std::size_t i = 0; i < whole; i += sums.size()) {
        for (std::size_t lane = 0; lane < sums.size(); ++lane) {
            sums[lane] += values[i + lane];
        }
    }
    double sum = 0;
    for (const double value : values.subspan(whole)) {
        sum += value;
    }
    for (const double lane : sums) {
        sum += lane;
    }
    return sum;
}

template <class Work>
void measure(benchmark::State& state, Work work) {
    Rounds rounds(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(work(rounds.next()));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void BM_OnePass(benchmark::State& state) {
    measure(state, [](std::span<const double> values) { return onePass(values); });
}
BENCHMARK(BM_OnePass)->Arg(100)->Arg(3'000)->Arg(1'000'000);

/// The limits to keep: 100 passes at 100 participants, 40 at 10^6.
void BM_AlgorithmA(benchmark::State& state) {
    measure(state, [](std::span<const double> values) { return algorithmA(values)->scale; });
}
BENCHMARK(BM_AlgorithmA)->Arg(100)->Arg(3'000)->Arg(1'000'000);

void BM_Sort(benchmark::State& state) {
    std::vector<double> sorted;
    measure(state, [&](std::span<const double> values) {
        sorted.assign(values.begin(), values.end());
        std::sort(sorted.begin(), sorted.end());
        return sorted.front();
    });
}
BENCHMARK(BM_Sort)->Arg(100)->Arg(3'000)->Arg(1'000'000);

/// The limit to keep: 6 times the sort.
void BM_Qn(benchmark::State& state) {
    measure(state, [](std::span<const double> values) { return qn(values).value(); });
}
BENCHMARK(BM_Qn)->Arg(100)->Arg(3'000)->Arg(1'000'000);

/// The limit to keep: 6 times the sort.
void BM_QHampel(benchmark::State& state) {
    measure(state, [](std::span<const double> values) { return qHampel(values)->location; });
}
BENCHMARK(BM_QHampel)->Arg(100)->Arg(3'000)->Arg(1'000'000);

} // namespace
} // namespace fasit::stats
