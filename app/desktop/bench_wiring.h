// BenchWiring: joins today's controls and the banner with the services that answer them. GUI thread only.
#pragma once

#include "qc-core/domain/actor.h"
#include "qc-core/domain/ids.h"

#include <QObject>

#include <functional>

namespace fasit::pages {
class BenchPage;
class VerdictBanner;
} // namespace fasit::pages

namespace fasit::services {
struct Services;
} // namespace fasit::services

namespace fasit::desktop {

/// Asks who works at the home, where that is not known, and goes on when somebody has said so.
using WithActor = std::function<void(domain::SiteId, std::function<void(const domain::Actor&)>)>;

class BenchWiring : public QObject {
    Q_OBJECT

  public:
    /// All must outlive the wiring, which the page owns.
    BenchWiring(services::Services& services, pages::BenchPage& page, pages::VerdictBanner& banner,
                WithActor withActor);

    /// What is shown may have changed.
    void readAnew();

  signals:
    /// Something was stored: other pages may show it.
    void stored();
    /// The page is to be brought to the front.
    void wanted();

  private:
    void connectEntries();
    void connectFollowUp();
    void connectSlips();
    void connectBanner();

    services::Services& m_services;
    pages::BenchPage& m_page;
    pages::VerdictBanner& m_banner;
    WithActor m_withActor;
};

} // namespace fasit::desktop
