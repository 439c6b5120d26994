#include "app/lines/line_draft.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace fasit::lines {
namespace {

using Json = nlohmann::json;
using Way = LineDraft::Way;

constexpr std::array kWays{"serial", "listen", "dial", "folder"};

/// Texts and numbers alike; anything else is nothing.
QString textIn(const Json& json, const char* key, const QString& otherwise = {}) {
    const auto found = json.is_object() ? json.find(key) : json.end();
    if (!json.is_object() || found == json.end()) {
        return otherwise;
    }
    if (found->is_string()) {
        return QString::fromStdString(found->get_ref<const std::string&>());
    }
    return found->is_number_integer() ? QString::number(found->get<long long>()) : otherwise;
}

QString listIn(const Json& json, const char* key) {
    QStringList all;
    const auto found = json.is_object() ? json.find(key) : json.end();
    if (json.is_object() && found != json.end() && found->is_array()) {
        for (const Json& each : *found) {
            all << (each.is_string() ? QString::fromStdString(each.get_ref<const std::string&>())
                                     : QString());
        }
    }
    return all.join(QStringLiteral(", "));
}

QString codesIn(const Json& json) {
    QStringList all;
    const auto found = json.find("codes");
    if (found != json.end() && found->is_object()) {
        for (const auto& [code, name] : found->items()) {
            all << QString::fromStdString(code) + QStringLiteral(" = ") +
                       (name.is_string() ? QString::fromStdString(name.get_ref<const std::string&>())
                                         : QString());
        }
    }
    return all.join(QStringLiteral(", "));
}

QStringList partsOf(const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return typed.split(between, Qt::SkipEmptyParts);
}

void put(Json& json, const char* key, const QString& text) {
    if (text.trimmed().isEmpty()) {
        json.erase(key);
    } else {
        json[key] = text.trimmed().toStdString();
    }
}

void putNumber(Json& json, const char* key, const QString& typed) {
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    json[key] = isNumber ? Json(number) : Json(nullptr);
}

void putList(Json& json, const char* key, const QStringList& parts) {
    json.erase(key);
    for (const QString& part : parts) {
        json[key].push_back(part.toStdString());
    }
}

void putCodes(Json& json, const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[,;\\n]+"));
    json.erase("codes");
    for (const QString& pair : typed.split(between, Qt::SkipEmptyParts)) {
        const QString code = pair.section(QLatin1Char('='), 0, 0).trimmed();
        const QString name = pair.section(QLatin1Char('='), 1).trimmed();
        json["codes"][code.toStdString()] = name.toStdString();
    }
}

void putSerial(Json& json, const LineDraft& draft) {
    put(json, "port", draft.port);
    putNumber(json, "baud", draft.baud);
    putNumber(json, "data_bits", draft.dataBits);
    put(json, "parity", draft.parity);
    put(json, "stop_bits", draft.stopBits);
    put(json, "flow", draft.flow);
}

void putTransport(Json& json, const LineDraft& draft) {
    switch (draft.way) {
    case Way::Serial:
        putSerial(json, draft);
        break;
    case Way::Listen:
        putNumber(json, "port", draft.listenPort);
        putList(json, "allow", partsOf(draft.allow));
        break;
    case Way::Dial:
        put(json, "host", draft.host);
        putNumber(json, "port", draft.dialPort);
        break;
    case Way::Folder:
        put(json, "path", draft.folder);
        break;
    }
}

Way wayOf(const Json& json) {
    for (std::size_t i = 0; i < kWays.size(); ++i) {
        if (json.contains(kWays[i])) {
            return static_cast<Way>(i);
        }
    }
    return Way::Serial;
}

} // namespace

LineDraft draftOf(const Json& json) {
    LineDraft draft;
    draft.name = textIn(json, "name");
    draft.driver = textIn(json, "driver");
    draft.site = textIn(json, "site");
    draft.way = wayOf(json);
    const Json serial = json.value("serial", Json::object());
    draft.port = textIn(serial, "port");
    draft.baud = textIn(serial, "baud", draft.baud);
    draft.dataBits = textIn(serial, "data_bits", draft.dataBits);
    draft.parity = textIn(serial, "parity", draft.parity);
    draft.stopBits = textIn(serial, "stop_bits", draft.stopBits);
    draft.flow = textIn(serial, "flow", draft.flow);
    const Json listen = json.value("listen", Json::object());
    draft.listenPort = textIn(listen, "port");
    draft.allow = listIn(listen, "allow");
    const Json dial = json.value("dial", Json::object());
    draft.host = textIn(dial, "host");
    draft.dialPort = textIn(dial, "port");
    draft.folder = textIn(json.value("folder", Json::object()), "path");
    draft.controls = listIn(json, "controls");
    draft.codes = codesIn(json);
    return draft;
}

Json jsonOf(const LineDraft& draft, const Json& before) {
    Json json = before;
    put(json, "name", draft.name);
    put(json, "driver", draft.driver);
    put(json, "site", draft.site);
    putList(json, "controls", partsOf(draft.controls));
    putCodes(json, draft.codes);
    const char* chosen = kWays[static_cast<std::size_t>(draft.way)];
    for (const char* way : kWays) {
        if (way != chosen) {
            json.erase(way);
        }
    }
    if (!json.contains(chosen) || !json[chosen].is_object()) {
        json[chosen] = Json::object();
    }
    putTransport(json[chosen], draft);
    return json;
}

} // namespace fasit::lines
