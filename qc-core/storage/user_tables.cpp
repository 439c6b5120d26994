#include "qc-core/storage/user_tables.h"

namespace fasit::storage::tables {

namespace {

constexpr ColumnType kNumber = ColumnType::Number;
constexpr ColumnType kText = ColumnType::Text;

} // namespace

const FactTable kAppUser{"app_user",
                         {{"id", kNumber},
                          {"role", kText},
                          {"standing", kText},
                          {"homes", kText},
                          {"at", kNumber},
                          {"supersedes_origin", kNumber},
                          {"supersedes_seq", kNumber}}};
const FactTable kPersonName{"person_name", {{"user_id", kNumber}, {"version", kNumber}, {"digest", kText}}};
const FactTable kPersonErasure{"person_erasure", {{"user_id", kNumber}, {"at", kNumber}}};
const FactTable kUserTraining{"user_training",
                              {{"user_id", kNumber},
                               {"instrument_model", kText},
                               {"instrument", kNumber},
                               {"trained_on", kNumber},
                               {"trained_by", kNumber},
                               {"valid_until", kNumber},
                               {"at", kNumber}}};
const FactTable kCredential{"credential",
                            {{"user_id", kNumber}, {"kind", kText}, {"version", kNumber}, {"digest", kText}}};

} // namespace fasit::storage::tables
