// FirstFrame: tells the process that measures when a widget has painted something of use, and ends this one.
#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <unistd.h>
#include <utility>

namespace fasit::bench {

class FirstFrame : public QObject {
  public:
    FirstFrame(QWidget& widget, std::function<bool()> isUsable)
        : m_isUsable(std::move(isUsable)) {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_isUsable()) {
            QTimer::singleShot(0, this, [] { // behind the painting that begins now
                const auto written = ::write(STDOUT_FILENO, ".", 1);
                ::_exit(written == 1 ? 0 : 1);
            });
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    std::function<bool()> m_isUsable;
};

} // namespace fasit::bench
