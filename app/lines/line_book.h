// LineBook: the lines of this computer, in a file of the form that `fasit listen --config` reads. GUI thread
// only.
//
// The file is replaced as a whole; keys that no LineDraft has stay as they were written.
#pragma once

#include "app/lines/line_config.h"
#include "app/lines/line_draft.h"

#include <QString>

#include <optional>
#include <vector>

namespace fasit::lines {

class LineBook {
  public:
    /// Reads the file; where there is none, no line is set up.
    explicit LineBook(QString file);

    const std::vector<ConfiguredLine>& lines() const { return m_lines; }
    /// Why the file that is there cannot be used. Nothing is written over it then.
    const std::vector<ConfigFault>& faults() const { return m_faults; }
    const QString& file() const { return m_file; }

    /// What `draft` would be, in the place of line `index` or as a new one; or all that is wrong with it.
    Expected<ConfiguredLine, std::vector<ConfigFault>> checked(const LineDraft& draft,
                                                               std::optional<std::size_t> index) const;
    /// Stores it; nothing where it is done.
    std::vector<ConfigFault> put(const LineDraft& draft, std::optional<std::size_t> index);
    std::vector<ConfigFault> remove(std::size_t index);

  private:
    std::vector<ConfigFault> write(std::vector<ConfiguredLine> lines);

    QString m_file;
    std::vector<ConfiguredLine> m_lines;
    std::vector<ConfigFault> m_faults;
};

} // namespace fasit::lines
