#include "tests/sample-data/sample_files.h"

#include "tests/sample-data/sample_capture.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace fasit::sample_test {
namespace {

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::stringstream stream(text + separator);
    for (std::string part; std::getline(stream, part, separator);) {
        parts.push_back(part);
    }
    return parts;
}

std::string fromLatin1(const std::string& bytes) {
    std::string utf8;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            utf8.push_back(c);
        } else {
            utf8.push_back(static_cast<char>(0xC0 | (byte >> 6)));
            utf8.push_back(static_cast<char>(0x80 | (byte & 0x3F)));
        }
    }
    return utf8;
}

std::string withoutMark(const std::string& text) {
    return text.rfind("\xEF\xBB\xBF", 0) == 0 ? text.substr(3) : text;
}

std::vector<std::string> linesOf(const std::string& path) {
    std::string text = withoutMark(bytesOf(path));
    if (text.find('\r') != std::string::npos) { // The one Windows-1252 file is also the one with CRLF.
        text = fromLatin1(text);
        text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    }
    std::vector<std::string> lines = split(text, '\n');
    lines.pop_back();
    return lines;
}

WallTime timeOf(const std::string& text) {
    const auto parsed = parseTime(text);
    if (!parsed || !parsed->hasTimeOfDay) {
        throw std::runtime_error("no time: " + text);
    }
    return parsed->time;
}

/// All four forms have their columns in the same order.
Row rowOf(const std::string& file, const std::string& line) {
    const char separator = line.find(';') == std::string::npos ? ',' : ';';
    const auto fields = split(line, separator);
    if (fields.size() != 11) {
        throw std::runtime_error(file + ": " + line);
    }
    std::string value = fields[5];
    std::replace(value.begin(), value.end(), ',', '.');
    return {file,      fields[0], fields[1],         fields[2], fields[3],
            fields[4], value,     timeOf(fields[7]), fields[8], fields[9]};
}

std::vector<Fact> factsOf(const std::string& name) {
    auto lines = linesOf(sampleFolder() + "/history/" + name);
    lines.erase(lines.begin());
    std::vector<Fact> facts;
    for (const std::string& line : lines) {
        const auto fields = split(line, ';');
        facts.push_back({fields.at(0), fields.at(1), fields.at(2), timeOf(fields.at(3)), fields.at(4)});
    }
    return facts;
}

bool answersTo(const Json& level, const std::string& text) {
    const auto& aliases = level["aliases"];
    return level["name"] == text || std::find(aliases.begin(), aliases.end(), Json(text)) != aliases.end();
}

bool isFor(const Json& target, const Row& row) {
    return target["lot"] == (*lotOf(row))["key"] && target["level"] == *levelOf(row) &&
           target["analyte"] == (*analyteOf(row))["key"] &&
           target["validFrom"].get<std::string>() <= isoText(dateOf(row.time));
}

} // namespace

std::string sampleFolder() {
    return std::string(FASIT_SOURCE_DIR) + "/sample-data";
}

std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

const Json& setup() {
    static const Json parsed = Json::parse(bytesOf(sampleFolder() + "/setup.json"));
    return parsed;
}

std::vector<Row> fileRows() {
    std::vector<Row> rows;
    for (const Json& site : setup()["sites"]) {
        const std::string key = site["key"];
        auto lines = linesOf(sampleFolder() + "/history/" + key + ".csv");
        for (std::size_t i = 1; i < lines.size(); ++i) {
            rows.push_back(rowOf(key, lines[i]));
        }
    }
    return rows;
}

std::vector<Row> allRows() {
    std::vector<Row> rows = fileRows();
    const std::vector<Row> sent = afinionRows();
    rows.insert(rows.end(), sent.begin(), sent.end());
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.time < b.time; });
    return rows;
}

std::vector<Fact> events() {
    return factsOf("events.csv");
}
std::vector<Fact> exclusions() {
    return factsOf("exclusions.csv");
}

const Json* rowWith(const Json& rows, const std::string& field, const std::string& value) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Json& row) { return row[field] == value; });
    return found == rows.end() ? nullptr : &*found;
}

const Json* siteWith(const std::string& serial) {
    for (const Json& site : setup()["sites"]) {
        if (rowWith(site["instruments"], "serial", serial) != nullptr) {
            return &site;
        }
    }
    return nullptr;
}

const Json* instrumentWith(const std::string& serial) {
    const Json* site = siteWith(serial);
    return site == nullptr ? nullptr : rowWith((*site)["instruments"], "serial", serial);
}

const Json* analyteOf(const Row& row) {
    for (const Json& alias : setup()["aliases"]) {
        if (alias["driver"] == "*" && alias["code"] == row.code) {
            return rowWith(setup()["analytes"], "key", alias["analyte"]);
        }
    }
    return nullptr;
}

const Json* lotOf(const Row& row) {
    return rowWith(setup()["lots"], "number", row.lot);
}

std::optional<int> levelOf(const Row& row) {
    const Json* material = rowWith(setup()["materials"], "key", (*lotOf(row))["material"]);
    for (const Json& level : (*material)["levels"]) {
        if (answersTo(level, row.level)) {
            return level["number"].get<int>();
        }
    }
    return std::nullopt;
}

const Json* targetOf(const Row& row) {
    const Json& instrument = *instrumentWith(row.serial);
    const Json* ofModel = nullptr;
    const Json* ofInstrument = nullptr;
    for (const Json& target : setup()["targets"]) {
        if (!isFor(target, row)) {
            continue;
        }
        if (target.contains("instrument") && target["instrument"] == instrument["key"]) {
            ofInstrument = &target;
        } else if (target.contains("model") && target["model"] == instrument["model"]) {
            ofModel = &target;
        }
    }
    return ofInstrument != nullptr ? ofInstrument : ofModel;
}

} // namespace fasit::sample_test
