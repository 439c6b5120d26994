// ConnectionTest: opens a line to see what is heard on it. Nothing of it is stored, and the analyser is told
// so: it keeps its results. One thread, with an event loop.
#pragma once

#include "app/services/line_setup.h"
#include "app/services/test_finding.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <string>

namespace fasit::services {

struct TestWaits {
    std::chrono::milliseconds silence{10'000}; ///< Then it is said that nothing has come.
    std::chrono::milliseconds meaning{5'000}; ///< Behind the first bytes; then they are said to mean nothing.
};

class ConnectionTest : public QObject,
                       public instruments::transport::DeliverySink,
                       public instruments::transport::LineObserver {
    Q_OBJECT

  public:
    explicit ConnectionTest(const LineSetup& setup, TestWaits waits = {}, QObject* parent = nullptr);
    ~ConnectionTest() override;

    void start();

    void store(instruments::Delivery delivery, Answer answer) override;
    void onTraffic(instruments::transport::Direction direction, std::string_view bytes) override;
    void onDelivery(const instruments::Delivery&) override {}
    void onAnswer(bool) override {}

  signals:
    /// What is known now; the same is told once. After Heard the test may be ended: there is no more to
    /// learn.
    void found(const fasit::services::TestFinding& finding);

  private:
    void follow(const instruments::transport::LineState& state);
    void nothingCame();
    void nothingMeant();
    void tell(TestFinding finding);

    QTimer m_silence;
    QTimer m_meaning;
    TestFinding m_told;
    std::string m_beginning; ///< Of what came, in memory only, to see what it looks like.
    qint64 m_bytes = 0;
    bool m_isWaiting = false; ///< For somebody to connect.
    std::unique_ptr<instruments::transport::Line> m_line;
};

} // namespace fasit::services
