#include "app/cli/stop_signals.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace fasit::cli {
namespace {

int ends[2] = {-1, -1}; // The handler may do no more than write a byte.

void onSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = write(ends[0], &byte, sizeof byte);
}

} // namespace

StopSignals::StopSignals(std::function<void()> onStop) {
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return; // Then a signal ends the program at once, and what was not acknowledged comes again.
    }
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, [stop = std::move(onStop)] {
        char byte = 0;
        [[maybe_unused]] const auto taken = read(ends[1], &byte, sizeof byte);
        stop();
    });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

StopSignals::~StopSignals() {
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (int& end : ends) {
        close(std::exchange(end, -1));
    }
}

} // namespace fasit::cli
