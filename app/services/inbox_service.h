// InboxService: readings that wait for a person to place them. GUI thread only.
#pragma once

#include "app/services/laboratory_client.h"
#include "qc-core/domain/actor.h"
#include "qc-core/reports/inbox_row.h"
#include "qc-core/workflow/inbox_placing.h"

#include <QString>

#include <vector>

namespace fasit::services {

class InboxService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit InboxService(LaboratoryLink& link, QObject* parent = nullptr);

    void request(domain::SiteId site);
    void place(const domain::Actor& actor, const workflow::InboxPlace& place);
    void discard(const domain::Actor& actor, const domain::InboxItem& item, const QString& reason);

  signals:
    void ready(fasit::domain::SiteId site, std::vector<fasit::reports::InboxRow> rows);
    void placed(fasit::workflow::InboxReport report);
    void discarded(fasit::domain::SiteId site);
    /// Nothing was stored.
    void refused(fasit::workflow::InboxFault fault);

  private:
    Newest m_newest = kind();
};

} // namespace fasit::services
