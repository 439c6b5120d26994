// ConfigObject: an object of a configuration, read strictly: every fault is named with its place, what is
// wrong and what may stand there; keys that nobody asks for are refused. One thread.
#pragma once

#include <nlohmann/json.hpp>

#include <QString>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace fasit::lines {

/// What is wrong with a configuration.
struct ConfigFault {
    QString place; ///< "lines[2].serial.baud"; empty: of all of it.
    QString text;  ///< A sentence that begins small: the place stands before it.
};

/// Place and sentence together.
QString textOf(const ConfigFault& fault);

struct NumberRange {
    int least = 0;
    int most = 0;
};

class ConfigObject {
  public:
    /// `faults` and `json` outlive the object.
    ConfigObject(const nlohmann::json& json, QString path, std::vector<ConfigFault>& faults);

    /// Having asked for a key makes it known.
    bool has(const char* key) { return find(key) != nullptr; }
    /// Null where there is no list with anything in it, which is a fault.
    const nlohmann::json* neededList(const char* key);

    QString text(const char* key, const QString& otherwise = {});
    /// One that must be there and hold something.
    QString neededText(const char* key);
    int number(const char* key, int otherwise, NumberRange range);
    /// A number that must be there.
    int neededNumber(const char* key, NumberRange range);
    QStringList texts(const char* key);
    /// An object of texts: { "as sent": "as it is known here" }. Neither side may be empty.
    std::map<std::string, std::string, std::less<>> names(const char* key);
    ConfigObject object(const char* key);

    /// One of these words; the first where the key is not there.
    template <class Value>
    Value word(const char* key, std::initializer_list<std::pair<const char*, Value>> words) {
        const QString found = text(key, QString::fromLatin1(words.begin()->first));
        QStringList known;
        for (const auto& [name, value] : words) {
            if (found == QLatin1String(name)) {
                return value;
            }
            known << QString::fromLatin1(name);
        }
        refuseWord(key, known);
        return words.begin()->second;
    }

    /// Names every key that was not asked for. Call it last.
    void refuseOthers();
    void refuse(const char* key, const QString& what);

  private:
    const nlohmann::json* find(const char* key);
    QString placeOf(const char* key) const;
    void refuseWord(const char* key, const QStringList& known);

    const nlohmann::json& m_json;
    QString m_path;
    std::vector<ConfigFault>& m_faults;
    std::set<std::string> m_asked;
};

} // namespace fasit::lines
