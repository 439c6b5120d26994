// OverviewService: every home, instrument and analyte with its state. GUI thread only.
#pragma once

#include "app/services/laboratory_client.h"
#include "qc-core/reports/overview.h"

#include <vector>

namespace fasit::services {

class OverviewService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit OverviewService(LaboratoryLink& link, QObject* parent = nullptr);

    void request();

  signals:
    void ready(std::vector<fasit::reports::SiteState> sites);

  private:
    Newest m_newest = kind();
};

} // namespace fasit::services
