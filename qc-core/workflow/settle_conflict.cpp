#include "qc-core/workflow/settle_conflict.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/permissions.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using storage::SetupConflict;
using storage::SetupRow;

const SetupRow* chosenIn(const SetupConflict& conflict, const SetupPlace& keep) {
    if (conflict.table->table->name != keep.table) {
        return nullptr;
    }
    const auto found =
        std::find_if(conflict.versions.begin(), conflict.versions.end(),
                     [&](const SetupRow& row) { return row.site == keep.site && row.key == keep.key; });
    return found == conflict.versions.end() ? nullptr : &*found;
}

/// One row for each version of another place; they replace our own by standing behind it.
void replaceAll(storage::WriteTransaction& transaction, const SetupConflict& conflict,
                const SetupRow& chosen) {
    const auto content = storage::SetupTable::contentOf(chosen.fields);
    for (const SetupRow& row : conflict.versions) {
        if (row.key.origin != transaction.database().origin()) {
            std::vector<storage::Field> fields(content.begin(), content.end());
            fields.emplace_back(row.key.origin);
            fields.emplace_back(row.key.seq);
            transaction.append(*conflict.table->table, chosen.site, std::move(fields));
        }
    }
    transaction.raiseSetupRevision();
}

} // namespace

Expected<void, SettleFault> settleConflict(const Laboratory& laboratory, const SetupPlace& keep,
                                           const domain::Actor& by) {
    if (!may(by, Deed::ChangeSetup, keep.site)) {
        return Unexpected<SettleFault>(SettleFault::NotAllowed);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(keep.site);
    const auto conflicts = laboratory.database.setupVersions().conflicts();
    for (const SetupConflict& conflict : conflicts) {
        if (const SetupRow* chosen = chosenIn(conflict, keep)) {
            replaceAll(transaction, conflict, *chosen);
            transaction.commit({idText(by.user), "settleConflict", keep.table});
            return {};
        }
    }
    return Unexpected<SettleFault>(SettleFault::NoSuchConflict);
}

} // namespace fasit::workflow
