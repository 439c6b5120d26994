#include "app/desktop/lines_wiring.h"

#include "app/desktop/who_asker.h"
#include "app/lines/test_words.h"
#include "app/pages/failure_text.h"
#include "app/pages/line_status_bar.h"
#include "app/pages/setup/line_monitor_view.h"
#include "app/pages/setup/lines_section.h"
#include "app/pages/setup/settings_page.h"
#include "app/services/serial_ports.h"
#include "app/services/services.h"
#include "qc-core/workflow/permissions.h"

#include <algorithm>
#include <utility>

namespace fasit::desktop {

using domain::Actor;
using pages::LineMonitorView;
using pages::LinesSection;
using services::LineService;
using services::TestFinding;

LinesWiring::LinesWiring(services::Services& services, lines::LineBook& book, pages::LineStatusBar& bar,
                         WhoAsker& asker, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_book(book)
    , m_bar(bar)
    , m_asker(asker) {
    auto& service = m_services.lines;
    connect(&service, &LineService::statusChanged, this, [this] {
        m_bar.setLines(m_services.lines.lines());
        if (m_section) {
            m_section->setStatus(m_services.lines.lines());
        }
    });
    connect(&service, &LineService::stored, this, &LinesWiring::tellStored);
    connect(&service, &LineService::notStored, this, [this](const QString& line, services::FailureKind kind) {
        emit said(QStringLiteral("⚠ ") +
                  tr("%1: not stored: %2 Leave the analyser connected: it is tried again.")
                      .arg(line, pages::failureText(kind)));
    });
    connect(&service, &LineService::unreadable, this, [this](const QString& line) {
        emit said(QStringLiteral("⚠ ") +
                  tr("%1: something came that could not be read. The line monitor shows it.").arg(line));
    });
    connect(&service, &LineService::laidAside, this, [this](const QString& line) {
        emit said(QStringLiteral("⚠ ") + tr("%1: not all of a file could be used. It lies in the folder "
                                            "“refused”; what could be used is stored.")
                                             .arg(line));
    });
    connect(&m_bar, &pages::LineStatusBar::lineWanted, this, &LinesWiring::lineWanted);
    m_bar.setLines(service.lines());
    run();
}

void LinesWiring::run() {
    std::vector<services::HostedLine> hosted;
    for (const auto& line : m_book.lines()) {
        hosted.push_back({line.setup, QString::fromStdString(line.json.dump())});
    }
    m_services.lines.run(std::move(hosted));
}

void LinesWiring::tellStored(const QString& line, const workflow::RegisterReport& report) {
    for (const auto& outcome : report.controls) {
        emit arrived(outcome);
    }
    emit stored();
    tellWhatRemains(line, report); // Last: it stays in the status line.
}

void LinesWiring::tellWhatRemains(const QString& line, const workflow::RegisterReport& report) {
    using domain::ReadingFate;
    const auto count = [&](ReadingFate fate) {
        return std::count_if(report.readings.begin(), report.readings.end(),
                             [fate](const auto& reading) { return reading.fate == fate; });
    };
    const auto waiting = count(ReadingFate::Inbox);
    if (count(ReadingFate::Refused) > 0) {
        emit said(QStringLiteral("⚠ ") +
                  tr("%1: readings came that cannot be used as results. Look at the analyser.").arg(line));
    }
    if (waiting > 0) {
        emit said(QStringLiteral("⚠ ") + tr("%1: %n readings came that must be placed: see today's controls.",
                                            nullptr, static_cast<int>(waiting))
                                             .arg(line));
    }
}

void LinesWiring::addSection(pages::SettingsPage& page) {
    m_page = &page;
    m_section = new LinesSection(&page);
    m_place = page.sections();
    page.addSection(tr("Lines to analysers"), m_section);
    connectSection();
    connectTest();
    fillSection();
}

void LinesWiring::fillSection() {
    std::vector<lines::LineDraft> drafts;
    for (const auto& line : m_book.lines()) {
        drafts.push_back(lines::draftOf(line.json));
    }
    m_section->setLines(std::move(drafts));
    m_section->setStatus(m_services.lines.lines());
    if (!m_book.faults().empty()) {
        QStringList faults;
        for (const auto& fault : m_book.faults()) {
            faults << textOf(fault);
        }
        m_section->showUnreadable(m_book.file(), faults);
    }
}

void LinesWiring::choose(const QString& line) {
    if (m_section) {
        m_section->choose(line);
    }
}

void LinesWiring::connectSection() {
    connect(m_page, &pages::SettingsPage::sectionShown, this, [this](QWidget* section, domain::SiteId site) {
        if (section == m_section) {
            m_services.homeSetup.requestHome(site);
        }
    });
    connect(&m_services.homeSetup, &services::HomeSetupService::homeReady, m_section,
            [this](const reports::HomeSetup& home) {
                m_section->setHome(home.site.id, QString::fromStdString(home.site.name));
            });
    connect(m_section, &LinesSection::saveWanted, this, [this](const auto& draft, auto index) {
        const auto checked = m_book.checked(draft, index);
        if (!checked) { // Said before anybody is asked who it is.
            m_section->showFaults(checked.error());
            return;
        }
        m_asker.withActor(m_page->site(), [this, draft, index](const Actor& actor) {
            if (workflow::may(actor, workflow::Deed::ChangeSetup, m_page->site())) {
                save(draft, index);
            } else {
                m_section->showNotAllowed();
            }
        });
    });
    connect(m_section, &LinesSection::removeWanted, this, [this](std::size_t index) {
        m_asker.withActor(m_page->site(), [this, index](const Actor& actor) {
            if (workflow::may(actor, workflow::Deed::ChangeSetup, m_page->site())) {
                remove(index);
            } else {
                m_section->showNotAllowed();
            }
        });
    });
}

void LinesWiring::save(const lines::LineDraft& draft, std::optional<std::size_t> index) {
    const auto faults = m_book.put(draft, index);
    if (!faults.empty()) {
        m_section->showFaults(faults);
        return;
    }
    m_services.session.renew();
    fillSection();
    m_section->showStored(draft.name);
    run();
}

void LinesWiring::remove(std::size_t index) {
    const auto faults = m_book.remove(index);
    if (!faults.empty()) {
        m_section->showFaults(faults);
        return;
    }
    m_services.session.renew();
    m_section->showRemoved();
    fillSection();
    run();
}

void LinesWiring::connectTest() {
    auto& service = m_services.lines;
    connect(m_section, &LinesSection::testWanted, this, &LinesWiring::test);
    connect(m_section, &LinesSection::testEndWanted, &service, &LineService::endTest);
    connect(&service, &LineService::tested, m_section, [this](const auto& finding) { showFinding(finding); });
    auto& monitor = m_section->monitor();
    connect(&monitor, &LineMonitorView::eventsWanted, &service, &LineService::requestEvents);
    connect(&service, &LineService::eventsReady, &monitor,
            [&monitor](const QString& line, const auto& events) {
                if (line == monitor.line()) {
                    monitor.setEvents(events);
                }
            });
}

void LinesWiring::test(const lines::LineDraft& draft, std::optional<std::size_t> index) {
    const auto checked = m_book.checked(draft, index);
    if (!checked) {
        m_section->showFaults(checked.error());
        return;
    }
    m_tested = checked->setup;
    m_services.lines.beginTest(m_tested);
}

/// When a message was understood there is no more to learn, and the analyser may have its line back.
void LinesWiring::showFinding(const TestFinding& finding) {
    if (finding.kind == TestFinding::Kind::Ended) {
        m_section->showTest({}, true);
        return;
    }
    m_section->showTest(lines::testWords(finding, m_tested, services::ownAddresses()), false);
    if (finding.kind == TestFinding::Kind::Heard) {
        m_services.lines.endTest();
    }
}

} // namespace fasit::desktop
