#include "qc-core/storage/bookkeeping.h"

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

struct RevisionQuery : Prepared {
    long long revision = 0;

    explicit RevisionQuery(soci::session& session)
        : Prepared(session, "setup revision") {
        statement.exchange(soci::into(revision));
        prepare("SELECT revision FROM setup_revision");
    }
};

} // namespace

struct Bookkeeping::Statements {
    soci::session& session;
    Command begin{session, "BEGIN IMMEDIATE"};
    Command commit{session, "COMMIT"};
    HeadQuery head{session};
    RevisionQuery revision{session};
};

Bookkeeping::Bookkeeping(soci::session& session) {
    engine::guarded("prepare bookkeeping", [&] { m_statements.reset(new Statements{session}); });
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

std::int64_t Bookkeeping::setupRevision() {
    RevisionQuery& query = m_statements->revision;
    long long revision = 0;
    query.each([&] { revision = query.revision; });
    return revision;
}

void Bookkeeping::raiseSetupRevision() {
    engine::runScript(m_statements->session, "raise setup revision",
                      "UPDATE setup_revision SET revision = revision + 1");
}

} // namespace fasit::storage
