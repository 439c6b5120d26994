// ChartService: the control chart of one instrument and analyte. GUI thread only.
#pragma once

#include "app/services/laboratory_client.h"
#include "qc-core/domain/ids.h"
#include "qc-core/reports/levey_jennings.h"

namespace fasit::services {

class ChartService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit ChartService(LaboratoryLink& link, QObject* parent = nullptr);

    void request(domain::InstrumentId instrument, domain::AnalyteId analyte);

  signals:
    void ready(fasit::domain::InstrumentId instrument, fasit::domain::AnalyteId analyte,
               fasit::reports::LeveyJennings chart);

  private:
    Newest m_newest = kind();
};

} // namespace fasit::services
