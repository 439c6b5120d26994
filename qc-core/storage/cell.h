// Cells that a SELECT fills: the one place where SQL's NULL becomes std::optional.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/storage/storage_error.h"

#include <soci/soci.h>

#include <cstdint>
#include <optional>

namespace fasit::storage {

/// A number column that may be NULL.
struct NumberCell {
    long long value = 0;
    soci::indicator state = soci::i_null;

    std::optional<std::int64_t> get() const {
        return state == soci::i_ok ? std::optional<std::int64_t>(value) : std::nullopt;
    }
    void set(std::optional<std::int64_t> number) {
        state = number ? soci::i_ok : soci::i_null;
        value = number.value_or(0);
    }
};

/// The two columns of a decimal that may be NULL.
struct DecimalCell {
    NumberCell micros;
    NumberCell decimals;

    std::optional<Decimal> get() const {
        if (!micros.get() || !decimals.get()) {
            return std::nullopt;
        }
        const auto number = Decimal::fromMicros(micros.value, static_cast<int>(decimals.value));
        if (!number) {
            throw StorageError(StorageErrorKind::NotADatabase, "decimal");
        }
        return *number;
    }
};

inline auto into(NumberCell& cell) {
    return soci::into(cell.value, cell.state);
}

} // namespace fasit::storage
