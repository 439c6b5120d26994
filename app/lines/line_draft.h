// LineDraft: one line as a person sets it up: every field as typed or chosen, right or wrong. A value.
#pragma once

#include "app/lines/config_object.h"

#include <QString>

namespace fasit::lines {

struct LineDraft {
    enum class Way { Serial, Listen, Dial, Folder };

    QString name;
    QString driver; ///< In the driver table; of a folder it may be empty: recognised.
    QString site;   ///< The home's id; empty: found by the analyser's serial number.
    Way way = Way::Serial;
    // Serial: the words and numbers of docs/formats/listen.md.
    QString port;
    QString baud = QStringLiteral("9600");
    QString dataBits = QStringLiteral("8");
    QString parity = QStringLiteral("none");
    QString stopBits = QStringLiteral("1");
    QString flow = QStringLiteral("none");
    // Listen.
    QString listenPort;
    QString allow; ///< Addresses and nets, with commas between.
    // Dial.
    QString host;
    QString dialPort;
    // Folder.
    QString folder;
    QString controls; ///< Sample ids of controls, with commas between; * behind a beginning.
    QString codes;    ///< "7 = CRP, 12 = HGB".

    friend bool operator==(const LineDraft&, const LineDraft&) = default;
};

/// What a configured line says, for a person to change.
LineDraft draftOf(const nlohmann::json& json);

/// The line as it is configured: `before` with what the draft says in its place; what no draft has stays.
/// What is no number stands there as nothing, for the reader to refuse.
nlohmann::json jsonOf(const LineDraft& draft, const nlohmann::json& before = nlohmann::json::object());

} // namespace fasit::lines
