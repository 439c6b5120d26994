// RowPlace: which row of setup was read, and whether it is in force. For the readers of the catalogue; one
// thread.
#pragma once

#include "qc-core/storage/setup_versions.h"

#include <soci/soci.h>

namespace fasit::storage {

struct RowPlace {
    long long site = 0;
    long long origin = 0;
    long long seq = 0;

    bool isInForce(const SetupVersions& versions, const FactTable& table) const {
        return versions.isInForce(table, {site}, {origin, seq});
    }
    bool nextInForce(soci::statement& select, const SetupVersions& versions, const FactTable& table) const {
        while (select.fetch()) {
            if (isInForce(versions, table)) {
                return true;
            }
        }
        return false;
    }
};

} // namespace fasit::storage
