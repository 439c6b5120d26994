#include "app/services/session.h"

#include "qc-core/workflow/permissions.h"

#include <chrono>
#include <utility>

namespace fasit::services {
namespace {

constexpr std::int64_t kMicrosPerSecond = 1'000'000;

} // namespace

Session::Session(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock) {
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &Session::look);
}

bool Session::holds() const {
    return m_kind == Kind::SignedIn || (m_kind != Kind::Nobody && m_identity.holds(m_clock.utcNow()));
}

std::optional<domain::Actor> Session::actor() const {
    return holds() ? std::optional(m_identity.actor) : std::nullopt;
}

std::optional<domain::Actor> Session::actorAt(domain::SiteId site) const {
    const auto who = actor();
    return who && workflow::reaches(*who, site) ? who : std::nullopt;
}

Session::Kind Session::kind() const {
    return holds() ? m_kind : Kind::Nobody;
}

QString Session::name() const {
    return holds() ? m_name : QString();
}

int Session::secondsLeft() const {
    if (!holds() || m_kind == Kind::SignedIn) {
        return 0;
    }
    return static_cast<int>((m_identity.until.micros - m_clock.utcNow().micros) / kMicrosPerSecond);
}

void Session::signIn(const domain::Actor& actor, const QString& name) {
    m_timer.stop();
    m_kind = Kind::SignedIn;
    m_name = name;
    m_identity = {actor, {}, {}, 0};
    emit changed();
}

void Session::identify(const workflow::PinIdentity& identity, const QString& name, Kind kind) {
    m_kind = kind;
    m_name = name;
    m_identity = identity;
    m_timer.start();
    emit changed();
}

void Session::renew() {
    if (holds() && m_kind != Kind::SignedIn) {
        m_identity = workflow::identityOf(m_identity.actor, m_clock.utcNow());
        emit ticked();
    }
}

void Session::end() {
    m_timer.stop();
    m_name.clear();
    m_identity = {};
    if (std::exchange(m_kind, Kind::Nobody) != Kind::Nobody) {
        emit changed();
    }
}

void Session::look() {
    if (holds()) {
        emit ticked();
    } else {
        end();
    }
}

} // namespace fasit::services
