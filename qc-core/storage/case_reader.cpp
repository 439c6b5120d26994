#include "qc-core/storage/case_reader.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/follow_up_words.h"
#include "qc-core/storage/prepared.h"

namespace fasit::storage {

using namespace domain;

namespace {

template <class IdType>
std::optional<IdType> idOrNothing(long long value) {
    return value == 0 ? std::nullopt : std::optional(IdType{value});
}

struct CaseQuery : Prepared {
    long long site = 0;
    long long origin = 0;
    long long seq = 0;
    long long id = 0;
    long long instrument = 0;
    long long analyte = 0;
    std::string cause;
    std::string action;
    NumberCell owner;
    NumberCell due;
    long long closed = 0;
    std::string step;
    std::string text;
    long long at = 0;
    NumberCell by;
    long long all = 0; ///< 1: whatever stands in the column that is asked for.
    long long wanted = 0;

    CaseQuery(Database& database, const char* column, bool wantsAll, std::int64_t value)
        : Prepared(database.session(), "cases")
        , all(wantsAll ? 1 : 0)
        , wanted(value) {
        for (long long* number : {&site, &origin, &seq, &id, &instrument, &analyte}) {
            statement.exchange(soci::into(*number));
        }
        statement.exchange(soci::into(cause));
        statement.exchange(soci::into(action));
        statement.exchange(into(owner));
        statement.exchange(into(due));
        statement.exchange(soci::into(closed));
        statement.exchange(soci::into(step));
        statement.exchange(soci::into(text));
        statement.exchange(soci::into(at));
        statement.exchange(into(by));
        statement.exchange(soci::use(all));
        statement.exchange(soci::use(wanted));
        engine::guarded(name, [&] {
            prepare(std::string(
                        "SELECT site, origin, seq, id, instrument, analyte, cause, agreed_action, owner, due,"
                        " closed, step, text, at, by_user FROM follow_up_case"
                        " WHERE step IS NOT NULL AND (CAST(:all AS BIGINT) = 1 OR ") +
                    column + " = :wanted) ORDER BY at, origin, seq");
        });
    }

    FollowUpCase row() const {
        FollowUpCase row;
        row.key = {origin, seq};
        row.id = {id};
        row.site = {site};
        row.instrument = idOrNothing<InstrumentId>(instrument);
        row.analyte = idOrNothing<AnalyteId>(analyte);
        row.cause = cause;
        row.agreedAction = action;
        row.owner = owner.get() ? std::optional(UserId{owner.value}) : std::nullopt;
        row.due = due.get() ? std::optional(Date{static_cast<std::int32_t>(due.value)}) : std::nullopt;
        row.closed = closed != 0;
        row.step = requiredValue<CaseStep>(step);
        row.text = text;
        row.at = {at};
        row.by = by.get() ? std::optional(UserId{by.value}) : std::nullopt;
        return row;
    }
};

std::vector<FollowUpCase> rowsOf(CaseQuery& query) {
    std::vector<FollowUpCase> list;
    query.each([&] { list.push_back(query.row()); });
    return list;
}

} // namespace

std::vector<FollowUpCase> caseSteps(Database& database, std::optional<SiteId> site) {
    CaseQuery query(database, "site", !site, site.value_or(kProgramme).value);
    return rowsOf(query);
}

std::vector<FollowUpCase> caseSteps(Database& database, CaseId id) {
    CaseQuery query(database, "id", false, id.value);
    return rowsOf(query);
}

} // namespace fasit::storage
