#include "qc-core/storage/eqa_tables.h"

namespace fasit::storage::tables {
namespace {

constexpr ColumnType kNumber = ColumnType::Number;
constexpr ColumnType kText = ColumnType::Text;

} // namespace

const FactTable kEqaDocument{"eqa_document",
                             {{"name", kText}, {"bytes", kText}, {"at", kNumber}, {"by_user", kNumber}}};
const FactTable kEqaOutcome{"eqa_outcome",
                            {{"instrument", kNumber},
                             {"analyte", kNumber},
                             {"programme", kText},
                             {"round", kText},
                             {"level", kNumber},
                             {"analyse_by", kNumber},
                             {"answer_by", kNumber},
                             {"measured_on", kNumber},
                             {"reagent_lot", kText},
                             {"own_values", kText},
                             {"assigned_value", kText},
                             {"trueness", kText},
                             {"precision", kText},
                             {"graded_by", kText},
                             {"document_origin", kNumber},
                             {"document_seq", kNumber},
                             {"supersedes_origin", kNumber},
                             {"supersedes_seq", kNumber},
                             {"comment", kText},
                             {"at", kNumber},
                             {"by_user", kNumber}}};
const FactTable kEqaFollowUp{"eqa_follow_up",
                             {{"outcome_origin", kNumber},
                              {"outcome_seq", kNumber},
                              {"text", kText},
                              {"at", kNumber},
                              {"by_user", kNumber}}};

} // namespace fasit::storage::tables
