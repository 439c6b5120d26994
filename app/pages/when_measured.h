// WhenMeasured: now, some minutes ago, or a time of the past. GUI thread only.
#pragma once

#include "qc-core/base/time.h"

#include <QWidget>

class QButtonGroup;
class QDateTimeEdit;

namespace fasit::pages {

class WhenMeasured : public QWidget {
    Q_OBJECT

  public:
    explicit WhenMeasured(WallTime now, QWidget* parent = nullptr);

    WallTime measuredAt(WallTime now) const;
    /// A time of the past was chosen: the control is entered afterwards, from a paper form.
    bool isAfterwards() const;
    /// What was said before, of a form that is taken up again: the nearest of the choices, else the time
    /// itself.
    void takeUp(WallTime measuredAt, bool afterwards, WallTime now);

  signals:
    void changed();

  private:
    QButtonGroup* m_choices;
    QDateTimeEdit* m_time;
};

} // namespace fasit::pages
