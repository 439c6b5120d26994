// ScheduleForm: how often a control is due, typed, with the sentence that it means. GUI thread only.
#pragma once

#include "app/pages/setup/checked_form.h"
#include "qc-core/domain/schedule.h"
#include "qc-core/workflow/follow_up_fault.h"

#include <optional>

class QCheckBox;

namespace fasit::pages {

class ScheduleForm : public CheckedForm {
    Q_OBJECT

  public:
    explicit ScheduleForm(QWidget* parent = nullptr);

    void showSchedule(const domain::Schedule& schedule);
    /// The schedule that was shown, as the fields have it now; nothing where they hold what cannot be read,
    /// which is then said at the fields.
    std::optional<domain::Schedule> check();
    /// The same without saying anything.
    std::optional<domain::Schedule> schedule() const;
    /// False: of no field.
    bool showRefusal(workflow::FollowUpFault fault);

  private:
    QCheckBox* addBox(const QString& text, const char* objectName);

    domain::Schedule m_shown;
    QComboBox* m_kind;
    QComboBox* m_occasion;
    QLineEdit* m_interval;
    QLineEdit* m_grace;
    QLineEdit* m_levels;
    QComboBox* m_plan;
    QCheckBox* m_newPack;
    QCheckBox* m_newBottle;
    QCheckBox* m_afterService;
    QLineEdit* m_notInUse;
};

/// "1, 2" and "1 og 2" are levels 1 and 2; nothing where it is no list of levels.
std::optional<std::vector<int>> readLevels(const QString& typed);

/// "01.07.2026–31.07.2026", several with semicolons between; nothing where it is no list of periods.
std::optional<std::vector<domain::PeriodNotInUse>> readPeriods(const QString& typed);

/// A whole number from `lowest` on, of at most four digits.
std::optional<int> readWhole(const QString& typed, int lowest);

} // namespace fasit::pages
