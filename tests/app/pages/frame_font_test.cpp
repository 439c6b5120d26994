// The window as the program starts it, on a system with small letters.
#include "app/desktop/appearance.h"
#include "app/desktop/frame.h"
#include "tests/app/services/small_home.h"

#include <QApplication>
#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::desktop {
namespace {

TEST(FrameFont, NothingIsSmallerThanElevenPointsFromTheFirst) {
    const auto before = QApplication::font();
    auto small = before;
    small.setPointSizeF(9);
    QApplication::setFont(small);
    services::SmallHome home;
    settings::Settings settings(QString::fromStdString(home.in("fasit.ini").string()));
    {
        Frame frame(home.file(), home.clock(), settings, {QStringLiteral("nb"), settings::Brightness::Light});
        applyAppearance(*qApp, settings::Brightness::Light); // As the program does, after the frame is made.
        frame.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&frame));
        int seen = 0;
        for (const auto* part : frame.findChildren<QWidget*>()) {
            if (part->isVisible()) {
                ++seen;
                EXPECT_GE(part->font().pointSizeF(), 11)
                    << part->metaObject()->className() << ' ' << part->objectName().toStdString();
            }
        }
        EXPECT_GT(seen, 20);
        const auto* menu = frame.findChild<QListWidget*>(QStringLiteral("menu"));
        EXPECT_GE(menu->viewport()->width(), menu->sizeHintForColumn(0)) << "no name is cut off";
        const auto first = menu->visualItemRect(menu->item(0));
        EXPECT_GE(menu->visualItemRect(menu->item(1)).top(), first.bottom()) << "no name lies on another";
    }
    QApplication::setFont(before);
}

} // namespace
} // namespace fasit::desktop
