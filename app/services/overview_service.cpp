#include "app/services/overview_service.h"

#include "qc-core/workflow/due_list.h"

namespace fasit::services {

OverviewService::OverviewService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void OverviewService::request() {
    readInTurn(
        m_newest, [](const auto& laboratory) { return workflow::overview(laboratory); },
        [this](auto sites) { emit ready(std::move(sites)); });
}

} // namespace fasit::services
