#include "qc-core/storage/bookkeeping.h"

#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/prepared.h"

namespace fasit::storage {
namespace {

struct Command : Prepared {
    Command(soci::session& session, const std::string& sql)
        : Prepared(session, sql) {
        prepare(sql);
    }
};

struct HeadQuery : Prepared {
    long long lastSeq = 0;
    std::string lastHash;
    long long site = 0;
    long long origin = 0;

    explicit HeadQuery(soci::session& session)
        : Prepared(session, "chain head") {
        statement.exchange(soci::into(lastSeq));
        statement.exchange(soci::into(lastHash));
        statement.exchange(soci::use(site));
        statement.exchange(soci::use(origin));
        prepare("SELECT seq, hash FROM audit_entry WHERE site = :site AND origin = :origin"
                " ORDER BY seq DESC LIMIT 1");
    }
};

struct EntryQuery : Prepared {
    long long count = 0;
    long long site = 0;
    long long origin = 0;
    long long seq = 0;
    std::string hash;

    explicit EntryQuery(soci::session& session)
        : Prepared(session, "audit entry") {
        statement.exchange(soci::into(count));
        for (long long* number : {&site, &origin, &seq}) {
            statement.exchange(soci::use(*number));
        }
        statement.exchange(soci::use(hash));
        prepare("SELECT count(*) FROM audit_entry WHERE site = :site AND origin = :origin AND seq = :seq"
                " AND hash = :hash");
    }
};

struct RevisionQuery : Prepared {
    long long revision = 0;

    explicit RevisionQuery(soci::session& session)
        : Prepared(session, "setup revision") {
        statement.exchange(soci::into(revision));
        prepare("SELECT CAST(coalesce(sum(revision), 0) AS BIGINT) FROM setup_revision");
    }
};

struct RevisionRaise : Prepared {
    long long site = 0;

    explicit RevisionRaise(soci::session& session)
        : Prepared(session, "raise setup revision") {
        statement.exchange(soci::use(site));
        prepare("INSERT INTO setup_revision (site, revision) VALUES (:site, 1)"
                " ON CONFLICT (site) DO UPDATE SET revision = setup_revision.revision + 1");
    }
};

} // namespace

struct Bookkeeping::Statements {
    Command begin;
    Command commit;
    HeadQuery head;
    EntryQuery entry;
    RevisionQuery revision;
    RevisionRaise raise;

    explicit Statements(Engine& engine)
        : begin(engine.session(), engine.beginWriting())
        , commit(engine.session(), "COMMIT")
        , head(engine.session())
        , entry(engine.session())
        , revision(engine.session())
        , raise(engine.session()) {}
};

Bookkeeping::Bookkeeping(Engine& engine) {
    engine::guarded("prepare bookkeeping", [&] { m_statements = std::make_unique<Statements>(engine); });
}

Bookkeeping::~Bookkeeping() = default;

void Bookkeeping::begin() {
    m_statements->begin.run();
}

void Bookkeeping::commit() {
    m_statements->commit.run();
}

ChainHead Bookkeeping::chainHead(domain::SiteId site, std::int64_t origin) {
    HeadQuery& query = m_statements->head;
    query.site = site.value;
    query.origin = origin;
    ChainHead head;
    query.each([&] { head = {query.lastSeq, query.lastHash}; });
    return head;
}

bool Bookkeeping::hasEntry(domain::SiteId site, std::int64_t origin, const ChainHead& entry) {
    EntryQuery& query = m_statements->entry;
    query.site = site.value;
    query.origin = origin;
    query.seq = entry.lastSeq;
    query.hash = entry.lastHash;
    bool found = false;
    query.each([&] { found = query.count > 0; });
    return found;
}

std::int64_t Bookkeeping::setupRevision() {
    RevisionQuery& query = m_statements->revision;
    long long revision = 0;
    query.each([&] { revision = query.revision; });
    return revision;
}

void Bookkeeping::raiseSetupRevision(domain::SiteId site) {
    m_statements->raise.site = site.value;
    m_statements->raise.run();
}

} // namespace fasit::storage
