#include "instruments/transport/line.h"

#include <array>
#include <utility>

namespace fasit::instruments::transport {
namespace {

constexpr std::array<std::string_view, 20> kReasons{
    "none",       "stopped",         "peer-closed",      "hung-up",
    "idle",       "too-much-unsent", "peer-not-allowed", "too-many-peers",
    "replaced",   "not-found",       "not-permitted",    "in-use",
    "refused",    "unreachable",     "device-gone",      "bad-parameters",
    "tls-failed", "cannot-move",     "not-read-whole",   "failed"};
static_assert(kReasons.size() == static_cast<std::size_t>(CloseReason::Failed) + 1);

constexpr std::array<std::string_view, 4> kPhases{"closed", "connecting", "waiting", "connected"};
static_assert(kPhases.size() == static_cast<std::size_t>(LinePhase::Connected) + 1);

} // namespace

std::string_view nameOf(CloseReason reason) {
    return kReasons.at(static_cast<std::size_t>(reason));
}

std::string_view nameOf(LinePhase phase) {
    return kPhases.at(static_cast<std::size_t>(phase));
}

Line::Line(LineContext context, QObject* parent)
    : QObject(parent)
    , m_context(std::move(context)) {}

void Line::setState(const LineState& state) {
    m_state = state;
    emit stateChanged(m_state);
}

} // namespace fasit::instruments::transport
