#include "app/services/chart_service.h"

#include "qc-core/workflow/control_chart.h"

namespace fasit::services {

ChartService::ChartService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void ChartService::request(domain::InstrumentId instrument, domain::AnalyteId analyte) {
    read(
        m_newest,
        [instrument, analyte](const auto& laboratory) {
            return workflow::controlChart(laboratory, instrument, analyte);
        },
        [this, instrument, analyte](auto chart) { emit ready(instrument, analyte, std::move(chart)); });
}

} // namespace fasit::services
