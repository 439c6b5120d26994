#include "app/text/level_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace fasit::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LevelName)
};

bool isNumber(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// The bottle itself says "level", in the language of its maker.
bool saysLevel(const QString& name) {
    return name.startsWith(QStringLiteral("nivå"), Qt::CaseInsensitive) ||
           name.startsWith(QLatin1String("level"), Qt::CaseInsensitive);
}

} // namespace

QString levelCalled(int level, const std::string& nameOnBottle) {
    const auto name = QString::fromStdString(nameOnBottle).trimmed();
    if (name.isEmpty()) {
        return Words::tr("Level %1").arg(level);
    }
    if (isNumber(name)) {
        return Words::tr("Level %1").arg(name);
    }
    return saysLevel(name) ? name : Words::tr("Level «%1»").arg(name);
}

} // namespace fasit::text
