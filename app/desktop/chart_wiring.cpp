#include "app/desktop/chart_wiring.h"

#include "app/desktop/chart_export.h"
#include "app/desktop/who_asker.h"
#include "app/pages/control_chart_page.h"
#include "app/pages/failure_text.h"
#include "app/pages/marked_text.h"
#include "app/pages/point_details.h"
#include "app/services/services.h"

namespace fasit::desktop {

using pages::ControlChartPage;
using pages::PointDetails;
using services::ChartService;
using services::PointService;

ChartWiring::ChartWiring(services::Services& services, ControlChartPage& page, WhoAsker& asker)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
    , m_export(new ChartExport(page, this))
    , m_asker(asker) {
    connectReading();
    connectDeeds();
    connect(m_export, &ChartExport::begun, this, [this] { emit said(tr("Saving the chart …")); });
    connect(m_export, &ChartExport::ended, this, [this](bool done, const QString& path) {
        emit said(!done ? QStringLiteral("⚠ ") + tr("The chart could not be saved. Choose another place.")
                  : path.isEmpty() ? tr("The chart is sent to the printer.")
                                   : tr("The chart is saved: %1").arg(path));
    });
}

void ChartWiring::showFor(std::optional<domain::Role> role) {
    const bool bench = !role || *role == domain::Role::Staff;
    m_page.setDetail(bench ? pages::ChartDetail::Bench : pages::ChartDetail::Full);
}

void ChartWiring::connectReading() {
    auto& chart = m_services.chart;
    auto& point = m_services.point;
    connect(&chart, &ChartService::ready, this,
            [this](auto, auto, const auto& shown) { m_page.setChart(shown); });
    connect(&m_page, &ControlChartPage::chartWanted, &chart, &ChartService::request);
    connect(&m_page, &ControlChartPage::storyWanted, &point, &PointService::requestStory);
    connect(&point, &PointService::storyReady, &m_page.details(), &PointDetails::setStory);
}

void ChartWiring::connectDeeds() {
    auto& point = m_services.point;
    auto* details = &m_page.details();
    connect(details, &PointDetails::excludeWanted, this, [this](const auto& ref, const QString& reason) {
        m_asker.withActor(ref.series.site, [this, ref, reason](const domain::Actor& actor) {
            m_services.point.exclude(actor, ref, reason);
        });
    });
    connect(details, &PointDetails::takeInWanted, this, [this](const auto& ref, const QString& reason) {
        m_asker.withActor(ref.series.site, [this, ref, reason](const domain::Actor& actor) {
            m_services.point.takeIn(actor, ref, reason);
        });
    });
    connect(details, &PointDetails::commentWanted, this, [this](const auto& ref, const QString& text) {
        m_asker.withActor(ref.series.site, [this, ref, text](const domain::Actor& actor) {
            m_services.point.comment(actor, ref, text);
        });
    });
    connect(&point, &PointService::marked, this, [this](const auto&, bool excluded, const auto& changed) {
        m_page.showMarked(excluded, changed);
        emit stored();
    });
    connect(&point, &PointService::commented, this, [this] {
        m_page.showCommented();
        emit stored();
    });
    connect(&point, &PointService::refused, this, [this](const auto&, services::PointFault fault) {
        m_page.say(text::Tone::Stop, QStringLiteral("✖ ") + pages::pointFaultText(fault));
    });
    connect(&point, &services::LaboratoryClient::failed, this, [this](const services::Failure& failure) {
        m_page.say(text::Tone::Stop, QStringLiteral("⚠ ") + pages::failureText(failure));
    });
}

} // namespace fasit::desktop
