// BreakingProxy: stands between a program and a PostgreSQL server, and cuts the line at a COMMIT when told
// to.
#pragma once

#include <atomic>
#include <string>
#include <thread>

namespace fasit::test {

class BreakingProxy {
  public:
    enum class Cut {
        Never,
        BeforeCommit, ///< The server never hears of it.
        AfterCommit,  ///< The server has committed, and its answer is lost.
    };

    /// Listens on a free port of loopback, for the server at that port.
    explicit BreakingProxy(int serverPort);
    ~BreakingProxy();
    BreakingProxy(const BreakingProxy&) = delete;
    BreakingProxy& operator=(const BreakingProxy&) = delete;

    int port() const { return m_port; }
    /// Of the next COMMIT; afterwards the line holds again.
    void cutNext(Cut cut) { m_cut = cut; }
    /// After a cut nobody is let in.
    void stayDown(bool down) { m_staysDown = down; }

  private:
    void serve();
    void carry(int client);

    int m_serverPort;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<Cut> m_cut = Cut::Never;
    std::atomic<bool> m_staysDown = false;
    std::atomic<bool> m_isDown = false;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace fasit::test
