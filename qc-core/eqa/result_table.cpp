#include "qc-core/eqa/result_table.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace fasit::eqa {
namespace {

/// Names in the order of their first appearance.
class Names {
  public:
    std::size_t place(std::vector<std::string>& list, const std::string& name) {
        const auto [found, isNew] = m_places.try_emplace(name, list.size());
        if (isNew) {
            list.push_back(name);
        }
        return found->second;
    }
    [[nodiscard]] bool has(const std::string& name) const { return m_places.count(name) > 0; }

  private:
    std::unordered_map<std::string, std::size_t> m_places;
};

class Tabulator {
  public:
    explicit Tabulator(const RoundFrame& frame)
        : m_closedSamples(!frame.samples.empty())
        , m_closedParticipants(!frame.participants.empty()) {
        for (const std::string& sample : frame.samples) {
            m_samples.place(m_table.samples, sample);
        }
        for (const std::string& participant : frame.participants) {
            m_invited.place(m_invitedNames, participant);
        }
    }

    void add(const Measurement& measurement) {
        if (const auto reason = addOrReason(measurement)) {
            m_table.aside.push_back({*reason, measurement});
        }
    }

    ResultTable finished() {
        for (Participant& participant : m_table.participants) {
            participant.samples.resize(m_table.samples.size());
        }
        for (std::size_t sample = 0; sample < m_table.samples.size(); ++sample) {
            m_table.replicates.push_back(commonestReplicates(sample));
        }
        return std::move(m_table);
    }

  private:
    [[nodiscard]] int commonestReplicates(std::size_t sample) const {
        std::map<std::size_t, int> participants;
        for (const Participant& participant : m_table.participants) {
            if (!participant.samples[sample].empty()) {
                ++participants[participant.samples[sample].replicates.size()];
            }
        }
        int commonest = 0;
        int most = 0;
        for (const auto& [replicates, count] : participants) {
            if (count >= most) {
                commonest = static_cast<int>(replicates);
                most = count;
            }
        }
        return commonest;
    }

    std::optional<Aside> addOrReason(const Measurement& measurement) {
        if (m_closedSamples && !m_samples.has(measurement.sample)) {
            return Aside::UnknownSample;
        }
        if (m_closedParticipants && !m_invited.has(measurement.participant)) {
            return Aside::UnknownParticipant;
        }
        const std::size_t place = m_people.place(m_names, measurement.participant);
        const std::size_t group = m_groups.place(m_table.groups, measurement.group);
        if (place == m_table.participants.size()) {
            m_table.participants.push_back({measurement.participant, group, {}});
        }
        Participant& participant = m_table.participants[place];
        if (participant.group != group) {
            return Aside::OtherGroup;
        }
        return addTo(participant, measurement);
    }

    std::optional<Aside> addTo(Participant& participant, const Measurement& measurement) {
        const std::size_t sample = m_samples.place(m_table.samples, measurement.sample);
        if (participant.samples.size() <= sample) {
            participant.samples.resize(m_table.samples.size());
        }
        SampleResults& results = participant.samples[sample];
        if (std::find(results.numbers.begin(), results.numbers.end(), measurement.replicate) !=
            results.numbers.end()) {
            return Aside::SameReplicateTwice;
        }
        if (!results.lot.empty() && !measurement.lot.empty() && results.lot != measurement.lot) {
            return Aside::OtherLot;
        }
        if (!measurement.lot.empty()) {
            results.lot = measurement.lot;
        }
        results.replicates.push_back(measurement.value);
        results.numbers.push_back(measurement.replicate);
        if (measurement.standardUncertainty) {
            results.uncertainty = measurement.standardUncertainty->toDouble();
        }
        return std::nullopt;
    }

    ResultTable m_table;
    Names m_samples;
    Names m_groups;
    Names m_people;
    Names m_invited;
    std::vector<std::string> m_names;
    std::vector<std::string> m_invitedNames;
    bool m_closedSamples;
    bool m_closedParticipants;
};

} // namespace

double SampleResults::mean() const {
    double sum = 0;
    for (const Decimal value : replicates) {
        sum += value.toDouble();
    }
    return sum / static_cast<double>(replicates.size());
}

ResultTable tabulate(std::span<const Measurement> measurements, const RoundFrame& frame) {
    Tabulator tabulator(frame);
    for (const Measurement& measurement : measurements) {
        tabulator.add(measurement);
    }
    return tabulator.finished();
}

} // namespace fasit::eqa
