#include "qc-core/storage/follow_up_tables.h"

namespace fasit::storage::tables {

namespace {

constexpr ColumnType kNumber = ColumnType::Number;
constexpr ColumnType kText = ColumnType::Text;

} // namespace

const FactTable kCorrectiveAction{"corrective_action",
                                  {{"run_origin", kNumber},
                                   {"run_seq", kNumber},
                                   {"steps", kText},
                                   {"cause", kText},
                                   {"outcome", kText},
                                   {"at", kNumber},
                                   {"by_user", kNumber},
                                   {"comment", kText, true}}};
const FactTable kActionStep{"action_step",
                            {{"run_origin", kNumber},
                             {"run_seq", kNumber},
                             {"step", kText},
                             {"finding", kText},
                             {"comment", kText},
                             {"at", kNumber},
                             {"by_user", kNumber}}};
const FactTable kStop{"stop",
                      {{"instrument", kNumber},
                       {"analyte", kNumber},
                       {"from_time", kNumber},
                       {"reagent_lot", kText},
                       {"run_origin", kNumber},
                       {"run_seq", kNumber},
                       {"reason", kText, true},
                       {"by_user", kNumber, true}}};
const FactTable kStopEnd{"stop_end",
                         {{"stop_origin", kNumber},
                          {"stop_seq", kNumber},
                          {"how", kText},
                          {"reason", kText},
                          {"until", kNumber},
                          {"run_origin", kNumber, true},
                          {"run_seq", kNumber, true},
                          {"by_user", kNumber, true}}};
const FactTable kStopReopening{"stop_reopening",
                               {{"stop_origin", kNumber},
                                {"stop_seq", kNumber},
                                {"end_origin", kNumber},
                                {"end_seq", kNumber},
                                {"at", kNumber}}};
const FactTable kEvent{"event",
                       {{"instrument", kNumber},
                        {"analyte", kNumber},
                        {"kind", kText},
                        {"at", kNumber},
                        {"text", kText},
                        {"reagent_lot", kText, true},
                        {"expiry", kNumber, true},
                        {"by_user", kNumber, true}}};
const FactTable kVerdictAcknowledgement{
    "verdict_acknowledgement",
    {{"verdict_origin", kNumber}, {"verdict_seq", kNumber}, {"by_user", kNumber}, {"at", kNumber}}};
const FactTable kFollowUpCase{"follow_up_case",
                              {{"id", kNumber},
                               {"instrument", kNumber},
                               {"analyte", kNumber},
                               {"cause", kText},
                               {"agreed_action", kText},
                               {"owner", kNumber},
                               {"due", kNumber},
                               {"closed", kNumber},
                               {"step", kText, true},
                               {"text", kText, true},
                               {"at", kNumber, true},
                               {"by_user", kNumber, true}}};
const FactTable kComparisonSample{"comparison_sample",
                                  {{"instrument", kNumber},
                                   {"analyte", kNumber},
                                   {"running_number", kNumber},
                                   {"day", kNumber},
                                   {"home_value", kText},
                                   {"laboratory_value", kText},
                                   {"verdict", kText, true},
                                   {"limit_percent", kNumber, true},
                                   {"limit_decimals", kNumber, true},
                                   {"comment", kText, true},
                                   {"at", kNumber, true},
                                   {"by_user", kNumber, true}}};
const FactTable kComparisonLimit{"comparison_limit",
                                 {{"analyte", kNumber},
                                  {"percent", kNumber},
                                  {"percent_decimals", kNumber},
                                  {"source", kText},
                                  {"valid_from", kNumber},
                                  {"at", kNumber},
                                  {"by_user", kNumber}}};
const FactTable kHomeRules{"home_rules",
                           {{"stop_ends", kText},
                            {"move_from_weekends", kNumber},
                            {"move_from_holidays", kNumber},
                            {"at", kNumber},
                            {"by_user", kNumber},
                            {"slip_minutes", kNumber, true},
                            {"late_entry_days", kNumber, true}}};

} // namespace fasit::storage::tables
