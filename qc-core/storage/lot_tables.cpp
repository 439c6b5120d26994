#include "qc-core/storage/lot_tables.h"

namespace fasit::storage::tables {

namespace {

constexpr ColumnType kNumber = ColumnType::Number;
constexpr ColumnType kText = ColumnType::Text;

} // namespace

const FactTable kLotStanding{"lot_standing",
                             {{"instrument", kNumber},
                              {"analyte", kNumber},
                              {"lot", kNumber},
                              {"standing", kText},
                              {"from_time", kNumber},
                              {"by_user", kNumber}}};
const FactTable kTargetProposal{"target_proposal",
                                {{"id", kNumber},
                                 {"lot", kNumber},
                                 {"level", kNumber},
                                 {"analyte", kNumber},
                                 {"instrument", kNumber},
                                 {"mean", kNumber},
                                 {"mean_decimals", kNumber},
                                 {"width", kNumber},
                                 {"width_decimals", kNumber},
                                 {"divisor", kNumber},
                                 {"value_count", kNumber},
                                 {"day_count", kNumber},
                                 {"proposed_by", kNumber},
                                 {"at", kNumber}}};

} // namespace fasit::storage::tables
