#include "app/pages/csv_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace fasit::pages {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartCsv)
};

QStringList header() {
    return {Words::tr("Measured"),
            Words::tr("Level"),
            Words::tr("Value"),
            Words::tr("Unit"),
            Words::tr("SD from the mean"),
            Words::tr("State"),
            Words::tr("Rules"),
            Words::tr("Lot"),
            Words::tr("Reagent lot"),
            Words::tr("Measured by"),
            Words::tr("Comment"),
            Words::tr("Reason for exclusion")};
}

QStringList states() {
    return {Words::tr("accepted"), Words::tr("accepted – keep an eye on it"), Words::tr("not accepted"),
            Words::tr("cannot be judged"), Words::tr("excluded")};
}

std::vector<std::string> plain(const QStringList& words) {
    std::vector<std::string> texts;
    for (const auto& word : words) {
        texts.push_back(word.toStdString());
    }
    return texts;
}

} // namespace

reports::ChartCsvWords csvWords() {
    return {plain(header()), plain(states()), QLocale().decimalPoint().at(0).toLatin1()};
}

} // namespace fasit::pages
