#include "app/cli/journal.h"

#include "app/cli/console.h"

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

constexpr qint64 kMinute = 60'000;

} // namespace

void Journal::say(Priority priority, const QString& kind, const QString& text) {
    Said& said = m_said[kind];
    QString more;
    if (!said.since.isValid() || said.since.elapsed() >= kMinute) {
        const int unsaid = said.times - kMostAMinute;
        more = unsaid > 0
                   ? QLatin1Char(' ') + JournalText::tr("(%1 more like this were not told.)").arg(unsaid)
                   : QString();
        said.since.start();
        said.times = 0;
    }
    if (++said.times <= kMostAMinute) {
        QString line = text;
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        complain(QStringLiteral("<%1>").arg(static_cast<int>(priority)) + line + more);
    }
}

} // namespace fasit::cli
