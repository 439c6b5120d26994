#include "qc-core/workflow/evaluator_input.h"

#include "qc-core/storage/storage_error.h"
#include "qc-core/workflow/judgeable_result.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

class InputMaker {
  public:
    InputMaker(const Catalogue& catalogue, const rules::CompiledRules& compiled)
        : m_catalogue(catalogue)
        , m_rules(compiled) {}

    EvaluatorInput make(const std::vector<LoadedRun>& runs) {
        m_input.levels = levelsIn(runs);
        for (std::size_t run = 0; run < runs.size(); ++run) {
            for (const storage::JudgeableResult& stored : runs[run].results) {
                add(stored, static_cast<std::uint32_t>(run));
            }
        }
        return std::move(m_input);
    }

  private:
    /// Lowest first, whichever was measured first: violations are listed by level.
    static std::vector<int> levelsIn(const std::vector<LoadedRun>& runs) {
        std::vector<int> levels;
        for (const LoadedRun& run : runs) {
            for (const storage::JudgeableResult& stored : run.results) {
                indexOf(levels, stored.level);
            }
        }
        std::sort(levels.begin(), levels.end());
        return levels;
    }

    /// A target by its index among the bounds.
    struct KnownTarget {
        TargetId id;
        const Target* target = nullptr;
    };

    void add(const storage::JudgeableResult& stored, std::uint32_t run) {
        const std::uint32_t target = targetIndex(stored.target);
        rules::SeriesResult row = judgeable(stored.value, m_targets[target].target->allowedSteps);
        row.measuredAtSeconds = stored.measuredAt.seconds;
        row.run = run;
        row.target = target;
        row.lot = indexOf(m_lots, stored.lot);
        row.level = static_cast<std::uint16_t>(indexOf(m_input.levels, stored.level));
        row.excluded = stored.excluded;
        m_input.results.push_back(row);
    }

    std::uint32_t targetIndex(TargetId id) {
        const auto known = std::find_if(m_targets.begin(), m_targets.end(),
                                        [id](const KnownTarget& row) { return row.id == id; });
        if (known != m_targets.end()) {
            return static_cast<std::uint32_t>(known - m_targets.begin());
        }
        const Target* target = m_catalogue.target(id);
        const auto bounds = target ? m_rules.boundsOf(*target) : Unexpected<rules::TargetError>({});
        if (!bounds) { // Setup refuses such targets; a damaged database must not become "in control".
            throw storage::StorageError(storage::StorageErrorKind::NotADatabase, "target", 0);
        }
        m_input.bounds.push_back(*bounds);
        m_targets.push_back({id, target});
        return static_cast<std::uint32_t>(m_targets.size() - 1);
    }

    /// A group has few lots and levels.
    template <class Key>
    static std::uint32_t indexOf(std::vector<Key>& known, Key key) {
        const auto found = std::find(known.begin(), known.end(), key);
        const auto index = static_cast<std::uint32_t>(found - known.begin());
        if (found == known.end()) {
            known.push_back(key);
        }
        return index;
    }

    const Catalogue& m_catalogue;
    const rules::CompiledRules& m_rules;
    EvaluatorInput m_input;
    std::vector<KnownTarget> m_targets;
    std::vector<LotId> m_lots;
};

} // namespace

EvaluatorInput evaluatorInput(const std::vector<LoadedRun>& runs, const Catalogue& catalogue,
                              const rules::CompiledRules& compiled) {
    return InputMaker(catalogue, compiled).make(runs);
}

} // namespace fasit::workflow
