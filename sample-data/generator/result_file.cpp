// One home's delimited file, as its own spreadsheet would save it.
#include "sample-data/generator/calendar.h"
#include "sample-data/generator/files.h"

#include <algorithm>

namespace fasit::sample {
namespace {

struct Form {
    std::string_view heading;
    char separator;
    char decimalMark;
    std::string_view lineEnd;
};

Form formOf(FileForm form) {
    switch (form) {
    case FileForm::English:
        return {"serial,analyte,material,lot,level,value,unit,time,operator,reagent_lot,comment", ',', '.',
                "\n"};
    case FileForm::NorwegianWindows1252:
        return {"apparat;analyse;kontrollmateriale;lotnummer;nivå;resultat;enhet;målt;utført "
                "av;reagenslot;merknad",
                ';', ',', "\r\n"};
    default:
        return {"serienummer;analytt;kontroll;lot;nivå;verdi;enhet;tidspunkt;operatør;reagenslot;kommentar",
                ';', ',', "\n"};
    }
}

bool isEnglish(const Home& home) {
    return home.form == FileForm::English;
}

std::string levelText(const Home& home, const Run& run, const Reading& reading) {
    const Level& level = levelOf(lotOf(run.lot), reading.level);
    return std::string(isEnglish(home) ? level.english : level.name);
}

std::string timeText(const Home& home, WallTime time) {
    return isEnglish(home) ? englishText(time) : norwegianText(time);
}

std::vector<std::string> fieldsOf(const Home& home, const Run& run, const Reading& reading) {
    const Analyte& analyte = analyteOf(run.series->analyte);
    const Lot& lot = lotOf(run.lot);
    std::string value = reading.shown;
    std::replace(value.begin(), value.end(), '.', formOf(home.form).decimalMark);
    return {std::string(instrumentOf(home, run.series->instrument).serial),
            std::string(analyte.fileCode),
            std::string(materialOf(lot.material).name),
            std::string(lot.number),
            levelText(home, run, reading),
            value,
            std::string(analyte.unit),
            timeText(home, reading.time),
            std::string(run.operatorId),
            std::string(run.reagentLot),
            isEnglish(home) ? std::string() : reading.comment};
}

std::string line(const std::vector<std::string>& fields, const Form& form) {
    std::string text;
    for (const std::string& field : fields) {
        text += text.empty() ? "" : std::string(1, form.separator);
        text += field;
    }
    return text + std::string(form.lineEnd);
}

/// The letters used lie in Latin-1, where Windows-1252 agrees: two UTF-8 bytes become one.
std::string inWindows1252(const std::string& utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            bytes.push_back(utf8[i]);
        } else {
            const auto next = static_cast<unsigned char>(utf8.at(++i));
            bytes.push_back(static_cast<char>(((byte & 0x03) << 6) | (next & 0x3F)));
        }
    }
    return bytes;
}

std::string encoded(const std::string& text, FileForm form) {
    switch (form) {
    case FileForm::NorwegianWithMark:
        return "\xEF\xBB\xBF" + text;
    case FileForm::NorwegianWindows1252:
        return inWindows1252(text);
    default:
        return text;
    }
}

} // namespace

std::string resultFile(const History& history) {
    const Home& home = *history.home;
    const Form form = formOf(home.form);
    std::string text = std::string(form.heading) + std::string(form.lineEnd);
    for (const Run& run : history.runs) {
        if (cameByLine(home, run)) {
            continue;
        }
        for (const Reading& reading : run.readings) {
            text += line(fieldsOf(home, run, reading), form);
        }
    }
    return encoded(text, home.form);
}

} // namespace fasit::sample
