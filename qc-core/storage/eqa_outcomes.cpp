#include "qc-core/storage/eqa_outcomes.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/eqa_tables.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fasit::storage {
namespace {

using namespace domain;

constexpr auto kGrades = std::to_array<std::pair<EqaGrade, std::string_view>>(
    {{EqaGrade::Good, "good"}, {EqaGrade::Acceptable, "acceptable"}, {EqaGrade::Poor, "poor"}});
constexpr auto kGraders = std::to_array<std::pair<GradedBy, std::string_view>>(
    {{GradedBy::Programme, "programme"}, {GradedBy::Fasit, "fasit"}, {GradedBy::Nobody, "nobody"}});
constexpr std::string_view kDigits = "0123456789abcdef";

template <class Table, class Enum>
std::string_view wordOf(const Table& table, Enum value) {
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const auto& r) { return r.first == value; });
    return row == table.end() ? std::string_view{} : row->second;
}

template <class Table>
auto valueOf(const Table& table, std::string_view word) -> std::optional<decltype(table[0].first)> {
    const auto row =
        std::find_if(table.begin(), table.end(), [&](const auto& r) { return r.second == word; });
    if (row == table.end()) {
        return std::nullopt;
    }
    return row->first;
}

Field gradeField(const std::optional<EqaGrade>& grade) {
    return grade ? Field(nameOf(*grade)) : Field(std::nullopt);
}

Field originOf(const std::optional<FactKey>& key) {
    return key ? Field(key->origin) : Field(std::nullopt);
}

Field seqOf(const std::optional<FactKey>& key) {
    return key ? Field(key->seq) : Field(std::nullopt);
}

std::string joined(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values) {
        text += (text.empty() ? "" : " ") + value;
    }
    return text;
}

std::vector<std::string> parted(const std::string& text) {
    std::vector<std::string> values;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(' ', from), text.size());
        values.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return values;
}

std::string hexOf(std::string_view bytes) {
    std::string text;
    text.reserve(2 * bytes.size());
    for (const char byte : bytes) {
        const auto number = static_cast<unsigned char>(byte);
        text += kDigits[number >> 4U];
        text += kDigits[number & 15U];
    }
    return text;
}

std::string bytesOf(std::string_view hex) {
    std::string bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        const std::size_t high = kDigits.find(hex[i]);
        const std::size_t low = kDigits.find(hex[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) {
            throw StorageError(StorageErrorKind::NotADatabase, "eqa document");
        }
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

struct KeyCell {
    NumberCell origin;
    NumberCell seq;

    [[nodiscard]] std::optional<FactKey> get() const {
        if (!origin.get() || !seq.get()) {
            return std::nullopt;
        }
        return FactKey{origin.value, seq.value};
    }
};

std::optional<UserId> userOf(const NumberCell& cell) {
    return cell.get() ? std::optional(UserId{cell.value}) : std::nullopt;
}

/// What a row of eqa_outcome is fetched into.
struct OutcomeCells {
    EqaOutcome row;
    long long origin = 0;
    long long seq = 0;
    long long instrument = 0;
    long long analyte = 0;
    std::string own;
    std::string trueness;
    std::string precision;
    std::string gradedBy;
    NumberCell measuredOn;
    KeyCell document;
    KeyCell supersedes;
    NumberCell by;

    EqaOutcome outcome(SiteId site) {
        row.key = {origin, seq};
        row.site = site;
        row.instrument = {instrument};
        row.analyte = {analyte};
        row.measuredOn.reset();
        if (measuredOn.get()) {
            row.measuredOn = Date{static_cast<std::int32_t>(measuredOn.value)};
        }
        row.ownValues = parted(own);
        row.trueness = valueOf(kGrades, trueness);
        row.precision = valueOf(kGrades, precision);
        row.gradedBy = valueOf(kGraders, gradedBy).value_or(GradedBy::Nobody);
        row.document = document.get();
        row.supersedes = supersedes.get();
        row.by = userOf(by);
        return row;
    }
};

} // namespace

std::string_view nameOf(EqaGrade grade) {
    return wordOf(kGrades, grade);
}

std::string_view nameOf(GradedBy by) {
    return wordOf(kGraders, by);
}

FactKey append(WriteTransaction& transaction, const EqaDocument& d) {
    return transaction.append(tables::kEqaDocument, d.site,
                              {d.name, hexOf(d.bytes), transaction.now(), d.by});
}

FactKey append(WriteTransaction& transaction, const EqaOutcome& o) {
    return transaction.append(tables::kEqaOutcome, o.site,
                              {o.instrument,
                               o.analyte,
                               o.programme,
                               o.round,
                               o.level,
                               o.analyseBy,
                               o.answerBy,
                               o.measuredOn,
                               o.reagentLot,
                               joined(o.ownValues),
                               o.assignedValue,
                               gradeField(o.trueness),
                               gradeField(o.precision),
                               nameOf(o.gradedBy),
                               originOf(o.document),
                               seqOf(o.document),
                               originOf(o.supersedes),
                               seqOf(o.supersedes),
                               o.comment,
                               transaction.now(),
                               o.by});
}

FactKey append(WriteTransaction& transaction, const EqaFollowUp& f) {
    return transaction.append(tables::kEqaFollowUp, f.site,
                              {f.outcome.origin, f.outcome.seq, f.text, transaction.now(), f.by});
}

std::vector<EqaOutcome> eqaOutcomes(Database& database, SiteId site) {
    std::vector<EqaOutcome> list;
    engine::guarded("eqa outcomes", [&] {
        OutcomeCells c;
        long long siteId = site.value;
        soci::statement select =
            (database.session().prepare
                 << "SELECT origin, seq, instrument, analyte, programme, round, level, analyse_by, answer_by,"
                    " measured_on, reagent_lot, own_values, assigned_value, coalesce(trueness, ''),"
                    " coalesce(precision, ''), graded_by, document_origin, document_seq, supersedes_origin,"
                    " supersedes_seq, comment, by_user FROM eqa_outcome WHERE site = :site"
                    " ORDER BY answer_by, at, origin, seq",
             soci::into(c.origin), soci::into(c.seq), soci::into(c.instrument), soci::into(c.analyte),
             soci::into(c.row.programme), soci::into(c.row.round), soci::into(c.row.level),
             soci::into(c.row.analyseBy.days), soci::into(c.row.answerBy.days), into(c.measuredOn),
             soci::into(c.row.reagentLot), soci::into(c.own), soci::into(c.row.assignedValue),
             soci::into(c.trueness), soci::into(c.precision), soci::into(c.gradedBy), into(c.document.origin),
             into(c.document.seq), into(c.supersedes.origin), into(c.supersedes.seq),
             soci::into(c.row.comment), into(c.by), soci::use(siteId));
        select.execute();
        while (select.fetch()) {
            list.push_back(c.outcome(site));
        }
    });
    return list;
}

std::vector<EqaOutcome> standingOutcomes(std::vector<EqaOutcome> outcomes) {
    std::vector<FactKey> gone;
    for (const EqaOutcome& outcome : outcomes) {
        if (outcome.supersedes) {
            gone.push_back(*outcome.supersedes);
        }
    }
    const auto isGone = [&](const EqaOutcome& outcome) {
        return std::find(gone.begin(), gone.end(), outcome.key) != gone.end();
    };
    outcomes.erase(std::remove_if(outcomes.begin(), outcomes.end(), isGone), outcomes.end());
    return outcomes;
}

std::vector<EqaFollowUp> eqaFollowUps(Database& database, SiteId site) {
    std::vector<EqaFollowUp> list;
    engine::guarded("eqa follow-ups", [&] {
        EqaFollowUp row;
        long long siteId = site.value;
        long long origin = 0;
        long long seq = 0;
        long long outcomeOrigin = 0;
        long long outcomeSeq = 0;
        long long at = 0;
        NumberCell by;
        soci::statement select =
            (database.session().prepare
                 << "SELECT origin, seq, outcome_origin, outcome_seq, text, at, by_user"
                    " FROM eqa_follow_up WHERE site = :site ORDER BY at, origin, seq",
             soci::into(origin), soci::into(seq), soci::into(outcomeOrigin), soci::into(outcomeSeq),
             soci::into(row.text), soci::into(at), into(by), soci::use(siteId));
        select.execute();
        while (select.fetch()) {
            row.key = {origin, seq};
            row.site = site;
            row.outcome = {outcomeOrigin, outcomeSeq};
            row.at = UtcTime{at};
            row.by = userOf(by);
            list.push_back(row);
        }
    });
    return list;
}

std::optional<EqaDocument> eqaDocument(Database& database, SiteId site, FactKey key) {
    std::optional<EqaDocument> found;
    engine::guarded("eqa document", [&] {
        EqaDocument row{key, site, {}, {}, {}};
        long long siteId = site.value;
        long long origin = key.origin;
        long long seq = key.seq;
        std::string hex;
        NumberCell by;
        soci::statement select =
            (database.session().prepare << "SELECT name, bytes, by_user FROM eqa_document"
                                           " WHERE site = :site AND origin = :origin AND seq = :seq",
             soci::into(row.name), soci::into(hex), into(by), soci::use(siteId), soci::use(origin),
             soci::use(seq));
        select.execute();
        if (select.fetch()) {
            row.bytes = bytesOf(hex);
            row.by = userOf(by);
            found = row;
        }
    });
    return found;
}

} // namespace fasit::storage
