#include "qc-core/planning/goals/frequency_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace fasit::planning {
namespace {

using Json = nlohmann::json;

constexpr auto kFrequencies = std::to_array<std::pair<std::string_view, ControlFrequency>>(
    {{"daily", ControlFrequency::Daily},
     {"weekly", ControlFrequency::Weekly},
     {"everySecondWeek", ControlFrequency::EverySecondWeek},
     {"monthly", ControlFrequency::Monthly},
     {"eachNewLot", ControlFrequency::EachNewLot},
     {"eachNewPack", ControlFrequency::EachNewPack}});

ControlFrequency readFrequency(RowReader& row) {
    return row.word<ControlFrequency>("frequency", kFrequencies).value_or(ControlFrequency::Weekly);
}

/// Reads one file; its members are the lists of the file.
class Reader {
  public:
    explicit Reader(const Json& file)
        : m_file(file)
        , m_key(keyOf(file)) {}

    FrequencyTable read() {
        readHead();
        m_table.importance = readChoices("importance");
        m_table.deviceTypes = readChoices("deviceType");
        m_table.userFriendliness = readChoices("userFriendliness");
        readVolume();
        readThresholds();
        readAnchors();
        if (m_problems.empty()) {
            checkLowestSum();
        }
        return std::move(m_table);
    }

    TableProblems& problems() { return m_problems; }

  private:
    void readHead() {
        RowReader head(m_file, m_key, "", m_problems);
        m_table.key = head.requiredText("table");
        m_table.name = head.requiredText("name");
        m_table.provenance = readProvenance(head);
        for (const char* list :
             {"importance", "deviceType", "userFriendliness", "samplesPerWeek", "frequencies", "anchors"}) {
            head.has(list);
        }
        if (!head.has("otherwise")) {
            head.report(TableFault::FieldMissing, "otherwise");
        } else {
            RowReader otherwise(m_file.at("otherwise"), m_key, "otherwise", m_problems);
            m_table.otherwise.frequency = readFrequency(otherwise);
            m_table.otherwise.provenance = readProvenance(otherwise);
            otherwise.refuseOtherFields();
        }
        head.refuseOtherFields();
    }

    void eachOf(const std::string& list, const std::function<void(RowReader&)>& read) {
        eachRow(
            m_file, m_key, list,
            [&](const Json& object, const std::string& name) {
                RowReader row(object, m_key, name, m_problems);
                read(row);
                row.refuseOtherFields();
            },
            m_problems);
    }

    std::vector<FactorChoice> readChoices(const std::string& list) {
        std::vector<FactorChoice> choices;
        std::set<std::string> words;
        eachOf(list, [&](RowReader& row) {
            choices.push_back({row.requiredText("word"), row.requiredText("name"), row.decimal("points")});
            if (!words.insert(choices.back().word).second) {
                row.report(TableFault::KeyTwice, "word", choices.back().word);
            }
        });
        if (choices.empty()) {
            m_problems.push_back({m_key, "", list, TableFault::RowMissing, ""});
        }
        return choices;
    }

    void readVolume() {
        eachOf("samplesPerWeek", [&](RowReader& row) {
            const auto from = row.wholeNumber("from");
            if (!from && !row.has("from")) {
                row.report(TableFault::FieldMissing, "from");
            }
            auto& bands = m_table.samplesPerWeek;
            if (from && !bands.empty() && *from <= bands.back().from) {
                row.report(TableFault::OverlappingRows, "from", std::to_string(*from));
            }
            bands.push_back({from.value_or(0), row.requiredText("name"), row.decimal("points")});
        });
        if (m_table.samplesPerWeek.empty() || m_table.samplesPerWeek.front().from != 0) {
            m_problems.push_back({m_key, "", "samplesPerWeek", TableFault::RowMissing, "0"});
        }
    }

    void readThresholds() {
        eachOf("frequencies", [&](RowReader& row) {
            const auto from = row.decimal("fromPoints");
            if (!row.has("fromPoints")) {
                row.report(TableFault::FieldMissing, "fromPoints");
            }
            auto& thresholds = m_table.thresholds;
            if (from && !thresholds.empty() && *from <= thresholds.back().fromPoints) {
                row.report(TableFault::OverlappingRows, "fromPoints", from->toString());
            }
            thresholds.push_back({from.value_or(Decimal()), readFrequency(row)});
        });
    }

    void readAnchors() {
        std::set<std::string> seen;
        eachOf("anchors", [&](RowReader& row) {
            FrequencyAnchor anchor;
            anchor.deviceType = row.requiredText("deviceType");
            anchor.frequency = readFrequency(row);
            anchor.provenance = readProvenance(row);
            const auto isIt = [&](const FactorChoice& type) { return type.word == anchor.deviceType; };
            if (std::none_of(m_table.deviceTypes.begin(), m_table.deviceTypes.end(), isIt)) {
                row.report(TableFault::UnknownWord, "deviceType", anchor.deviceType);
            }
            if (!seen.insert(anchor.deviceType).second) {
                row.report(TableFault::KeyTwice, "deviceType", anchor.deviceType);
            }
            m_table.anchors.push_back(std::move(anchor));
        });
    }

    /// The smallest points of a factor, or nothing while one of them is not set.
    template <class Rows>
    static std::optional<Decimal> lowest(const Rows& rows) {
        std::optional<Decimal> least;
        for (const auto& row : rows) {
            if (!row.points) {
                return std::nullopt;
            }
            least = least ? std::min(*least, *row.points) : *row.points;
        }
        return least;
    }

    void checkLowestSum() {
        if (m_table.thresholds.empty()) {
            return;
        }
        Decimal total;
        for (const auto& least : {lowest(m_table.importance), lowest(m_table.deviceTypes),
                                  lowest(m_table.userFriendliness), lowest(m_table.samplesPerWeek)}) {
            const auto next = least ? sum(total, *least) : Unexpected<DecimalError>(DecimalError::Empty);
            if (!next) {
                return;
            }
            total = *next;
        }
        if (total < m_table.thresholds.front().fromPoints) {
            m_problems.push_back({m_key, "", "frequencies", TableFault::RowMissing, total.toString()});
        }
    }

    const Json& m_file;
    std::string m_key;
    FrequencyTable m_table;
    TableProblems m_problems;
};

} // namespace

std::string_view nameOf(ControlFrequency frequency) {
    return kFrequencies[static_cast<std::size_t>(frequency)].first;
}

std::optional<int> intervalDays(ControlFrequency frequency) {
    switch (frequency) {
    case ControlFrequency::Daily:
        return 1;
    case ControlFrequency::Weekly:
        return 7;
    case ControlFrequency::EverySecondWeek:
        return 14;
    case ControlFrequency::Monthly:
        return 28;
    case ControlFrequency::EachNewLot:
    case ControlFrequency::EachNewPack:
        return std::nullopt;
    }
    return std::nullopt;
}

Expected<FrequencyTable, TableProblems> readFrequencyTable(std::string_view json) {
    const auto file = parseTable(json);
    if (!file) {
        return Unexpected<TableProblems>({file.error()});
    }
    Reader reader(*file);
    FrequencyTable table = reader.read();
    if (!reader.problems().empty()) {
        return Unexpected<TableProblems>(std::move(reader.problems()));
    }
    return table;
}

} // namespace fasit::planning
