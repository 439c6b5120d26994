#include "qc-core/storage/fact_tables.h"

#include <array>

namespace fasit::storage {
namespace tables {
namespace {

constexpr ColumnType kNumber = ColumnType::Number;
constexpr ColumnType kText = ColumnType::Text;

} // namespace

// What a programme and a home set up.
const FactTable kSite{"site",
                      {{"id", kNumber},
                       {"name", kText},
                       {"municipality", kText},
                       {"municipality_number", kText},
                       {"county", kText},
                       {"organisation_number", kText}}};
const FactTable kInstrument{"instrument",
                            {{"id", kNumber},
                             {"driver", kText},
                             {"manufacturer", kText},
                             {"model", kText},
                             {"serial", kText},
                             {"local_name", kText},
                             {"place", kText},
                             {"consumable", kText},
                             {"when_stopped", kText}}};
const FactTable kAnalyte{"analyte",
                         {{"id", kNumber},
                          {"code", kText},
                          {"name_nb", kText},
                          {"name_nn", kText},
                          {"name_en", kText},
                          {"unit", kText},
                          {"decimals", kNumber},
                          {"value_kind", kText},
                          {"steps", kText}}};
const FactTable kAnalyteAlias{"analyte_alias",
                              {{"driver", kText}, {"code", kText}, {"analyte", kNumber}, {"unit", kText}}};
const FactTable kControlMaterial{
    "control_material",
    {{"id", kNumber}, {"name", kText}, {"manufacturer", kText}, {"open_vial_days", kNumber}}};
const FactTable kControlLevel{
    "control_level",
    {{"material", kNumber}, {"level", kNumber}, {"name", kText}, {"cap_colour", kText}, {"aliases", kText}}};
const FactTable kControlLot{"control_lot",
                            {{"id", kNumber},
                             {"material", kNumber},
                             {"number", kText},
                             {"expiry", kNumber},
                             {"preliminary", kNumber}}};
const FactTable kControlBottle{"control_bottle",
                               {{"id", kNumber},
                                {"lot", kNumber},
                                {"running_number", kNumber},
                                {"place", kText},
                                {"opened_at", kNumber},
                                {"opened_by", kNumber}}};
const FactTable kTarget{"target",
                        {{"id", kNumber},
                         {"version", kNumber},
                         {"lot", kNumber},
                         {"level", kNumber},
                         {"analyte", kNumber},
                         {"instrument_model", kText},
                         {"instrument", kNumber},
                         {"basis", kText},
                         {"mean", kNumber},
                         {"mean_decimals", kNumber},
                         {"width", kNumber},
                         {"width_decimals", kNumber},
                         {"divisor", kNumber},
                         {"low", kNumber},
                         {"low_decimals", kNumber},
                         {"high", kNumber},
                         {"high_decimals", kNumber},
                         {"allowed_steps", kText},
                         {"source", kText},
                         {"valid_from", kNumber},
                         {"preliminary", kNumber},
                         {"approved_by", kNumber}}};
const FactTable kSchedule{"schedule",
                          {{"id", kNumber},
                           {"instrument", kNumber},
                           {"analyte", kNumber},
                           {"kind", kText},
                           {"occasion", kText},
                           {"interval_days", kNumber},
                           {"grace_days", kNumber},
                           {"level_plan", kText},
                           {"levels", kText},
                           {"not_in_use", kText},
                           {"valid_from", kNumber},
                           {"also_on", kText, true}}};
const FactTable kRuleSet{
    "rule_set",
    {{"id", kNumber}, {"version", kNumber}, {"name", kText}, {"rules", kText}, {"look_back_days", kNumber}}};
const FactTable kRuleSetUse{"rule_set_use",
                            {{"rule_set", kNumber}, {"instrument", kNumber}, {"analyte", kNumber}}};
const FactTable kPlacement{"placement",
                           {{"instrument", kNumber},
                            {"material", kText},
                            {"lot", kText},
                            {"level", kText},
                            {"placed_lot", kNumber},
                            {"placed_level", kNumber}}};

// What happens at a home.
const FactTable kRun{"run",
                     {{"instrument", kNumber},
                      {"analyte", kNumber},
                      {"opened_at", kNumber},
                      {"repeats_origin", kNumber},
                      {"repeats_seq", kNumber}}};
const FactTable kRunClosing{
    "run_closing", {{"run_origin", kNumber}, {"run_seq", kNumber}, {"state", kText}, {"at", kNumber}}};
const FactTable kControlResult{"control_result",
                               {{"series", kNumber},
                                {"measured_at", kNumber},
                                {"run_origin", kNumber},
                                {"run_seq", kNumber},
                                {"level", kNumber},
                                {"value_kind", kText},
                                {"value", kNumber},
                                {"decimals", kNumber},
                                {"value_as_sent", kText},
                                {"lot", kNumber},
                                {"bottle", kNumber},
                                {"reagent_lot", kText},
                                {"target", kNumber},
                                {"time_source", kText},
                                {"utc_offset_minutes", kNumber},
                                {"recorded_at", kNumber},
                                {"operator_id", kText},
                                {"entered", kText},
                                {"flags", kText},
                                {"comment", kText},
                                {"fingerprint", kText},
                                {"analyser_judgement", kText, true}}};
const FactTable kExclusion{"exclusion",
                           {{"result_origin", kNumber},
                            {"result_seq", kNumber},
                            {"excluded", kNumber},
                            {"reason", kText},
                            {"at", kNumber}}};
const FactTable kRunVerdict{"run_verdict",
                            {{"run_origin", kNumber},
                             {"run_seq", kNumber},
                             {"verdict", kText},
                             {"provisional", kNumber},
                             {"basis", kText},
                             {"rule_set", kNumber},
                             {"rule_set_version", kNumber},
                             {"violations", kText},
                             {"at", kNumber},
                             {"supersedes_origin", kNumber},
                             {"supersedes_seq", kNumber}}};
const FactTable kInboxItem{"inbox_item",
                           {{"fingerprint", kText},
                            {"reason", kText},
                            {"driver", kText},
                            {"instrument", kText},
                            {"serial", kText},
                            {"material", kText},
                            {"lot", kText},
                            {"level", kText},
                            {"code", kText},
                            {"value", kText},
                            {"unit", kText},
                            {"measured_at", kNumber},
                            {"operator_id", kText},
                            {"reagent_lot", kText},
                            {"received_at", kNumber},
                            {"analyser_judgement", kText, true}}};
const FactTable kInboxSettlement{"inbox_settlement",
                                 {{"item_origin", kNumber},
                                  {"item_seq", kNumber},
                                  {"result_origin", kNumber},
                                  {"result_seq", kNumber},
                                  {"reason", kText}}};
const FactTable kEqaRound{
    "eqa_round", {{"programme", kText}, {"name", kText}, {"analyse_by", kNumber}, {"answer_by", kNumber}}};
const FactTable kEqaSample{"eqa_sample",
                           {{"round_origin", kNumber},
                            {"round_seq", kNumber},
                            {"analyte", kNumber},
                            {"level", kNumber},
                            {"replicates", kNumber}}};
const FactTable kEqaAssignedValue{"eqa_assigned_value",
                                  {{"sample_origin", kNumber},
                                   {"sample_seq", kNumber},
                                   {"version", kNumber},
                                   {"method_group", kText},
                                   {"value", kNumber},
                                   {"decimals", kNumber},
                                   {"uncertainty", kNumber},
                                   {"uncertainty_decimals", kNumber},
                                   {"source", kText}}};
const FactTable kEqaResult{"eqa_result",
                           {{"sample_origin", kNumber},
                            {"sample_seq", kNumber},
                            {"instrument", kNumber},
                            {"reagent_lot", kText},
                            {"value", kNumber},
                            {"decimals", kNumber},
                            {"replicate", kNumber},
                            {"trueness", kText},
                            {"precision", kText}}};
const FactTable kAuditEntry{"audit_entry",
                            {{"at", kNumber},
                             {"by", kText},
                             {"what", kText},
                             {"detail", kText},
                             {"fact_count", kNumber},
                             {"facts_digest", kText},
                             {"previous_hash", kText},
                             {"hash", kText}}};

} // namespace tables

namespace {

/// Addresses only, so that the list is there before any of the tables is.
constexpr std::array kAll{&tables::kSite,
                          &tables::kInstrument,
                          &tables::kAnalyte,
                          &tables::kAnalyteAlias,
                          &tables::kControlMaterial,
                          &tables::kControlLevel,
                          &tables::kControlLot,
                          &tables::kControlBottle,
                          &tables::kTarget,
                          &tables::kSchedule,
                          &tables::kRuleSet,
                          &tables::kRuleSetUse,
                          &tables::kPlacement,
                          &tables::kAppUser,
                          &tables::kPersonName,
                          &tables::kPersonErasure,
                          &tables::kUserTraining,
                          &tables::kCredential,
                          &tables::kRun,
                          &tables::kRunClosing,
                          &tables::kControlResult,
                          &tables::kExclusion,
                          &tables::kRunVerdict,
                          &tables::kCorrectiveAction,
                          &tables::kActionStep,
                          &tables::kStopReopening,
                          &tables::kHomeRules,
                          &tables::kComparisonLimit,
                          &tables::kStop,
                          &tables::kStopEnd,
                          &tables::kEvent,
                          &tables::kInboxItem,
                          &tables::kVerdictAcknowledgement,
                          &tables::kFollowUpCase,
                          &tables::kComparisonSample,
                          &tables::kInboxSettlement,
                          &tables::kEqaRound,
                          &tables::kEqaSample,
                          &tables::kEqaAssignedValue,
                          &tables::kEqaResult,
                          &tables::kAuditEntry};

} // namespace

std::span<const FactTable* const> factTables() {
    return kAll;
}

} // namespace fasit::storage
