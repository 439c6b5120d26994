#include "app/pages/typed_readings.h"

#include <QCoreApplication>

#include <algorithm>

namespace fasit::pages {
namespace {

domain::ReadingPlace placeOf(const reports::DueControl& control, const reports::DueLevel& level) {
    return {control.site, control.instrument, control.analyte, level.lot, level.level, level.bottle};
}

QString commentOf(const TypedLevel& typed, const FormFacts& form) {
    if (typed.before.isEmpty()) {
        return form.comment;
    }
    const auto before = QCoreApplication::translate("TypedReading", "Typed first: %1").arg(typed.before);
    return form.comment.isEmpty() ? before : before + QStringLiteral(". ") + form.comment;
}

domain::ControlReading readingOf(const reports::DueControl& control, const TypedLevel& typed,
                                 const FormFacts& form) {
    domain::ControlReading reading;
    reading.driver = "typed";
    reading.instrument = control.model;
    reading.code = control.analyteName;
    reading.value = typed.text.toStdString();
    if (!control.unit.empty()) {
        reading.unit = control.unit;
    }
    const auto comment = commentOf(typed, form);
    if (!comment.isEmpty()) {
        reading.comment = comment.toStdString();
    }
    reading.measuredAt = form.measuredAt;
    reading.timeSource = domain::TimeSource::Typed;
    reading.origin = form.afterwards ? domain::ResultOrigin::EnteredAfterwards : domain::ResultOrigin::Typed;
    reading.specimen = form.id.toStdString();
    return reading;
}

} // namespace

std::vector<domain::ControlReading> typedReadings(const reports::DueControl& control,
                                                  const std::vector<TypedLevel>& typed,
                                                  const FormFacts& form) {
    std::vector<domain::ControlReading> readings;
    for (const auto& entry : typed) {
        const auto level = std::find_if(control.levels.begin(), control.levels.end(),
                                        [&](const auto& due) { return due.level == entry.level; });
        if (level == control.levels.end() || entry.text.isEmpty()) {
            continue;
        }
        auto reading = readingOf(control, entry, form);
        reading.place = placeOf(control, *level);
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace fasit::pages
