#include "qc-core/storage/person_texts.h"

#include "qc-core/storage/prepared.h"

namespace fasit::storage {
namespace {

struct TextQuery : Prepared {
    long long site = 0;
    long long user = 0;
    long long version = 0;
    std::string text;

    explicit TextQuery(soci::session& session)
        : Prepared(session, "names") {
        statement.exchange(soci::into(user));
        statement.exchange(soci::into(version));
        statement.exchange(soci::into(text));
        statement.exchange(soci::use(site));
        engine::guarded(name, [&] {
            prepare("SELECT user_id, version, text FROM person_text WHERE site = :site"
                    " ORDER BY user_id, version");
        });
    }
};

} // namespace

void eachPersonText(soci::session& session, domain::SiteId site,
                    const std::function<void(const PersonText&)>& use) {
    TextQuery query(session);
    query.site = site.value;
    query.each([&] { use({query.user, query.version, query.text}); });
}

} // namespace fasit::storage
