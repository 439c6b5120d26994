// BenchWiring: joins today's controls and the banner with the services that answer them. GUI thread only.
#pragma once

#include "qc-core/domain/ids.h"
#include "qc-core/domain/reading.h"

#include <QObject>

#include <vector>

namespace fasit::pages {
class BenchPage;
class VerdictBanner;
} // namespace fasit::pages

namespace fasit::services {
struct Services;
} // namespace fasit::services

namespace fasit::desktop {

class WhoAsker;

class BenchWiring : public QObject {
    Q_OBJECT

  public:
    /// All must outlive the wiring, which the page owns.
    BenchWiring(services::Services& services, pages::BenchPage& page, pages::VerdictBanner& banner,
                WhoAsker& asker);

    /// What is shown may have changed.
    void readAnew();

  signals:
    /// Something was stored: other pages may show it.
    void stored();
    /// The page is to be brought to the front.
    void wanted();

  private:
    void connectEntries();
    void connectPacks();
    void saveEntry(domain::SiteId site, const std::vector<domain::ControlReading>& readings);
    void connectFollowUp();
    void connectSlips();
    void connectBanner();
    void connectInbox();
    void connectRound();

    services::Services& m_services;
    pages::BenchPage& m_page;
    pages::VerdictBanner& m_banner;
    WhoAsker& m_asker;
};

} // namespace fasit::desktop
