// StreamParser: a protocol's way from the bytes of a file or stream to readings. One thread.
#pragma once

#include <string_view>

namespace fasit::instruments {

class StreamParser {
  public:
    StreamParser() = default;
    StreamParser(const StreamParser&) = delete;
    StreamParser& operator=(const StreamParser&) = delete;
    virtual ~StreamParser() = default;

    /// Bytes cut anywhere give what the whole would.
    virtual void feed(std::string_view bytes) = 0;
    virtual void finish() = 0;
};

} // namespace fasit::instruments
