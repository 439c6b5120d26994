// Makes a test speak one language, and bokmål again afterwards.
#pragma once

#include "app/text/language.h"

namespace fasit::text {

class InLanguage {
  public:
    explicit InLanguage(const char* language) { installTranslation(QString::fromLatin1(language)); }
    ~InLanguage() { installTranslation(QString::fromLatin1(kDefaultLanguage)); }
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;
};

/// For readable failures.
inline std::string plain(const QString& text) {
    return QString(text).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

} // namespace fasit::text
