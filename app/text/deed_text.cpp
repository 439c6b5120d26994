#include "app/text/deed_text.h"

#include <QCoreApplication>

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
    Row{"judgeArrived", QT_TRANSLATE_NOOP("Deed", "Results of an exchange judged")},
    Row{"loadSetup", QT_TRANSLATE_NOOP("Deed", "Setup loaded")},
    Row{"makeLotCurrent", QT_TRANSLATE_NOOP("Deed", "Lot made current")},
    Row{"openBottle", QT_TRANSLATE_NOOP("Deed", "Bottle opened")},
    Row{"openPack", QT_TRANSLATE_NOOP("Deed", "Pack opened")},
    Row{"placeInboxReading", QT_TRANSLATE_NOOP("Deed", "Reading of the inbox placed")},
    Row{"proposeTarget", QT_TRANSLATE_NOOP("Deed", "Target proposed")},
    Row{"reactivateUser", QT_TRANSLATE_NOOP("Deed", "User activated again")},
    Row{"recordAction", QT_TRANSLATE_NOOP("Deed", "Action recorded")},
    Row{"recordComparison", QT_TRANSLATE_NOOP("Deed", "Comparison sample recorded")},
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

} // namespace

QString deedText(const std::string& what) {
    const auto row = std::find_if(kTable.begin(), kTable.end(), [&](const Row& r) { return r.what == what; });
    return row == kTable.end() ? QString::fromStdString(what)
                               : QCoreApplication::translate("Deed", row->words);
}

} // namespace fasit::text
