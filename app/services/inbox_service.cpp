#include "app/services/inbox_service.h"

#include "qc-core/workflow/inbox_list.h"

#include <utility>

namespace fasit::services {

InboxService::InboxService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

/// Behind what saves: a reading that was placed is not shown once more.
void InboxService::request(domain::SiteId site) {
    readInTurn(
        m_newest, [site](const auto& laboratory) { return workflow::inboxRows(laboratory, site); },
        [this, site](auto rows) { emit ready(site, std::move(rows)); });
}

void InboxService::place(const domain::Actor& actor, const workflow::InboxPlace& place) {
    save([=](const auto& laboratory) { return workflow::placeInboxReading(laboratory, actor, place); },
         [this](auto report) {
             if (report) {
                 emit placed(std::move(*report));
             } else {
                 emit refused(report.error());
             }
         });
}

void InboxService::discard(const domain::Actor& actor, const domain::InboxItem& item, const QString& reason) {
    save(
        [=](const auto& laboratory) {
            return workflow::discardInboxReading(laboratory, actor, item, reason.toStdString());
        },
        [this, site = item.site](const auto& done) {
            if (done) {
                emit discarded(site);
            } else {
                emit refused(done.error());
            }
        });
}

} // namespace fasit::services
