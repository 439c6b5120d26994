#include "app/lines/line_book.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace fasit::lines {
namespace {

constexpr int kIndent = 2;

struct Book {
    Q_DECLARE_TR_FUNCTIONS(LineBook)
};

std::filesystem::path pathOf(const QString& file) {
    return file.toStdString();
}

} // namespace

LineBook::LineBook(QString file)
    : m_file(std::move(file)) {
    if (!QFileInfo::exists(m_file)) {
        return;
    }
    if (auto read = readLines(pathOf(m_file))) {
        m_lines = std::move(*read);
    } else {
        m_faults = read.error();
    }
}

Expected<ConfiguredLine, std::vector<ConfigFault>> LineBook::checked(const LineDraft& draft,
                                                                     std::optional<std::size_t> index) const {
    auto json = index ? jsonOf(draft, m_lines[*index].json) : jsonOf(draft);
    auto setup = readLine(json, pathOf(m_file).parent_path());
    std::vector<ConfigFault> faults = setup ? std::vector<ConfigFault>{} : setup.error();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i != index && m_lines[i].setup.name == draft.name.trimmed()) {
            faults.push_back(
                {QStringLiteral("name"), Book::tr("another line has this name. Give each its own.")});
        }
    }
    if (!faults.empty()) {
        return Unexpected<std::vector<ConfigFault>>(std::move(faults));
    }
    return ConfiguredLine{std::move(json), std::move(*setup)};
}

std::vector<ConfigFault> LineBook::put(const LineDraft& draft, std::optional<std::size_t> index) {
    auto line = checked(draft, index);
    if (!line) {
        return line.error();
    }
    auto lines = m_lines;
    if (index) {
        lines[*index] = std::move(*line);
    } else {
        lines.push_back(std::move(*line));
    }
    return write(std::move(lines));
}

std::vector<ConfigFault> LineBook::remove(std::size_t index) {
    auto lines = m_lines;
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(index));
    return write(std::move(lines));
}

std::vector<ConfigFault> LineBook::write(std::vector<ConfiguredLine> lines) {
    if (!m_faults.empty()) {
        return m_faults;
    }
    nlohmann::json all;
    for (const ConfiguredLine& line : lines) {
        all["lines"].push_back(line.json);
    }
    QSaveFile file(m_file);
    const bool isDone = lines.empty()
                            ? !QFileInfo::exists(m_file) || QFile::remove(m_file)
                            : file.open(QIODevice::WriteOnly) &&
                                  file.write(QByteArray::fromStdString(all.dump(kIndent)) + '\n') > 0 &&
                                  file.commit();
    if (!isDone) {
        return {{{},
                 Book::tr("The lines could not be written to %1. See that you may write there and that the "
                          "disk is not full.")
                     .arg(m_file)}};
    }
    m_lines = std::move(lines);
    return {};
}

} // namespace fasit::lines
