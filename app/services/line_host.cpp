#include "app/services/line_host.h"

#include "app/services/site_named.h"
#include "qc-core/storage/database.h"

#include <algorithm>
#include <utility>

namespace fasit::services {
namespace {

using namespace instruments::transport;

constexpr int kSoonMillis = 500;
constexpr int kAgainMillis = 10'000;

/// What only one of them can hold: a port, a folder, an analyser's own socket.
QString heldBy(const LineSetup& setup) {
    if (const auto* serial = std::get_if<SerialParameters>(&setup.transport)) {
        return serial->port;
    }
    if (const auto* listen = std::get_if<ListenParameters>(&setup.transport)) {
        return QStringLiteral("listen %1").arg(listen->port);
    }
    if (const auto* dial = std::get_if<DialParameters>(&setup.transport)) {
        return QStringLiteral("%1:%2").arg(dial->host).arg(dial->port);
    }
    const auto* folder = std::get_if<FolderParameters>(&setup.transport);
    return folder ? folder->path : QString();
}

} // namespace

LineHost::LineHost(LaboratoryLink& link)
    : LaboratoryClient(link)
    , m_acquisition(new Acquisition(link, this))
    , m_monitor(new LineMonitor(this))
    , m_soon(new QTimer(this))
    , m_again(new QTimer(this)) {
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMillis);
    m_again->setSingleShot(true);
    m_again->setInterval(kAgainMillis);
    connect(m_soon, &QTimer::timeout, this, &LineHost::tell);
    connect(m_again, &QTimer::timeout, this, &LineHost::openThoseThatWait);
    connect(this, &LaboratoryClient::failed, m_again, [this] { m_again->start(); });
    connect(m_acquisition, &Acquisition::remarked, this,
            [this](const QString& line, int, const auto& problems) {
                if (!problems.empty()) {
                    emit unreadable(line);
                }
            });
    connect(m_monitor, &LineMonitor::happened, this, &LineHost::noteHeard);
    connect(m_acquisition, &Acquisition::stored, this, [this](const QString& line, const auto& report) {
        if (auto* hosted = named(line)) {
            hosted->status.isStoring = true;
        }
        emit stored(line, report);
        tell();
    });
    connect(m_acquisition, &Acquisition::notStored, this, [this](const QString& line, FailureKind kind) {
        if (auto* hosted = named(line)) {
            hosted->status.isStoring = false;
        }
        emit notStored(line, kind);
        tell();
    });
}

LineHost::~LineHost() {
    m_test.reset();
    m_lines.clear(); // Before the sinks that they deliver to.
}

void LineHost::run(std::vector<HostedLine> lines) {
    std::list<Hosted> kept;
    for (HostedLine& line : lines) {
        const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const Hosted& hosted) {
            return hosted.line.identity == line.identity;
        });
        if (same != m_lines.end()) {
            kept.splice(kept.end(), m_lines, same);
        } else {
            Hosted& added = kept.emplace_back();
            added.status.name = line.setup.name;
            added.line = std::move(line);
        }
    }
    m_lines.swap(kept);
    kept.clear(); // Ports are free before they are opened again.
    openThoseThatWait();
}

void LineHost::openThoseThatWait() {
    for (Hosted& hosted : m_lines) {
        if (!hosted.open) {
            open(hosted);
        }
    }
    tell();
}

LineHost::Hosted* LineHost::named(const QString& name) {
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Hosted& hosted) { return hosted.status.name == name; });
    return found == m_lines.end() ? nullptr : &*found;
}

/// The home that it names is looked up first.
void LineHost::open(Hosted& hosted) {
    if (m_test && heldBy(m_tested) == heldBy(hosted.line.setup)) {
        hosted.status.isTested = true;
        return;
    }
    const QString name = hosted.status.name;
    const std::string home = hosted.line.setup.site.toStdString();
    if (home.empty()) {
        openAt(name, std::nullopt);
        return;
    }
    read(
        kind(), [home](const workflow::Laboratory& lab) { return siteNamed(lab.database.catalogue(), home); },
        [this, name, identity = hosted.line.identity](std::optional<domain::SiteId> site) {
            auto* asked = named(name);
            if (!asked || asked->line.identity != identity) {
                return; // It was set up anew meanwhile, and asked again.
            }
            asked->status.isHomeKnown = site.has_value();
            if (site) {
                openAt(name, site);
            } else {
                m_again->start(); // The home may come with an exchange, or be made.
            }
            tell();
        });
}

void LineHost::openAt(const QString& name, std::optional<domain::SiteId> site) {
    auto* hosted = named(name);
    if (!hosted || hosted->open) {
        return;
    }
    if (m_test && heldBy(m_tested) == heldBy(hosted->line.setup)) {
        hosted->status.isTested = true; // The test began while the home was looked up.
        return;
    }
    auto& sink = m_acquisition->sinkOf({name, site});
    hosted->open = makeLine(hosted->line.setup, sink, &m_monitor->observerOf(name));
    m_monitor->watch(name, *hosted->open);
    connect(hosted->open.get(), &Line::stateChanged, this, [this, name](const LineState& state) {
        if (auto* changed = named(name)) {
            changed->status.state = state;
            tell();
        }
    });
    connect(hosted->open.get(), &Line::laidAside, this, [this, name] { emit laidAside(name); });
    hosted->open->start();
}

void LineHost::noteHeard(const QString& line, const LineEvent& event) {
    auto* hosted = named(line);
    if (hosted && event.kind == LineEvent::Kind::Received) {
        hosted->status.lastHeard = event.at;
        if (!m_soon->isActive()) {
            m_soon->start();
        }
    }
}

void LineHost::beginTest(const LineSetup& setup, int number) {
    endTest();
    m_tested = setup;
    for (Hosted& hosted : m_lines) {
        if (heldBy(hosted.line.setup) == heldBy(setup)) {
            hosted.open.reset();
            hosted.status.state = {};
            hosted.status.isTested = true;
        }
    }
    tell();
    m_test = std::make_unique<ConnectionTest>(setup);
    connect(m_test.get(), &ConnectionTest::found, this,
            [this, number](const TestFinding& finding) { emit tested(number, finding); });
    m_test->start();
}

void LineHost::endTest() {
    if (!m_test) {
        return;
    }
    m_test.reset();
    for (Hosted& hosted : m_lines) {
        hosted.status.isTested = false;
    }
    openThoseThatWait();
}

void LineHost::tell() {
    std::vector<LineStatus> lines;
    for (const Hosted& hosted : m_lines) {
        lines.push_back(hosted.status);
    }
    emit statusChanged(lines);
}

} // namespace fasit::services
