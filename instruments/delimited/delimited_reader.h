// DelimitedReader: a delimited file of control results (docs/formats/delimited.md), bytes to readings.
//
// Incremental; a bad line costs that line and no other. One thread.
#pragma once

#include "instruments/core/decoded.h"
#include "instruments/core/driver_description.h"
#include "instruments/core/stream_parser.h"
#include "instruments/delimited/heading.h"
#include "instruments/delimited/rows.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace fasit::instruments::delimited {

DriverDescription description();

class DelimitedReader final : public StreamParser {
  public:
    /// A quoted cell may go over this many lines. Short, so that a forgotten quote swallows nothing.
    static constexpr std::size_t kMaxRowLines = 8;

    /// `out` must outlive the reader.
    explicit DelimitedReader(Decoded& out);

    void feed(std::string_view bytes) override { m_cutter.feed(bytes); }
    /// The file ends. Alike readings get their ordinals now.
    void finish() override;

  private:
    struct PendingLine {
        std::string text;
        std::size_t offset = 0;
        int number = 1;
    };

    void onLine(const LineCutter::Line& line);
    void onHeading(const LineCutter::Line& line);
    void processPending(bool finished);
    std::size_t linesOfRow(Row& row) const;
    void onRow(const Row& row, const PendingLine& line);
    void addReading(const Row& row, const PendingLine& line);
    void report(ProblemKind kind, const PendingLine& line, std::string_view detail = {});

    Decoded& m_out;
    LineCutter m_cutter;
    std::optional<Heading> m_heading;
    bool m_refused = false; ///< The heading cannot be used: nothing is read.
    std::deque<PendingLine> m_pending;
    std::unordered_map<std::string, int> m_messages;
};

} // namespace fasit::instruments::delimited
