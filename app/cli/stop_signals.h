// StopSignals: SIGTERM and SIGINT as a call in the event loop, so that a program can end what it does. One at
// a time.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace fasit::cli {

class StopSignals {
  public:
    explicit StopSignals(std::function<void()> onStop);
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

  private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace fasit::cli
