// BenchService: what staff do at today's list. GUI thread only.
#pragma once

#include "app/services/answers.h"
#include "app/services/laboratory_client.h"
#include "qc-core/domain/ids.h"
#include "qc-core/domain/material.h"
#include "qc-core/domain/reading.h"
#include "qc-core/reports/due_control.h"

#include <vector>

namespace fasit::services {

class BenchService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit BenchService(LaboratoryLink& link, QObject* parent = nullptr);

    void requestDueList(domain::SiteId site);
    /// `by` stands in the audit.
    void registerEntry(std::vector<domain::ControlReading> readings, const QString& by);
    void openBottle(domain::SiteId site, domain::LotId lot, const QString& by);

  signals:
    void dueListReady(fasit::domain::SiteId site, std::vector<fasit::reports::DueControl> controls);
    void entryRegistered(fasit::services::EntryAnswer answer);
    void bottleOpened(fasit::domain::ControlBottle bottle);

  private:
    Newest m_dueList = kind();
};

} // namespace fasit::services
