#include "instruments/core/problem.h"

#include <algorithm>
#include <array>

namespace fasit::instruments {
namespace {

struct Name {
    ProblemKind kind;
    std::string_view text;
};

constexpr std::array kNames = {
    Name{ProblemKind::UnknownFormat, "unknown-format"},
    Name{ProblemKind::UnknownDriver, "unknown-driver"},
    Name{ProblemKind::TooManyProblems, "too-many-problems"},
    Name{ProblemKind::BadChecksum, "bad-checksum"},
    Name{ProblemKind::FrameCut, "frame-cut"},
    Name{ProblemKind::BytesBeforeStx, "bytes-before-stx"},
    Name{ProblemKind::MissingLineEnd, "missing-line-end"},
    Name{ProblemKind::TooLarge, "too-large"},
    Name{ProblemKind::UnknownDelimiters, "unknown-delimiters"},
    Name{ProblemKind::MissingHeader, "missing-header"},
    Name{ProblemKind::MessageCut, "message-cut"},
    Name{ProblemKind::ResultsNotTrusted, "results-not-trusted"},
    Name{ProblemKind::UnknownInstrument, "unknown-instrument"},
    Name{ProblemKind::RecordOutOfOrder, "record-out-of-order"},
    Name{ProblemKind::UnreadableMessage, "unreadable-message"},
    Name{ProblemKind::UnknownMessage, "unknown-message"},
    Name{ProblemKind::MissingColumn, "missing-column"},
    Name{ProblemKind::DuplicateColumn, "duplicate-column"},
    Name{ProblemKind::TooFewColumns, "too-few-columns"},
    Name{ProblemKind::TooManyColumns, "too-many-columns"},
    Name{ProblemKind::UnterminatedQuote, "unterminated-quote"},
    Name{ProblemKind::NotUtf8Nor1252, "not-utf8-nor-1252"},
    Name{ProblemKind::NoValue, "no-value"},
    Name{ProblemKind::NotANumber, "not-a-number"},
    Name{ProblemKind::NoSuchDate, "no-such-date"},
    Name{ProblemKind::UnknownWord, "unknown-word"},
};

} // namespace

std::string_view nameOf(ProblemKind kind) {
    const auto* const found =
        std::find_if(kNames.begin(), kNames.end(), [kind](const Name& name) { return name.kind == kind; });
    return found == kNames.end() ? std::string_view("unknown-problem") : found->text;
}

bool losesData(ProblemKind kind) {
    return kind != ProblemKind::MissingLineEnd && kind != ProblemKind::UnknownInstrument;
}

} // namespace fasit::instruments
