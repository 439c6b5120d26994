#include "app/cli/decode_command.h"

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/input_file.h"
#include "app/cli/problem_text.h"
#include "instruments/drivers/decode.h"
#include "instruments/drivers/driver_table.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;
using instruments::Decoded;

struct DecodeText {
    Q_DECLARE_TR_FUNCTIONS(DecodeText)
};

Json textOrNull(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json(nullptr);
}

Json readingJson(const domain::ControlReading& r) {
    return {{"instrument", r.instrument},
            {"serial", textOrNull(r.serial)},
            {"material", textOrNull(r.material)},
            {"lot", textOrNull(r.lot)},
            {"level", textOrNull(r.level)},
            {"code", r.code},
            {"value", r.value},
            {"unit", textOrNull(r.unit)},
            {"low", textOrNull(r.low)},
            {"high", textOrNull(r.high)},
            {"target", textOrNull(r.target)},
            {"sd", textOrNull(r.sd)},
            {"flags", textOrNull(r.flags)},
            {"operator", textOrNull(r.operatorId)},
            {"measured_at", r.measuredAt ? Json(isoText(*r.measuredAt)) : Json(nullptr)},
            {"reagent_lot", textOrNull(r.reagentLot)}};
}

Json decodedJson(const Decoded& decoded) {
    Json readings = Json::array();
    for (const auto& reading : decoded.readings) {
        readings.push_back(readingJson(reading));
    }
    Json problems = Json::array();
    for (const auto& problem : decoded.problems) {
        problems.push_back(problemJson(problem));
    }
    return {{"driver", decoded.driver},
            {"readings", std::move(readings)},
            {"patient_results_dropped", decoded.patientResultsDropped},
            {"problems", std::move(problems)}};
}

QString readingLine(const domain::ControlReading& r) {
    QStringList parts;
    const auto add = [&](const std::optional<std::string>& text) {
        if (text) {
            parts << QString::fromStdString(*text);
        }
    };
    add(r.code);
    parts << QString::fromStdString(r.value + (r.unit ? " " + *r.unit : ""));
    if (r.low || r.high) {
        parts << QStringLiteral("[%1–%2]").arg(QString::fromStdString(r.low.value_or("")),
                                               QString::fromStdString(r.high.value_or("")));
    }
    for (const auto* text : {&r.material, &r.lot, &r.level, &r.flags}) {
        add(*text);
    }
    if (r.analyserJudgement == domain::AnalyserJudgement::Failed) {
        parts << DecodeText::tr("failed by the instrument");
    }
    if (r.measuredAt) {
        add(isoText(*r.measuredAt));
    }
    return QStringLiteral("  ") + parts.join(QStringLiteral("  "));
}

void sayDecoded(const Decoded& decoded) {
    say(DecodeText::tr("Driver: %1").arg(QString::fromStdString(decoded.driver)));
    for (const auto& reading : decoded.readings) {
        say(readingLine(reading));
    }
    say(DecodeText::tr("%1 control results, %2 patient results dropped")
            .arg(decoded.readings.size())
            .arg(decoded.patientResultsDropped));
    for (const QString& text : problemTexts(decoded.problems)) {
        complain(text);
    }
}

int listDrivers() {
    for (const auto& row : instruments::drivers::driverTable()) {
        say(QString::fromStdString(std::string(row.description.name)));
    }
    return kDone;
}

} // namespace

Json problemJson(const instruments::Problem& problem) {
    Json json{{"offset", problem.offset}};
    if (problem.line) {
        json["line"] = *problem.line;
    }
    json["reason"] = std::string(nameOf(problem.kind));
    json["text"] = problemText(problem).toStdString();
    return json;
}

int decodeCommand(const DecodeOptions& options) {
    if (options.listDrivers) {
        return listDrivers();
    }
    instruments::StreamDecoder decoder(
        options.driver.empty() ? std::nullopt : std::optional<std::string_view>(options.driver));
    if (!readInPieces(options.file, [&](std::string_view piece) { decoder.feed(piece); })) {
        complain(DecodeText::tr("%1 cannot be read. Check the name and that you may read the file.")
                     .arg(QString::fromStdString(options.file.string())));
        return kRefused;
    }
    const Decoded decoded = decoder.finish();
    if (options.json) {
        printJson(decodedJson(decoded));
    } else {
        sayDecoded(decoded);
    }
    const bool lost = std::any_of(decoded.problems.begin(), decoded.problems.end(),
                                  [](const auto& problem) { return losesData(problem.kind); });
    return lost ? kRefused : kDone;
}

} // namespace fasit::cli
