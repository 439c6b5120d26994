#include "app/lines/config_object.h"

#include <QCoreApplication>

namespace fasit::lines {
namespace {

struct Config {
    Q_DECLARE_TR_FUNCTIONS(Config)
};

const nlohmann::json kNothing = nlohmann::json::object();

QString textOf(const nlohmann::json& json) {
    return QString::fromStdString(json.get_ref<const std::string&>()).trimmed();
}

} // namespace

QString textOf(const ConfigFault& fault) {
    return fault.place.isEmpty() ? fault.text : fault.place + QStringLiteral(": ") + fault.text;
}

ConfigObject::ConfigObject(const nlohmann::json& json, QString path, std::vector<ConfigFault>& faults)
    : m_json(json.is_object() ? json : kNothing)
    , m_path(std::move(path))
    , m_faults(faults) {
    if (!json.is_object()) {
        m_faults.push_back({m_path.isEmpty() ? Config::tr("The file") : m_path,
                            Config::tr("an object in braces is expected here.")});
    }
}

const nlohmann::json* ConfigObject::find(const char* key) {
    m_asked.insert(key);
    const auto found = m_json.find(key);
    return found == m_json.end() ? nullptr : &*found;
}

QString ConfigObject::placeOf(const char* key) const {
    return m_path.isEmpty() ? QString::fromUtf8(key) : m_path + QLatin1Char('.') + QString::fromUtf8(key);
}

void ConfigObject::refuse(const char* key, const QString& what) {
    m_faults.push_back({placeOf(key), what});
}

QString ConfigObject::text(const char* key, const QString& otherwise) {
    const auto* found = find(key);
    if (!found) {
        return otherwise;
    }
    if (!found->is_string()) {
        refuse(key, Config::tr("a text in quotes is expected here."));
        return otherwise;
    }
    return textOf(*found);
}

QString ConfigObject::neededText(const char* key) {
    const QString found = text(key);
    const auto* written = find(key);
    if (found.isEmpty() && (!written || written->is_string())) {
        refuse(key, Config::tr("this is missing; it must be filled in."));
    }
    return found;
}

int ConfigObject::number(const char* key, int otherwise, NumberRange range) {
    const auto* found = find(key);
    if (!found) {
        return otherwise;
    }
    const bool isInside = found->is_number_integer() && found->get<long long>() >= range.least &&
                          found->get<long long>() <= range.most;
    if (!isInside) {
        const QString what =
            Config::tr("a whole number from %1 to %2 is expected here.").arg(range.least).arg(range.most);
        refuse(key, found->is_string() ? what + Config::tr(" Write it without quotes.") : what);
        return otherwise;
    }
    return found->get<int>();
}

int ConfigObject::neededNumber(const char* key, NumberRange range) {
    if (!has(key)) {
        refuse(key, Config::tr("this is missing; it must be filled in."));
    }
    return number(key, range.least, range);
}

const nlohmann::json* ConfigObject::neededList(const char* key) {
    const auto* found = find(key);
    if (found && found->is_array() && !found->empty()) {
        return found;
    }
    refuse(key, Config::tr("a list in brackets with at least one entry is expected here."));
    return nullptr;
}

QStringList ConfigObject::texts(const char* key) {
    QStringList all;
    const auto* found = find(key);
    if (!found) {
        return all;
    }
    bool isFine = found->is_array();
    for (const auto& each : isFine ? *found : nlohmann::json::array()) {
        isFine = isFine && each.is_string();
        all << (each.is_string() ? textOf(each) : QString());
    }
    if (!isFine) {
        refuse(key, Config::tr("a list in brackets of texts in quotes is expected here."));
        all.clear();
    }
    return all;
}

std::map<std::string, std::string, std::less<>> ConfigObject::names(const char* key) {
    std::map<std::string, std::string, std::less<>> names;
    const auto* found = find(key);
    bool isFine = !found || found->is_object();
    for (const auto& [sent, name] : found&& isFine ? found->items() : kNothing.items()) {
        const QString text = name.is_string() ? textOf(name) : QString();
        isFine = isFine && !sent.empty() && !text.isEmpty();
        names[sent] = text.toStdString();
    }
    if (!isFine) {
        refuse(key, Config::tr("an object of names is expected here, as { \"sent\": \"known\" }; no name may "
                               "be empty."));
        names.clear();
    }
    return names;
}

ConfigObject ConfigObject::object(const char* key) {
    const auto* found = find(key);
    return ConfigObject(found ? *found : kNothing, placeOf(key), m_faults);
}

void ConfigObject::refuseWord(const char* key, const QStringList& known) {
    refuse(
        key,
        Config::tr("this word is not known here. Write one of: %1.").arg(known.join(QStringLiteral(", "))));
}

void ConfigObject::refuseOthers() {
    QStringList asked;
    for (const std::string& key : m_asked) {
        asked << QString::fromStdString(key);
    }
    for (const auto& [key, value] : m_json.items()) {
        if (m_asked.count(key) == 0) {
            refuse(key.c_str(),
                   Config::tr("this key is not known here, so it would have no effect. Known are: %1.")
                       .arg(asked.join(QStringLiteral(", "))));
        }
    }
}

} // namespace fasit::lines
