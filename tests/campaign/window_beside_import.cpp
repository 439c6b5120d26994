// fasit_window_beside_import DATABASE COMMAND [ARG...]: opens the window on the database while the command
// loads it, from its first word on, goes from page to page and home to home, and says how long the window
// ever let one wait. For ./dev campaign window.
#include "app/desktop/appearance.h"
#include "app/desktop/frame.h"
#include "app/desktop/site_picker.h"
#include "app/text/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListWidget>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using fasit::desktop::Frame;

constexpr int kTick = 5;         ///< Milliseconds between two looks at the event loop.
constexpr int kStep = 150;       ///< Milliseconds between two things that a person does.
constexpr double kLongest = 100; ///< Milliseconds that a window may let one wait.
constexpr int kMostMinutes = 30;

/// How much later than asked for each tick came.
class Waits : public QObject {
  public:
    Waits() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_waits.push_back(std::max(0.0, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - kTick));
            m_since.restart();
        });
        m_timer.start(kTick);
    }

    /// Milliseconds; `share` of all waits were no longer.
    double wait(double share) const {
        auto sorted = m_waits;
        std::sort(sorted.begin(), sorted.end());
        const auto index = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
        return sorted.empty() ? 0 : sorted[index];
    }
    std::size_t count() const { return m_waits.size(); }

  private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_waits;
};

/// What a person does meanwhile: now the next page, now the next home.
void step(Frame& frame, int number) {
    auto* menu = frame.findChild<QListWidget*>(QStringLiteral("menu"));
    auto* sites = frame.findChild<fasit::desktop::SitePicker*>();
    if (number % 2 == 0) {
        menu->setCurrentRow((menu->currentRow() + 1) % 2);
    } else if (sites->count() > 0) {
        const int next = (sites->currentIndex() + 1) % sites->count();
        sites->setCurrentIndex(next);
        emit sites->activated(next);
    }
}

int measure(const QString& database, QProcess& load) {
    const QTemporaryDir folder;
    fasit::settings::Settings settings(folder.filePath(QStringLiteral("fasit.ini")));
    Frame frame(std::filesystem::path(database.toStdString()), std::make_shared<fasit::SystemClock>(),
                settings, {QStringLiteral("nb"), fasit::settings::Brightness::Light});
    fasit::desktop::applyAppearance(*qApp, fasit::settings::Brightness::Light);
    frame.show();
    QApplication::processEvents();
    Waits waits;
    QTimer person;
    int steps = 0;
    QObject::connect(&person, &QTimer::timeout, &frame, [&] { step(frame, steps++); });
    person.start(kStep);
    QObject::connect(&load, &QProcess::finished, qApp, &QApplication::quit);
    QTimer::singleShot(kMostMinutes * 60'000, qApp, &QApplication::quit);
    QApplication::exec();
    std::printf("window: longest wait %.0f ms, 999 of 1,000 within %.0f ms, over %d steps and %zu looks\n",
                waits.wait(1), waits.wait(0.999), steps, waits.count());
    const bool loaded = load.state() == QProcess::NotRunning && load.exitCode() == 0;
    return loaded && steps > 0 && waits.wait(1) <= kLongest ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const auto words = QApplication::arguments();
    if (words.size() < 3) {
        std::fputs("usage: fasit_window_beside_import DATABASE COMMAND [ARG...]\n", stderr);
        return 2;
    }
    fasit::text::installTranslation(QString::fromLatin1(fasit::text::kDefaultLanguage));
    QProcess load;
    load.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    load.start(words[2], words.mid(3));
    if (!load.waitForReadyRead(kMostMinutes * 60'000)) {
        std::fputs("the command said nothing\n", stderr);
        return 2;
    }
    return measure(words[1], load);
}
