#include "qc-core/workflow/evaluator_input.h"

#include "qc-core/storage/storage_error.h"
#include "qc-core/workflow/judgeable_result.h"

#include <map>

namespace fasit::workflow {
namespace {

using namespace domain;

class InputMaker {
  public:
    InputMaker(const Catalogue& catalogue, const rules::CompiledRules& compiled)
        : m_catalogue(catalogue)
        , m_rules(compiled) {}

    EvaluatorInput make(const std::vector<LoadedRun>& runs) {
        for (std::size_t run = 0; run < runs.size(); ++run) {
            for (const StoredResult& stored : runs[run].results) {
                add(stored, static_cast<std::uint32_t>(run));
            }
        }
        return std::move(m_input);
    }

  private:
    void add(const StoredResult& stored, std::uint32_t run) {
        const ControlResult& result = stored.result;
        const Target* target = m_catalogue.target(result.target);
        rules::SeriesResult row = judgeable(result.value, target ? target->allowedSteps : std::vector<int>{});
        row.measuredAtSeconds = result.measuredAt.seconds;
        row.run = run;
        row.target = targetIndex(target, result.target);
        row.lot = indexOf(m_lots, result.lot);
        row.level = static_cast<std::uint16_t>(indexOf(m_levels, result.series.level));
        row.excluded = stored.excluded;
        m_input.levels.resize(m_levels.size());
        m_input.levels[row.level] = result.series.level;
        m_input.results.push_back(row);
    }

    std::uint32_t targetIndex(const Target* target, TargetId id) {
        const auto known = m_targets.find(id);
        if (known != m_targets.end()) {
            return known->second;
        }
        const auto bounds = target ? m_rules.boundsOf(*target) : Unexpected<rules::TargetError>({});
        if (!bounds) { // Setup refuses such targets; a damaged database must not become "in control".
            throw storage::StorageError(storage::StorageErrorKind::NotADatabase, "target", 0);
        }
        m_input.bounds.push_back(*bounds);
        return m_targets.emplace(id, static_cast<std::uint32_t>(m_input.bounds.size() - 1)).first->second;
    }

    template <class Key>
    static std::uint32_t indexOf(std::map<Key, std::uint32_t>& known, Key key) {
        return known.emplace(key, static_cast<std::uint32_t>(known.size())).first->second;
    }

    const Catalogue& m_catalogue;
    const rules::CompiledRules& m_rules;
    EvaluatorInput m_input;
    std::map<TargetId, std::uint32_t> m_targets;
    std::map<LotId, std::uint32_t> m_lots;
    std::map<int, std::uint32_t> m_levels;
};

} // namespace

EvaluatorInput evaluatorInput(const std::vector<LoadedRun>& runs, const Catalogue& catalogue,
                              const rules::CompiledRules& compiled) {
    return InputMaker(catalogue, compiled).make(runs);
}

} // namespace fasit::workflow
