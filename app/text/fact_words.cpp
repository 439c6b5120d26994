#include "app/text/fact_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fasit::text {
namespace {

struct Word {
    std::string_view stored;
    const char* words;
};

constexpr std::array kTables{
    Word{"action_step", QT_TRANSLATE_NOOP("FactWords", "Step of the guide")},
    Word{"analyte", QT_TRANSLATE_NOOP("FactWords", "Analyte")},
    Word{"analyte_alias", QT_TRANSLATE_NOOP("FactWords", "Code of an analyser")},
    Word{"app_user", QT_TRANSLATE_NOOP("FactWords", "User")},
    Word{"audit_entry", QT_TRANSLATE_NOOP("FactWords", "Entry of the log")},
    Word{"comparison_limit", QT_TRANSLATE_NOOP("FactWords", "Limit for comparison samples")},
    Word{"comparison_sample", QT_TRANSLATE_NOOP("FactWords", "Comparison sample")},
    Word{"control_bottle", QT_TRANSLATE_NOOP("FactWords", "Bottle")},
    Word{"control_level", QT_TRANSLATE_NOOP("FactWords", "Level of a control material")},
    Word{"control_lot", QT_TRANSLATE_NOOP("FactWords", "Control lot")},
    Word{"control_material", QT_TRANSLATE_NOOP("FactWords", "Control material")},
    Word{"control_result", QT_TRANSLATE_NOOP("FactWords", "Control result")},
    Word{"corrective_action", QT_TRANSLATE_NOOP("FactWords", "Action")},
    Word{"credential", QT_TRANSLATE_NOOP("FactWords", "PIN or password")},
    Word{"eqa_assigned_value", QT_TRANSLATE_NOOP("FactWords", "Assigned value of external control")},
    Word{"eqa_result", QT_TRANSLATE_NOOP("FactWords", "Result of external control")},
    Word{"eqa_round", QT_TRANSLATE_NOOP("FactWords", "Round of external control")},
    Word{"eqa_sample", QT_TRANSLATE_NOOP("FactWords", "Sample of external control")},
    Word{"event", QT_TRANSLATE_NOOP("FactWords", "Event")},
    Word{"exclusion", QT_TRANSLATE_NOOP("FactWords", "Result left out")},
    Word{"follow_up_case", QT_TRANSLATE_NOOP("FactWords", "Case")},
    Word{"home_rules", QT_TRANSLATE_NOOP("FactWords", "Rules of the home")},
    Word{"inbox_item", QT_TRANSLATE_NOOP("FactWords", "Reading in the inbox")},
    Word{"inbox_settlement", QT_TRANSLATE_NOOP("FactWords", "Reading of the inbox settled")},
    Word{"instrument", QT_TRANSLATE_NOOP("FactWords", "Analyser")},
    Word{"lot_standing", QT_TRANSLATE_NOOP("FactWords", "Standing of a lot")},
    Word{"person_erasure", QT_TRANSLATE_NOOP("FactWords", "Name erased")},
    Word{"person_name", QT_TRANSLATE_NOOP("FactWords", "Name of a person")},
    Word{"placement", QT_TRANSLATE_NOOP("FactWords", "Placement from the inbox")},
    Word{"rule_set", QT_TRANSLATE_NOOP("FactWords", "Rule set")},
    Word{"rule_set_use", QT_TRANSLATE_NOOP("FactWords", "Rule set chosen")},
    Word{"run", QT_TRANSLATE_NOOP("FactWords", "Control run")},
    Word{"run_closing", QT_TRANSLATE_NOOP("FactWords", "Control run closed")},
    Word{"run_verdict", QT_TRANSLATE_NOOP("FactWords", "Verdict")},
    Word{"schedule", QT_TRANSLATE_NOOP("FactWords", "Schedule")},
    Word{"site", QT_TRANSLATE_NOOP("FactWords", "Home")},
    Word{"stop", QT_TRANSLATE_NOOP("FactWords", "Stop")},
    Word{"stop_end", QT_TRANSLATE_NOOP("FactWords", "End of a stop")},
    Word{"stop_reopening", QT_TRANSLATE_NOOP("FactWords", "Stop reopened")},
    Word{"target", QT_TRANSLATE_NOOP("FactWords", "Assigned value of a control")},
    Word{"target_proposal", QT_TRANSLATE_NOOP("FactWords", "Proposed value")},
    Word{"user_training", QT_TRANSLATE_NOOP("FactWords", "Training")},
    Word{"verdict_acknowledgement", QT_TRANSLATE_NOOP("FactWords", "Verdict seen")},
};

constexpr std::array kColumns{
    Word{"agreed_action", QT_TRANSLATE_NOOP("FactWords", "agreed action")},
    Word{"aliases", QT_TRANSLATE_NOOP("FactWords", "other names")},
    Word{"allowed_steps", QT_TRANSLATE_NOOP("FactWords", "approved steps")},
    Word{"also_on", QT_TRANSLATE_NOOP("FactWords", "also on")},
    Word{"analyse_by", QT_TRANSLATE_NOOP("FactWords", "to be measured by")},
    Word{"analyser_judgement", QT_TRANSLATE_NOOP("FactWords", "the analyser's own judgement")},
    Word{"analyte", QT_TRANSLATE_NOOP("FactWords", "analyte")},
    Word{"answer_by", QT_TRANSLATE_NOOP("FactWords", "to be answered by")},
    Word{"approved_by", QT_TRANSLATE_NOOP("FactWords", "approved by")},
    Word{"at", QT_TRANSLATE_NOOP("FactWords", "when")},
    Word{"basis", QT_TRANSLATE_NOOP("FactWords", "basis")},
    Word{"bottle", QT_TRANSLATE_NOOP("FactWords", "bottle")},
    Word{"by", QT_TRANSLATE_NOOP("FactWords", "by")},
    Word{"by_user", QT_TRANSLATE_NOOP("FactWords", "by")},
    Word{"cap_colour", QT_TRANSLATE_NOOP("FactWords", "colour of the cap")},
    Word{"cause", QT_TRANSLATE_NOOP("FactWords", "cause")},
    Word{"closed", QT_TRANSLATE_NOOP("FactWords", "closed")},
    Word{"code", QT_TRANSLATE_NOOP("FactWords", "code")},
    Word{"comment", QT_TRANSLATE_NOOP("FactWords", "comment")},
    Word{"consumable", QT_TRANSLATE_NOOP("FactWords", "consumable")},
    Word{"county", QT_TRANSLATE_NOOP("FactWords", "county")},
    Word{"day", QT_TRANSLATE_NOOP("FactWords", "day")},
    Word{"day_count", QT_TRANSLATE_NOOP("FactWords", "days")},
    Word{"decimals", QT_TRANSLATE_NOOP("FactWords", "decimals")},
    Word{"detail", QT_TRANSLATE_NOOP("FactWords", "detail")},
    Word{"digest", QT_TRANSLATE_NOOP("FactWords", "digest")},
    Word{"divisor", QT_TRANSLATE_NOOP("FactWords", "divisor")},
    Word{"driver", QT_TRANSLATE_NOOP("FactWords", "driver")},
    Word{"due", QT_TRANSLATE_NOOP("FactWords", "due")},
    Word{"end", QT_TRANSLATE_NOOP("FactWords", "end")},
    Word{"entered", QT_TRANSLATE_NOOP("FactWords", "entered")},
    Word{"entered_by", QT_TRANSLATE_NOOP("FactWords", "entered by")},
    Word{"establishing_lot", QT_TRANSLATE_NOOP("FactWords", "parallel to lot")},
    Word{"excluded", QT_TRANSLATE_NOOP("FactWords", "left out")},
    Word{"expiry", QT_TRANSLATE_NOOP("FactWords", "expiry")},
    Word{"fact_count", QT_TRANSLATE_NOOP("FactWords", "rows")},
    Word{"facts_digest", QT_TRANSLATE_NOOP("FactWords", "digest of the rows")},
    Word{"finding", QT_TRANSLATE_NOOP("FactWords", "finding")},
    Word{"fingerprint", QT_TRANSLATE_NOOP("FactWords", "fingerprint")},
    Word{"flags", QT_TRANSLATE_NOOP("FactWords", "flags")},
    Word{"from_time", QT_TRANSLATE_NOOP("FactWords", "from")},
    Word{"grace_days", QT_TRANSLATE_NOOP("FactWords", "days of grace")},
    Word{"hash", QT_TRANSLATE_NOOP("FactWords", "hash")},
    Word{"high", QT_TRANSLATE_NOOP("FactWords", "upper limit")},
    Word{"home_value", QT_TRANSLATE_NOOP("FactWords", "value of the home")},
    Word{"homes", QT_TRANSLATE_NOOP("FactWords", "homes")},
    Word{"how", QT_TRANSLATE_NOOP("FactWords", "how")},
    Word{"id", QT_TRANSLATE_NOOP("FactWords", "number")},
    Word{"instrument", QT_TRANSLATE_NOOP("FactWords", "analyser")},
    Word{"instrument_model", QT_TRANSLATE_NOOP("FactWords", "model")},
    Word{"interval_days", QT_TRANSLATE_NOOP("FactWords", "days between")},
    Word{"item", QT_TRANSLATE_NOOP("FactWords", "reading")},
    Word{"kind", QT_TRANSLATE_NOOP("FactWords", "kind")},
    Word{"laboratory_value", QT_TRANSLATE_NOOP("FactWords", "value of the laboratory")},
    Word{"late_entry_days", QT_TRANSLATE_NOOP("FactWords", "days for late entry")},
    Word{"level", QT_TRANSLATE_NOOP("FactWords", "level")},
    Word{"level_plan", QT_TRANSLATE_NOOP("FactWords", "which levels")},
    Word{"levels", QT_TRANSLATE_NOOP("FactWords", "levels")},
    Word{"limit", QT_TRANSLATE_NOOP("FactWords", "limit")},
    Word{"limit_percent", QT_TRANSLATE_NOOP("FactWords", "limit in percent")},
    Word{"local_name", QT_TRANSLATE_NOOP("FactWords", "name at the home")},
    Word{"look_back_days", QT_TRANSLATE_NOOP("FactWords", "days looked back")},
    Word{"lot", QT_TRANSLATE_NOOP("FactWords", "lot")},
    Word{"low", QT_TRANSLATE_NOOP("FactWords", "lower limit")},
    Word{"manufacturer", QT_TRANSLATE_NOOP("FactWords", "manufacturer")},
    Word{"material", QT_TRANSLATE_NOOP("FactWords", "control material")},
    Word{"mean", QT_TRANSLATE_NOOP("FactWords", "mean")},
    Word{"measured_at", QT_TRANSLATE_NOOP("FactWords", "measured")},
    Word{"method_group", QT_TRANSLATE_NOOP("FactWords", "method group")},
    Word{"model", QT_TRANSLATE_NOOP("FactWords", "model")},
    Word{"move_from_holidays", QT_TRANSLATE_NOOP("FactWords", "moved from holidays")},
    Word{"move_from_weekends", QT_TRANSLATE_NOOP("FactWords", "moved from weekends")},
    Word{"municipality", QT_TRANSLATE_NOOP("FactWords", "municipality")},
    Word{"municipality_number", QT_TRANSLATE_NOOP("FactWords", "municipality number")},
    Word{"name", QT_TRANSLATE_NOOP("FactWords", "name")},
    Word{"name_en", QT_TRANSLATE_NOOP("FactWords", "English name")},
    Word{"name_nb", QT_TRANSLATE_NOOP("FactWords", "Bokmål name")},
    Word{"name_nn", QT_TRANSLATE_NOOP("FactWords", "Nynorsk name")},
    Word{"not_in_use", QT_TRANSLATE_NOOP("FactWords", "not in use")},
    Word{"number", QT_TRANSLATE_NOOP("FactWords", "number")},
    Word{"occasion", QT_TRANSLATE_NOOP("FactWords", "when due")},
    Word{"open_vial_days", QT_TRANSLATE_NOOP("FactWords", "days an open bottle is used")},
    Word{"opened_at", QT_TRANSLATE_NOOP("FactWords", "opened")},
    Word{"opened_by", QT_TRANSLATE_NOOP("FactWords", "opened by")},
    Word{"operator_id", QT_TRANSLATE_NOOP("FactWords", "operator at the analyser")},
    Word{"organisation_number", QT_TRANSLATE_NOOP("FactWords", "organisation number")},
    Word{"origin", QT_TRANSLATE_NOOP("FactWords", "database")},
    Word{"outcome", QT_TRANSLATE_NOOP("FactWords", "outcome")},
    Word{"owner", QT_TRANSLATE_NOOP("FactWords", "responsible")},
    Word{"percent", QT_TRANSLATE_NOOP("FactWords", "percent")},
    Word{"place", QT_TRANSLATE_NOOP("FactWords", "place")},
    Word{"placed_level", QT_TRANSLATE_NOOP("FactWords", "placed as level")},
    Word{"placed_lot", QT_TRANSLATE_NOOP("FactWords", "placed as lot")},
    Word{"precision", QT_TRANSLATE_NOOP("FactWords", "precision")},
    Word{"preliminary", QT_TRANSLATE_NOOP("FactWords", "preliminary")},
    Word{"previous_hash", QT_TRANSLATE_NOOP("FactWords", "hash of the entry before")},
    Word{"programme", QT_TRANSLATE_NOOP("FactWords", "programme")},
    Word{"proposed_by", QT_TRANSLATE_NOOP("FactWords", "proposed by")},
    Word{"provisional", QT_TRANSLATE_NOOP("FactWords", "provisional")},
    Word{"reagent_lot", QT_TRANSLATE_NOOP("FactWords", "reagent lot")},
    Word{"reason", QT_TRANSLATE_NOOP("FactWords", "reason")},
    Word{"received_at", QT_TRANSLATE_NOOP("FactWords", "received")},
    Word{"recorded_at", QT_TRANSLATE_NOOP("FactWords", "recorded")},
    Word{"repeats", QT_TRANSLATE_NOOP("FactWords", "repeats")},
    Word{"replaced_by", QT_TRANSLATE_NOOP("FactWords", "replaced by")},
    Word{"replicate", QT_TRANSLATE_NOOP("FactWords", "replicate")},
    Word{"replicates", QT_TRANSLATE_NOOP("FactWords", "replicates")},
    Word{"result", QT_TRANSLATE_NOOP("FactWords", "result")},
    Word{"role", QT_TRANSLATE_NOOP("FactWords", "role")},
    Word{"round", QT_TRANSLATE_NOOP("FactWords", "round")},
    Word{"rule_set", QT_TRANSLATE_NOOP("FactWords", "rule set")},
    Word{"rule_set_version", QT_TRANSLATE_NOOP("FactWords", "version of the rule set")},
    Word{"rules", QT_TRANSLATE_NOOP("FactWords", "rules")},
    Word{"run", QT_TRANSLATE_NOOP("FactWords", "control run")},
    Word{"running_number", QT_TRANSLATE_NOOP("FactWords", "running number")},
    Word{"sample", QT_TRANSLATE_NOOP("FactWords", "sample")},
    Word{"seq", QT_TRANSLATE_NOOP("FactWords", "number in the log")},
    Word{"serial", QT_TRANSLATE_NOOP("FactWords", "serial number")},
    Word{"series", QT_TRANSLATE_NOOP("FactWords", "series")},
    Word{"slip_minutes", QT_TRANSLATE_NOOP("FactWords", "minutes for a typing mistake")},
    Word{"source", QT_TRANSLATE_NOOP("FactWords", "source")},
    Word{"standing", QT_TRANSLATE_NOOP("FactWords", "standing")},
    Word{"state", QT_TRANSLATE_NOOP("FactWords", "state")},
    Word{"step", QT_TRANSLATE_NOOP("FactWords", "step")},
    Word{"steps", QT_TRANSLATE_NOOP("FactWords", "steps")},
    Word{"stop", QT_TRANSLATE_NOOP("FactWords", "stop")},
    Word{"stop_ends", QT_TRANSLATE_NOOP("FactWords", "a stop ends with")},
    Word{"supersedes", QT_TRANSLATE_NOOP("FactWords", "replaces")},
    Word{"target", QT_TRANSLATE_NOOP("FactWords", "assigned value")},
    Word{"text", QT_TRANSLATE_NOOP("FactWords", "text")},
    Word{"time_source", QT_TRANSLATE_NOOP("FactWords", "source of the time")},
    Word{"trained_by", QT_TRANSLATE_NOOP("FactWords", "trained by")},
    Word{"trained_on", QT_TRANSLATE_NOOP("FactWords", "trained on")},
    Word{"trueness", QT_TRANSLATE_NOOP("FactWords", "trueness")},
    Word{"uncertainty", QT_TRANSLATE_NOOP("FactWords", "uncertainty")},
    Word{"unit", QT_TRANSLATE_NOOP("FactWords", "unit")},
    Word{"until", QT_TRANSLATE_NOOP("FactWords", "until")},
    Word{"user_id", QT_TRANSLATE_NOOP("FactWords", "user")},
    Word{"utc_offset_minutes", QT_TRANSLATE_NOOP("FactWords", "minutes ahead of UTC")},
    Word{"valid_from", QT_TRANSLATE_NOOP("FactWords", "valid from")},
    Word{"valid_until", QT_TRANSLATE_NOOP("FactWords", "valid until")},
    Word{"value", QT_TRANSLATE_NOOP("FactWords", "value")},
    Word{"value_as_sent", QT_TRANSLATE_NOOP("FactWords", "value as sent")},
    Word{"value_count", QT_TRANSLATE_NOOP("FactWords", "values")},
    Word{"value_kind", QT_TRANSLATE_NOOP("FactWords", "kind of value")},
    Word{"verdict", QT_TRANSLATE_NOOP("FactWords", "verdict")},
    Word{"version", QT_TRANSLATE_NOOP("FactWords", "version")},
    Word{"violations", QT_TRANSLATE_NOOP("FactWords", "rules broken")},
    Word{"what", QT_TRANSLATE_NOOP("FactWords", "what")},
    Word{"when_stopped", QT_TRANSLATE_NOOP("FactWords", "what to do while stopped")},
    Word{"width", QT_TRANSLATE_NOOP("FactWords", "width")},
};

constexpr std::array kValues{
    Word{"accept", QT_TRANSLATE_NOOP("FactWords", "accepted")},
    Word{"across", QT_TRANSLATE_NOOP("FactWords", "across")},
    Word{"active", QT_TRANSLATE_NOOP("FactWords", "active")},
    Word{"administrator", QT_TRANSLATE_NOOP("FactWords", "administrator")},
    Word{"afterService", QT_TRANSLATE_NOOP("FactWords", "after service or an error")},
    Word{"afterwards", QT_TRANSLATE_NOOP("FactWords", "afterwards")},
    Word{"all", QT_TRANSLATE_NOOP("FactWords", "all")},
    Word{"alternateEachBottle", QT_TRANSLATE_NOOP("FactWords", "in turn, by bottle")},
    Word{"alternateEachTime", QT_TRANSLATE_NOOP("FactWords", "in turn, each time")},
    Word{"automatic", QT_TRANSLATE_NOOP("FactWords", "automatic")},
    Word{"backInUse", QT_TRANSLATE_NOOP("FactWords", "in use again")},
    Word{"both", QT_TRANSLATE_NOOP("FactWords", "both")},
    Word{"calibration", QT_TRANSLATE_NOOP("FactWords", "calibration")},
    Word{"cannotJudge", QT_TRANSLATE_NOOP("FactWords", "cannot be judged")},
    Word{"clearedByRepeat", QT_TRANSLATE_NOOP("FactWords", "cleared by a repeat")},
    Word{"comment", QT_TRANSLATE_NOOP("FactWords", "comment")},
    Word{"comparisonSample", QT_TRANSLATE_NOOP("FactWords", "comparison sample")},
    Word{"complete", QT_TRANSLATE_NOOP("FactWords", "complete")},
    Word{"controlMaterial", QT_TRANSLATE_NOOP("FactWords", "control material")},
    Word{"coordinator", QT_TRANSLATE_NOOP("FactWords", "laboratory adviser")},
    Word{"current", QT_TRANSLATE_NOOP("FactWords", "current")},
    Word{"dayOfUse", QT_TRANSLATE_NOOP("FactWords", "each day of use")},
    Word{"device", QT_TRANSLATE_NOOP("FactWords", "the analyser")},
    Word{"deviceCorrected", QT_TRANSLATE_NOOP("FactWords", "the analyser, corrected")},
    Word{"drop", QT_TRANSLATE_NOOP("FactWords", "dropped")},
    Word{"endedByPerson", QT_TRANSLATE_NOOP("FactWords", "ended by a person")},
    Word{"error", QT_TRANSLATE_NOOP("FactWords", "error")},
    Word{"establishing", QT_TRANSLATE_NOOP("FactWords", "in parallel")},
    Word{"exclusion", QT_TRANSLATE_NOOP("FactWords", "left out")},
    Word{"failed", QT_TRANSLATE_NOOP("FactWords", "failed")},
    Word{"finding", QT_TRANSLATE_NOOP("FactWords", "finding")},
    Word{"high", QT_TRANSLATE_NOOP("FactWords", "high")},
    Word{"imported", QT_TRANSLATE_NOOP("FactWords", "imported")},
    Word{"inactive", QT_TRANSLATE_NOOP("FactWords", "not active")},
    Word{"incomplete", QT_TRANSLATE_NOOP("FactWords", "incomplete")},
    Word{"insert", QT_TRANSLATE_NOOP("FactWords", "limits of the insert")},
    Word{"interval", QT_TRANSLATE_NOOP("FactWords", "at an interval")},
    Word{"laboratoryResponsible", QT_TRANSLATE_NOOP("FactWords", "laboratorieansvarlig")},
    Word{"lateEntry", QT_TRANSLATE_NOOP("FactWords", "entered afterwards")},
    Word{"low", QT_TRANSLATE_NOOP("FactWords", "low")},
    Word{"newAcceptedRun", QT_TRANSLATE_NOOP("FactWords", "a new accepted control")},
    Word{"newBottle", QT_TRANSLATE_NOOP("FactWords", "new bottle")},
    Word{"newPack", QT_TRANSLATE_NOOP("FactWords", "new pack")},
    Word{"none", QT_TRANSLATE_NOOP("FactWords", "none")},
    Word{"onBoardControl", QT_TRANSLATE_NOOP("FactWords", "built-in control")},
    Word{"open", QT_TRANSLATE_NOOP("FactWords", "open")},
    Word{"ordinal", QT_TRANSLATE_NOOP("FactWords", "steps")},
    Word{"outOfUse", QT_TRANSLATE_NOOP("FactWords", "out of use")},
    Word{"pack", QT_TRANSLATE_NOOP("FactWords", "pack")},
    Word{"passed", QT_TRANSLATE_NOOP("FactWords", "passed")},
    Word{"password", QT_TRANSLATE_NOOP("FactWords", "password")},
    Word{"pin", QT_TRANSLATE_NOOP("FactWords", "PIN")},
    Word{"placement", QT_TRANSLATE_NOOP("FactWords", "placement")},
    Word{"programme", QT_TRANSLATE_NOOP("FactWords", "programme")},
    Word{"qualitative", QT_TRANSLATE_NOOP("FactWords", "qualitative")},
    Word{"quantity", QT_TRANSLATE_NOOP("FactWords", "quantity")},
    Word{"reagentLot", QT_TRANSLATE_NOOP("FactWords", "reagent lot")},
    Word{"received", QT_TRANSLATE_NOOP("FactWords", "received")},
    Word{"reinclusion", QT_TRANSLATE_NOOP("FactWords", "taken in again")},
    Word{"reject", QT_TRANSLATE_NOOP("FactWords", "not accepted")},
    Word{"result", QT_TRANSLATE_NOOP("FactWords", "result")},
    Word{"run", QT_TRANSLATE_NOOP("FactWords", "control run")},
    Word{"sd", QT_TRANSLATE_NOOP("FactWords", "mean and SD")},
    Word{"service", QT_TRANSLATE_NOOP("FactWords", "service")},
    Word{"slip", QT_TRANSLATE_NOOP("FactWords", "typing mistake")},
    Word{"staff", QT_TRANSLATE_NOOP("FactWords", "staff")},
    Word{"target", QT_TRANSLATE_NOOP("FactWords", "assigned value")},
    Word{"toBeConfirmed", QT_TRANSLATE_NOOP("FactWords", "to be confirmed")},
    Word{"typed", QT_TRANSLATE_NOOP("FactWords", "typed")},
    Word{"usedToday", QT_TRANSLATE_NOOP("FactWords", "used today")},
    Word{"warn", QT_TRANSLATE_NOOP("FactWords", "accepted, watch")},
    Word{"within", QT_TRANSLATE_NOOP("FactWords", "within")},
};

/// Columns whose values are words of the program's own; elsewhere a word is what somebody wrote.
constexpr std::array kWordColumns{std::string_view("analyser_judgement"),
                                  std::string_view("basis"),
                                  std::string_view("how"),
                                  std::string_view("kind"),
                                  std::string_view("level_plan"),
                                  std::string_view("occasion"),
                                  std::string_view("outcome"),
                                  std::string_view("role"),
                                  std::string_view("standing"),
                                  std::string_view("state"),
                                  std::string_view("stop_ends"),
                                  std::string_view("time_source"),
                                  std::string_view("value_kind"),
                                  std::string_view("verdict")};

/// Parts of a link to another row, or of a number: "run_seq", "low_decimals".
constexpr std::array kSuffixes{std::string_view("origin"), std::string_view("seq"),
                               std::string_view("decimals")};

QString asItStands(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Words>
const Word* find(const Words& words, std::string_view stored) {
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.stored == stored; });
    return found == words.end() ? nullptr : &*found;
}

template <class Words>
QString wordsFor(const Words& words, std::string_view stored) {
    const Word* found = find(words, stored);
    return found ? QCoreApplication::translate("FactWords", found->words) : asItStands(stored);
}

} // namespace

QString factTableText(std::string_view table) {
    return wordsFor(kTables, table);
}

QString factColumnText(std::string_view column) {
    if (find(kColumns, column)) {
        return wordsFor(kColumns, column);
    }
    const auto at = column.rfind('_');
    const auto suffix = at == column.npos ? std::string_view() : column.substr(at + 1);
    const bool isPart = std::find(kSuffixes.begin(), kSuffixes.end(), suffix) != kSuffixes.end();
    return isPart
               ? wordsFor(kColumns, column.substr(0, at)) + QStringLiteral(", ") + wordsFor(kColumns, suffix)
               : asItStands(column);
}

QString factValueText(std::string_view column, std::string_view value) {
    const bool isWord = std::find(kWordColumns.begin(), kWordColumns.end(), column) != kWordColumns.end();
    return isWord ? wordsFor(kValues, value) : asItStands(value);
}

} // namespace fasit::text
