// Problem: what is wrong with bytes from outside, and where. Never what stood there.
//
// Value type. `detail` holds a column name, a record letter and field number, or a count: no field content
// and no byte of a message ever, because a message may be about a patient.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fasit::instruments {

enum class ProblemKind {
    // The file or stream as a whole.
    UnknownFormat,   ///< Neither ASTM frames nor a heading line of control results.
    UnknownDriver,   ///< The driver asked for is not in the driver table.
    TooManyProblems, ///< Further problems are not listed.
    // ASTM frames.
    BadChecksum,    ///< The frame is dropped.
    FrameCut,       ///< A frame began and never came to its checksum; it is dropped.
    BytesBeforeStx, ///< Bytes outside any frame or message: noise, or one whose start was damaged.
    MissingLineEnd, ///< A frame without CR and LF behind it; nothing is lost.
    TooLarge,       ///< A frame, message or line over its bound; it is dropped.
    // ASTM messages.
    UnknownDelimiters, ///< The header does not say how to read the message.
    MissingHeader,     ///< Results before any header; dropped.
    MessageCut,        ///< A message ended early; its last result may be incomplete and is dropped.
    ResultsNotTrusted, ///< Results behind a damaged frame, where their order is not certain; dropped.
    UnknownInstrument, ///< No driver knows the sender; its results are treated as patient results.
    RecordOutOfOrder,  ///< A result without an order record before it; dropped.
    // HL7 messages and POCT1-A documents.
    UnreadableMessage, ///< It breaks the rules of its form; nothing of it is read.
    UnknownMessage,    ///< Of a kind that Fasit does not take.
    // Delimited files.
    MissingColumn,   ///< A column that must be there is not; nothing is read.
    DuplicateColumn, ///< Two columns with the same meaning; nothing is read.
    TooFewColumns,
    TooManyColumns, ///< Usually a decimal comma without quotes.
    UnterminatedQuote,
    NotUtf8Nor1252, ///< Bytes that are text in neither encoding.
    // One reading.
    NoValue,     ///< A text that must be there is empty.
    NotANumber,  ///< A limit, target or SD that is no number.
    NoSuchDate,  ///< No date and time, or a day that does not exist.
    UnknownWord, ///< A word where only certain words have a meaning.
};

/// The stable name: "bad-checksum".
std::string_view nameOf(ProblemKind kind);

/// Whether a control result may have been lost or refused; a mere remark otherwise.
bool losesData(ProblemKind kind);

struct Problem {
    ProblemKind kind = ProblemKind::UnknownFormat;
    std::size_t offset = 0;  ///< Byte offset from the start of the file or stream.
    std::optional<int> line; ///< Line number from 1, in a delimited file.
    std::string detail;

    friend bool operator==(const Problem&, const Problem&) = default;
};

} // namespace fasit::instruments
