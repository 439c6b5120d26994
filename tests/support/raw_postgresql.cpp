#include "tests/support/raw_database.h"

#include <libpq-fe.h>

#include <cstdlib>
#include <stdexcept>

namespace fasit::test {
namespace {

constexpr Oid kInt2 = 21;
constexpr Oid kInt4 = 23;
constexpr Oid kInt8 = 20;

struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, Clear>;

RawCell cellOf(const PGresult* result, int row, int column) {
    if (PQgetisnull(result, row, column) != 0) {
        return std::monostate{};
    }
    const char* text = PQgetvalue(result, row, column);
    const Oid type = PQftype(result, column);
    if (type == kInt2 || type == kInt4 || type == kInt8) {
        return std::int64_t{std::atoll(text)};
    }
    return std::string(text);
}

class RawPostgresql final : public RawConnection {
  public:
    explicit RawPostgresql(const std::string& address)
        : m_handle(PQconnectdb(address.c_str())) {
        if (PQstatus(m_handle) != CONNECTION_OK) {
            const std::string text = PQerrorMessage(m_handle);
            PQfinish(m_handle);
            throw std::runtime_error(text);
        }
        PQsetNoticeProcessor(
            m_handle, [](void*, const char*) {}, nullptr);
    }
    ~RawPostgresql() override { PQfinish(m_handle); }
    RawPostgresql(const RawPostgresql&) = delete;
    RawPostgresql& operator=(const RawPostgresql&) = delete;

    int run(const std::string& sql) override {
        const Result result(PQexec(m_handle, sql.c_str()));
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
            return 0;
        }
        if (status == PGRES_COPY_IN) { // The server would take rows: that is a success too.
            PQputCopyEnd(m_handle, "enough");
            while (Result(PQgetResult(m_handle))) {
            }
            return 0;
        }
        const char* text = PQresultErrorField(result.get(), PG_DIAG_MESSAGE_PRIMARY);
        m_message = text != nullptr ? text : PQerrorMessage(m_handle);
        return 1;
    }

    std::string message() const override { return m_message; }

    RawRows rows(const std::string& sql) override {
        const Result result(PQexec(m_handle, sql.c_str()));
        if (PQresultStatus(result.get()) != PGRES_TUPLES_OK) {
            throw std::runtime_error(PQerrorMessage(m_handle) + sql);
        }
        RawRows all;
        for (int row = 0; row < PQntuples(result.get()); ++row) {
            std::vector<RawCell> cells;
            for (int column = 0; column < PQnfields(result.get()); ++column) {
                cells.push_back(cellOf(result.get(), row, column));
            }
            all.push_back(std::move(cells));
        }
        return all;
    }

    std::vector<std::string> factTables() override {
        std::vector<std::string> names;
        for (const auto& row :
             rows("SELECT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                  " WHERE a.attname = 'seq' AND c.relkind IN ('r', 'p') AND NOT c.relispartition"
                  " AND c.relnamespace = current_schema()::regnamespace ORDER BY 1")) {
            names.push_back(std::get<std::string>(row.front()));
        }
        return names;
    }

    std::vector<std::string> columns(const std::string& table) override {
        std::vector<std::string> names;
        for (const auto& row : rows("SELECT attname::text FROM pg_attribute WHERE attrelid = '" + table +
                                    "'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum")) {
            names.push_back(std::get<std::string>(row.front()));
        }
        return names;
    }

    int unguard(const std::string& table) override {
        return run("DROP TRIGGER is_never_changed ON " + table);
    }

  private:
    PGconn* m_handle = nullptr;
    std::string m_message;
};

} // namespace

std::unique_ptr<RawConnection> rawPostgresql(const std::string& address) {
    return std::make_unique<RawPostgresql>(address);
}

} // namespace fasit::test
