#include "instruments/poct1a/document_splitter.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace fasit::instruments::poct1a {
namespace {

constexpr char kBlockStart = '\x0B';
constexpr char kBlockEnd = '\x1C';
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kLongestTag = 64;

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// "OBS.R01": the name of a message, and of nothing inside one.
bool isRootName(std::string_view name) {
    return name.size() == 7 && isUpper(name[0]) && isUpper(name[1]) && isUpper(name[2]) && name[3] == '.' &&
           name[4] == 'R' && ascii::isDigit(name[5]) && ascii::isDigit(name[6]);
}

/// Neither begins nor ends a tag, a block or anything.
bool isPlain(char c) {
    return c != '<' && c != '>' && c != kBlockStart && c != kBlockEnd && c != '\0';
}

bool isNameByte(char c) {
    return isPlain(c) && !ascii::isSpace(c) && c != '/' && c != '"' && c != '=';
}

/// Looked up: most bytes of a stream are asked for.
using ByteTable = std::array<bool, 256>;

ByteTable tableOf(bool (*is)(char)) {
    ByteTable table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        table[i] = is(static_cast<char>(i));
    }
    return table;
}

std::size_t runOf(const ByteTable& table, std::string_view bytes) {
    std::size_t size = 0;
    while (size < bytes.size() && table[static_cast<unsigned char>(bytes[size])]) {
        ++size;
    }
    return size;
}

} // namespace

void DocumentSplitter::feed(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t run = takeRun(bytes);
        m_offset += run;
        bytes.remove_prefix(run);
        if (!bytes.empty()) {
            take(bytes.front());
            ++m_offset;
            bytes.remove_prefix(1);
        }
    }
}

/// Takes the bytes that change nothing but the text and the name of the tag, as far as there is room for
/// them.
std::size_t DocumentSplitter::takeRun(std::string_view bytes) {
    static const ByteTable plain = tableOf(isPlain);
    static const ByteTable names = tableOf(isNameByte);
    if (m_part == Part::Between) {
        return 0;
    }
    bytes = bytes.substr(0, m_maxDocument - std::min(m_maxDocument, m_text.size()));
    if (m_part == Part::TagName) {
        bytes = bytes.substr(0, runOf(names, bytes.substr(0, kLongestTag - m_tag.size())));
        m_tag.append(bytes);
    } else {
        bytes = bytes.substr(0, runOf(plain, bytes));
    }
    m_text.append(bytes);
    return bytes.size();
}

void DocumentSplitter::finish() {
    if (m_part != Part::Between) {
        lose(ProblemKind::FrameCut);
    }
}

void DocumentSplitter::take(char c) {
    if (m_part == Part::Between) {
        between(c);
        return;
    }
    if (c == kBlockStart || c == kBlockEnd || c == '\0') {
        lose(ProblemKind::FrameCut);
        m_usesMllp = m_usesMllp || c == kBlockStart;
        return;
    }
    append(c);
    if (m_text.size() > m_maxDocument) {
        lose(ProblemKind::TooLarge);
        m_saidNoise = true; // its rest
    }
}

void DocumentSplitter::between(char c) {
    if (c == '<') {
        m_part = Part::TagName;
        m_begin = m_offset;
        m_text = c;
        m_tagBegin = 0;
    } else if (c == kBlockStart) {
        m_usesMllp = true;
    } else if (!ascii::isSpace(c) && c != kBlockEnd && kByteOrderMark.find(c) == kByteOrderMark.npos) {
        noise(m_offset);
    }
}

void DocumentSplitter::append(char c) {
    m_text += c;
    if (c == '<') { // in a tag as well: it was cut, or its name is read again
        m_part = Part::TagName;
        m_tag.clear();
        m_tagBegin = m_text.size() - 1;
        return;
    }
    if (m_part == Part::TagName) {
        const bool isName = isNameByte(c) || (c == '/' && m_tag.empty());
        if (isName && m_tag.size() < kLongestTag) {
            m_tag += c;
            return;
        }
        m_part = Part::Tag;
        endTagName();
    }
    if (m_part == Part::Tag && c == '>') {
        closeTag();
    }
}

void DocumentSplitter::endTagName() {
    if (m_tag.empty()) {
        return;
    }
    if (m_tag.front() == '/' && m_root.empty()) {
        dropRest();
    } else if (m_tag.front() == '/') {
        m_isAtEnd = std::string_view(m_tag).substr(1) == m_root;
    } else if (m_tag == "?xml") {
        restartAtTag();
    } else if (m_tag.front() == '!') {
        m_hasDocumentType =
            m_hasDocumentType || m_tag.rfind("!DOCTYPE", 0) == 0 || m_tag.rfind("!ENTITY", 0) == 0;
    } else if (m_tag.front() != '?') {
        openTag();
    }
}

void DocumentSplitter::openTag() {
    const bool isRoot = isRootName(m_tag);
    if (isRoot && !m_root.empty()) {
        restartAtTag();
    }
    if (isRoot) {
        m_root = m_tag;
        m_isInRootTag = true;
    } else if (m_root.empty()) {
        dropRest();
    }
}

/// The rest of a document whose beginning was lost, or something else.
void DocumentSplitter::dropRest() {
    const std::size_t begin = m_begin;
    reset();
    noise(begin);
}

void DocumentSplitter::closeTag() {
    const bool isEmptyRoot = m_isInRootTag && m_text[m_text.size() - 2] == '/';
    m_isInRootTag = false;
    m_part = Part::Text;
    if (!m_isAtEnd && !isEmptyRoot) {
        return;
    }
    if (m_hasDocumentType) {
        lose(ProblemKind::UnreadableMessage);
        return;
    }
    const std::string text = std::exchange(m_text, {});
    reset();
    m_saidNoise = false;
    m_events.onDocument(text, m_begin);
}

/// A document begins here: what stands before it was cut, or was a declaration.
void DocumentSplitter::restartAtTag() {
    if (m_tagBegin == 0) {
        return;
    }
    const std::string rest = m_text.substr(m_tagBegin);
    const std::string tag = m_tag;
    const std::size_t begin = m_begin + m_tagBegin;
    lose(ProblemKind::FrameCut);
    m_part = Part::Tag;
    m_text = rest;
    m_tag = tag;
    m_begin = begin;
}

void DocumentSplitter::noise(std::size_t offset) {
    if (!std::exchange(m_saidNoise, true)) {
        m_events.onNoise({ProblemKind::BytesBeforeStx, offset, std::nullopt, {}});
    }
}

void DocumentSplitter::lose(ProblemKind kind) {
    const Problem problem{kind, m_begin, std::nullopt, {}};
    reset();
    m_events.onLostDocument(problem);
}

void DocumentSplitter::reset() {
    m_part = Part::Between;
    m_text.clear();
    m_tag.clear();
    m_root.clear();
    m_tagBegin = 0;
    m_isInRootTag = false;
    m_isAtEnd = false;
    m_hasDocumentType = false;
}

} // namespace fasit::instruments::poct1a
