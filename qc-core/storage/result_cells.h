// The columns of a control result as they are selected, and the result they stand for.
#pragma once

#include "qc-core/domain/history.h"
#include "qc-core/storage/cell.h"

#include <string>

namespace fasit::storage {

/// The columns of a value: its kind, number or step, decimals, and what was sent.
struct ValueCells {
    std::string kind;
    NumberCell number;
    NumberCell decimals;
    std::string asSent;

    void bind(soci::statement& statement);
    /// Throws StorageError (NotADatabase) where the cells are no value of ours.
    domain::ControlValue get() const;
};

struct ResultCells {
    long long origin = 0;
    long long seq = 0;
    long long measuredAt = 0;
    long long runOrigin = 0;
    long long runSeq = 0;
    ValueCells value;
    long long lot = 0;
    NumberCell bottle;
    std::string reagentLot;
    long long target = 0;
    std::string timeSource;
    int utcOffsetMinutes = 0;
    long long recordedAt = 0;
    std::string operatorId;
    std::string entered;
    std::string flags;
    std::string comment;
    std::string fingerprint;
    std::string analyserJudgement;
    soci::indicator analyserState = soci::i_null;
    NumberCell excluded;
    std::string reason;
    soci::indicator reasonState = soci::i_null;
    NumberCell replacedByOrigin;
    NumberCell replacedBySeq;
    NumberCell markedAt;
};

/// Throws StorageError (NotADatabase) where a stored word is none of ours.
domain::StoredResult resultOf(const ResultCells& cells, const domain::Series& series);

/// The stored form of a value: its kind, and number and decimals or step.
struct ValueColumns {
    std::string kind;
    std::optional<std::int64_t> value;
    std::optional<int> decimals;
};

ValueColumns columnsOf(const domain::ControlValue& value);

} // namespace fasit::storage
