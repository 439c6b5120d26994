#include "app/text/step_name.h"

#include "qc-core/domain/value.h"

#include <QCoreApplication>
#include <QStringList>

namespace fasit::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepName)
};

} // namespace

QString stepName(const std::vector<std::string>& steps, int step) {
    const auto index = static_cast<std::size_t>(step);
    if (step >= 0 && index < steps.size()) {
        return QString::fromStdString(steps[index]);
    }
    switch (static_cast<domain::Qualitative>(step)) {
    case domain::Qualitative::Negative:
        return Words::tr("negative");
    case domain::Qualitative::Positive:
        return Words::tr("positive");
    case domain::Qualitative::Invalid:
        return Words::tr("invalid");
    }
    return QString::number(step);
}

QString stepNames(const std::vector<std::string>& steps, const std::vector<int>& chosen) {
    QStringList names;
    for (const int step : chosen) {
        names << stepName(steps, step);
    }
    if (names.size() < 2) {
        return names.join(QString());
    }
    const auto last = names.takeLast();
    return names.join(QStringLiteral(", ")) + Words::tr(" or ") + last;
}

} // namespace fasit::text
