#include "qc-core/storage/engine/postgresql_engine.h"

#include "qc-core/storage/engine/guarded.h"

#include <fmt/format.h>
#include <soci/postgresql/soci-postgresql.h>

#include <memory>

namespace fasit::storage {
namespace {

/// Locks of Fasit's own, by number: the schema, and one a site.
constexpr int kSchemaLock = 0x46415349;
constexpr int kSiteLock = 0x46415353;

constexpr const char* kSettings = "SET client_min_messages = warning;"
                                  "SET lock_timeout = '10s';"
                                  "SET idle_in_transaction_session_timeout = '5min';";

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};

PGconn* handle(soci::session& session) {
    return static_cast<soci::postgresql_session_backend*>(session.get_backend())->conn_;
}

/// Where connecting failed. The client library's own words may name what is secret, and are not passed on.
const char* stepOfFailure(std::string_view words) {
    return words.find("certificate") != std::string_view::npos ? "check the server's certificate" : "connect";
}

/// The state of a failed result; empty where the connection is gone.
std::string stateOf(const PGresult* result) {
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return state != nullptr ? state : "";
}

} // namespace

PostgresqlEngine::PostgresqlEngine(const Location& location) {
    const std::string extra = " client_encoding='UTF8' application_name='fasit' connect_timeout='10'";
    try {
        m_session.open(soci::postgresql, location.connection() + extra);
    } catch (const soci::soci_error& error) {
        throw StorageError(StorageErrorKind::CannotConnect, stepOfFailure(error.what()));
    }
    runScript("settings", kSettings);
}

SchemaState PostgresqlEngine::schemaState() {
    int tables = 0;
    int ours = 0;
    engine::guarded("schema version", [&] {
        m_session << "SELECT count(*), count(*) FILTER (WHERE table_name = 'schema_version')"
                     " FROM information_schema.tables WHERE table_schema = current_schema()",
            soci::into(tables), soci::into(ours);
    });
    SchemaState state;
    state.isForeign = ours == 0 && tables > 0;
    if (ours != 0) {
        engine::guarded("schema version", [&] {
            m_session << "SELECT version FROM schema_version", soci::into(state.version);
        });
    }
    return state;
}

void PostgresqlEngine::apply(const Migration& migration) {
    const std::string name = fmt::format("migration {}", migration.version);
    runScript(name, beginWriting());
    try {
        runScript(name, fmt::format("SELECT pg_advisory_xact_lock({}, 0)", kSchemaLock));
        if (migration.version > 1) { // The first makes the owner.
            runScript(name, "SET LOCAL ROLE fasit_owner");
        }
        if (schemaState().version < migration.version) {
            runScript(name, std::string(migration.sql));
            runScript(name, fmt::format("UPDATE schema_version SET version = {}", migration.version));
        }
        runScript(name, "COMMIT");
    } catch (const StorageError&) {
        rollBack();
        throw;
    }
}

void PostgresqlEngine::makeDurable() {
    runScript("settings", "SET synchronous_commit = on");
}

void PostgresqlEngine::holdSite(domain::SiteId site) {
    const auto bits = static_cast<std::uint64_t>(site.value);
    const auto key = static_cast<std::int32_t>(static_cast<std::uint32_t>(bits ^ (bits >> 32)));
    runScript("hold site", fmt::format("SELECT pg_advisory_xact_lock({}, {})", kSiteLock, key));
}

void PostgresqlEngine::rollBack() {
    const auto status = PQtransactionStatus(handle(m_session));
    if (status == PQTRANS_INTRANS || status == PQTRANS_INERROR) {
        runScript("rollback", "ROLLBACK");
    }
}

const char* PostgresqlEngine::guardsOfTable() const {
    return "SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
           " WHERE c.relname = :name AND c.relnamespace = CAST(current_schema() AS regnamespace)"
           " AND t.tgname IN ('is_never_changed', 'is_never_emptied') AND t.tgenabled <> 'D'";
}

void PostgresqlEngine::runScript(const std::string& name, const std::string& sql) {
    const std::unique_ptr<PGresult, ClearResult> result(PQexec(handle(m_session), sql.c_str()));
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY) {
        const std::string state = stateOf(result.get());
        const bool isLost = PQstatus(handle(m_session)) != CONNECTION_OK;
        throw StorageError(isLost ? StorageErrorKind::ConnectionLost : engine::kindOfPostgresql(state), name,
                           state);
    }
}

} // namespace fasit::storage
