#include "app/text/deed_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace fasit::text {
namespace {

struct Row {
    std::string_view what;
    const char* words;
};

constexpr std::array kTable{
    Row{"actAsSubstitute", QT_TRANSLATE_NOOP("Deed", "A substitute began to work")},
    Row{"addFirstAdministrator", QT_TRANSLATE_NOOP("Deed", "First administrator added")},
    Row{"addHome", QT_TRANSLATE_NOOP("Deed", "Home added")},
    Row{"addInstrument", QT_TRANSLATE_NOOP("Deed", "Analyser added")},
    Row{"addUser", QT_TRANSLATE_NOOP("Deed", "User added")},
    Row{"approvePreliminaryLot", QT_TRANSLATE_NOOP("Deed", "Preliminary lot approved")},
    Row{"approveTarget", QT_TRANSLATE_NOOP("Deed", "Target approved")},
    Row{"backUp", QT_TRANSLATE_NOOP("Deed", "Backup made")},
    Row{"beginParallelPeriod", QT_TRANSLATE_NOOP("Deed", "Parallel period begun")},
    Row{"beginStop", QT_TRANSLATE_NOOP("Deed", "Stop begun")},
    Row{"case", QT_TRANSLATE_NOOP("Deed", "Case changed")},
    Row{"changeHome", QT_TRANSLATE_NOOP("Deed", "Home changed")},
    Row{"changeHomeRules", QT_TRANSLATE_NOOP("Deed", "Rules of the home changed")},
    Row{"changeInstrument", QT_TRANSLATE_NOOP("Deed", "Analyser changed")},
    Row{"changePersonText", QT_TRANSLATE_NOOP("Deed", "Name of a user changed")},
    Row{"changeRole", QT_TRANSLATE_NOOP("Deed", "Role changed")},
    Row{"changeSchedule", QT_TRANSLATE_NOOP("Deed", "Schedule changed")},
    Row{"chooseRules", QT_TRANSLATE_NOOP("Deed", "Rule set chosen")},
    Row{"closeDueRuns", QT_TRANSLATE_NOOP("Deed", "Control closed")},
    Row{"confirmSubstitute", QT_TRANSLATE_NOOP("Deed", "Substitute confirmed")},
    Row{"correctSlip", QT_TRANSLATE_NOOP("Deed", "Typing slip corrected")},
    Row{"deactivateUser", QT_TRANSLATE_NOOP("Deed", "User deactivated")},
    Row{"discardInboxReading", QT_TRANSLATE_NOOP("Deed", "Reading left out of the inbox")},
    Row{"endStop", QT_TRANSLATE_NOOP("Deed", "Stop ended")},
    Row{"enterAfterwards", QT_TRANSLATE_NOOP("Deed", "Control entered afterwards")},
    Row{"enterPreliminaryLot", QT_TRANSLATE_NOOP("Deed", "Preliminary lot entered")},
    Row{"erasePersonText", QT_TRANSLATE_NOOP("Deed", "Name of a user erased")},
    Row{"excludeResult", QT_TRANSLATE_NOOP("Deed", "Result excluded or taken in again")},
    Row{"followUpEqaOutcome", QT_TRANSLATE_NOOP("Deed", "External control followed up")},
    Row{"judgeArrived", QT_TRANSLATE_NOOP("Deed", "Results of an exchange judged")},
    Row{"keepEqaDocument", QT_TRANSLATE_NOOP("Deed", "Feedback from the programme kept")},
    Row{"loadSetup", QT_TRANSLATE_NOOP("Deed", "Setup loaded")},
    Row{"makeLotCurrent", QT_TRANSLATE_NOOP("Deed", "Lot made current")},
    Row{"openBottle", QT_TRANSLATE_NOOP("Deed", "Bottle opened")},
    Row{"openPack", QT_TRANSLATE_NOOP("Deed", "Pack opened")},
    Row{"placeInboxReading", QT_TRANSLATE_NOOP("Deed", "Reading of the inbox placed")},
    Row{"proposeTarget", QT_TRANSLATE_NOOP("Deed", "Target proposed")},
    Row{"reactivateUser", QT_TRANSLATE_NOOP("Deed", "User activated again")},
    Row{"recordAction", QT_TRANSLATE_NOOP("Deed", "Action recorded")},
    Row{"recordComparison", QT_TRANSLATE_NOOP("Deed", "Comparison sample recorded")},
    Row{"recordEqaOutcome", QT_TRANSLATE_NOOP("Deed", "Outcome of an external control recorded")},
    Row{"recordEvent", QT_TRANSLATE_NOOP("Deed", "Event recorded")},
    Row{"recordEvents", QT_TRANSLATE_NOOP("Deed", "Events recorded")},
    Row{"recordTraining", QT_TRANSLATE_NOOP("Deed", "Training recorded")},
    Row{"registerControls", QT_TRANSLATE_NOOP("Deed", "Control stored")},
    Row{"rehashCredential", QT_TRANSLATE_NOOP("Deed", "PIN or password stored anew")},
    Row{"restore", QT_TRANSLATE_NOOP("Deed", "Backup restored")},
    Row{"setComparisonLimit", QT_TRANSLATE_NOOP("Deed", "Limit of comparison samples set")},
    Row{"setPassword", QT_TRANSLATE_NOOP("Deed", "Password set")},
    Row{"setPin", QT_TRANSLATE_NOOP("Deed", "PIN set")},
    Row{"settleConflict", QT_TRANSLATE_NOOP("Deed", "Conflict settled")},
    Row{"takeStep", QT_TRANSLATE_NOOP("Deed", "Step of an action taken")},
};

/// What the log counts, as it stands behind the number.
constexpr std::array kCounted{
    Row{"events", QT_TRANSLATE_NOOP("Deed", "Events: %1")},
    Row{"readings", QT_TRANSLATE_NOOP("Deed", "Readings: %1")},
    Row{"rows", QT_TRANSLATE_NOOP("Deed", "Rows: %1")},
    Row{"runs", QT_TRANSLATE_NOOP("Deed", "Controls: %1")},
    Row{"verdicts", QT_TRANSLATE_NOOP("Deed", "Verdicts: %1")},
};

/// The kinds of step, event and case that the log names by their stored word.
constexpr std::array kKinds{
    Row{"agreed", QT_TRANSLATE_NOOP("Deed", "action agreed")},
    Row{"assessPatientResults", QT_TRANSLATE_NOOP("Deed", "assessment of patients' results")},
    Row{"backInUse", QT_TRANSLATE_NOOP("Deed", "back in use")},
    Row{"calibration", QT_TRANSLATE_NOOP("Deed", "calibration")},
    Row{"callForHelp", QT_TRANSLATE_NOOP("Deed", "call for help")},
    Row{"checkEntry", QT_TRANSLATE_NOOP("Deed", "right number, right bottle")},
    Row{"checkStorage", QT_TRANSLATE_NOOP("Deed", "date, storage, mixing")},
    Row{"cleanOrMaintain", QT_TRANSLATE_NOOP("Deed", "cleaning or maintenance")},
    Row{"closed", QT_TRANSLATE_NOOP("Deed", "case closed")},
    Row{"comment", QT_TRANSLATE_NOOP("Deed", "comment")},
    Row{"contact", QT_TRANSLATE_NOOP("Deed", "contact")},
    Row{"drop", QT_TRANSLATE_NOOP("Deed", "instrument dropped")},
    Row{"error", QT_TRANSLATE_NOOP("Deed", "error message on the instrument")},
    Row{"newBottle", QT_TRANSLATE_NOOP("Deed", "new bottle")},
    Row{"newPack", QT_TRANSLATE_NOOP("Deed", "new pack")},
    Row{"opened", QT_TRANSLATE_NOOP("Deed", "case opened")},
    Row{"outOfUse", QT_TRANSLATE_NOOP("Deed", "out of use")},
    Row{"pack", QT_TRANSLATE_NOOP("Deed", "pack")},
    Row{"reagentLot", QT_TRANSLATE_NOOP("Deed", "reagent lot")},
    Row{"repeatSameBottle", QT_TRANSLATE_NOOP("Deed", "new control, same bottle")},
    Row{"service", QT_TRANSLATE_NOOP("Deed", "service")},
    Row{"stopPatients", QT_TRANSLATE_NOOP("Deed", "no patients")},
    Row{"usedToday", QT_TRANSLATE_NOOP("Deed", "used today")},
};

template <class Table>
const char* wordsOf(const Table& table, std::string_view what) {
    const auto row = std::find_if(table.begin(), table.end(), [&](const Row& r) { return r.what == what; });
    return row == table.end() ? nullptr : row->words;
}

/// The digest of a kept message is for the verification, and tells a reader nothing.
QString withoutMessage(const QString& detail) {
    static const QRegularExpression digest(QStringLiteral("^(\\d+ readings), message [0-9a-f]{64}$"));
    const auto found = digest.match(detail);
    return found.hasMatch() ? found.captured(1) : detail;
}

} // namespace

QString deedText(const std::string& what) {
    const auto* words = wordsOf(kTable, what);
    return words ? QCoreApplication::translate("Deed", words) : QString::fromStdString(what);
}

QString deedDetail(const QString& logged) {
    const QString detail = withoutMessage(logged);
    if (const auto* words = wordsOf(kKinds, detail.toStdString())) {
        return QCoreApplication::translate("Deed", words);
    }
    bool isCount = false;
    const int count = detail.section(QLatin1Char(' '), 0, 0).toInt(&isCount);
    const auto* words =
        isCount ? wordsOf(kCounted, detail.section(QLatin1Char(' '), 1).toStdString()) : nullptr;
    return words ? QCoreApplication::translate("Deed", words).arg(count) : detail;
}

} // namespace fasit::text
