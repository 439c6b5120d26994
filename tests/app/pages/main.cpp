// Pages are driven offscreen, in bokmål.
#include "app/text/language.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    fasit::text::installTranslation(QString::fromLatin1(fasit::text::kDefaultLanguage));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
