// AstmSession: writes one session as an analyser sends it: ENQ, numbered frames with checksums, EOT.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fasit::sample {

class AstmSession {
  public:
    AstmSession();

    /// A frame of one or more whole records; the texts come without their final CR.
    void addFrame(const std::vector<std::string>& records);
    /// A frame each record.
    void addFrameEach(const std::vector<std::string>& records);
    /// One message over two frames, the first ended by ETB after `bytes` bytes, wherever that falls.
    void addSplit(const std::vector<std::string>& records, std::size_t bytes);

    /// Ends the session and hands it over.
    std::string finish();

  private:
    void append(std::string_view text, char end);

    std::string m_bytes;
    int m_frameNumber = 0;
};

} // namespace fasit::sample
