#include "qc-core/workflow/evaluator_input.h"

#include "qc-core/storage/storage_error.h"
#include "qc-core/workflow/judgeable_result.h"

#include <algorithm>

namespace fasit::workflow {

using namespace domain;

namespace {

/// Setup refuses what ends here; a damaged database must not become "in control".
[[noreturn]] void refuse(const char* what) {
    throw storage::StorageError(storage::StorageErrorKind::NotADatabase, what);
}

/// Lowest first, whichever was measured first: violations are listed by level.
std::vector<int> levelsIn(const std::vector<LoadedRun>& runs) {
    std::vector<int> levels;
    for (const LoadedRun& run : runs) {
        for (const storage::JudgeableResult& stored : run.results) {
            if (std::find(levels.begin(), levels.end(), stored.level) == levels.end()) {
                levels.push_back(stored.level);
            }
        }
    }
    std::sort(levels.begin(), levels.end());
    return levels;
}

} // namespace

InputMaker::InputMaker(const Catalogue& catalogue, const rules::CompiledRules& compiled,
                       std::vector<int> levels, InstrumentId instrument)
    : m_catalogue(catalogue)
    , m_rules(compiled)
    , m_levels(std::move(levels))
    , m_instrument(instrument) {}

const std::vector<rules::SeriesResult>& InputMaker::ofRun(const std::vector<storage::JudgeableResult>& run) {
    m_results.clear();
    for (const storage::JudgeableResult& stored : run) {
        m_results.push_back(row(stored));
    }
    return m_results;
}

rules::SeriesResult InputMaker::row(const storage::JudgeableResult& stored) {
    const std::uint32_t target = judgingTargetIndex(stored);
    rules::SeriesResult row = judgeable(stored.value, m_targets[target].target->allowedSteps);
    row.measuredAtSeconds = stored.measuredAt.seconds;
    row.target = target;
    row.lot = lotIndex(stored.lot);
    row.level = levelIndex(stored.level);
    row.excluded = stored.excluded;
    row.failedByAnalyser = stored.failedByAnalyser;
    return row;
}

std::uint32_t InputMaker::judgingTargetIndex(const storage::JudgeableResult& stored) {
    const std::uint32_t index = targetIndex(stored.target);
    if (!m_targets[index].isSuperseded) {
        return index;
    }
    return targetIndex(m_catalogue.judgingTarget(stored.target, m_instrument, dateOf(stored.measuredAt))->id);
}

std::uint32_t InputMaker::targetIndex(TargetId id) {
    const auto known = std::find_if(m_targets.begin(), m_targets.end(),
                                    [id](const KnownTarget& row) { return row.id == id; });
    if (known != m_targets.end()) {
        return static_cast<std::uint32_t>(known - m_targets.begin());
    }
    const Target* target = m_catalogue.target(id);
    const auto bounds = target ? m_rules.boundsOf(*target) : Unexpected<rules::TargetError>({});
    if (!bounds) {
        refuse("target");
    }
    m_bounds.push_back(*bounds);
    m_targets.push_back({id, target, m_catalogue.isSuperseded(id)});
    return static_cast<std::uint32_t>(m_targets.size() - 1);
}

std::uint32_t InputMaker::lotIndex(LotId id) {
    const auto known = std::find(m_lots.begin(), m_lots.end(), id);
    const auto index = static_cast<std::uint32_t>(known - m_lots.begin());
    if (known == m_lots.end()) {
        m_lots.push_back(id);
    }
    return index;
}

std::uint16_t InputMaker::levelIndex(int level) const {
    const auto known = std::find(m_levels.begin(), m_levels.end(), level);
    if (known == m_levels.end()) {
        refuse("level");
    }
    return static_cast<std::uint16_t>(known - m_levels.begin());
}

EvaluatorInput evaluatorInput(const std::vector<LoadedRun>& runs, const Catalogue& catalogue,
                              const rules::CompiledRules& compiled, InstrumentId instrument) {
    InputMaker maker(catalogue, compiled, levelsIn(runs), instrument);
    EvaluatorInput input;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        for (rules::SeriesResult row : maker.ofRun(runs[run].results)) {
            row.run = static_cast<std::uint32_t>(run);
            input.results.push_back(row);
        }
    }
    input.bounds = maker.bounds();
    input.levels = maker.levels();
    return input;
}

} // namespace fasit::workflow
