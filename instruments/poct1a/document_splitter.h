// DocumentSplitter: from a byte stream to whole POCT1-A documents, bare or in the blocks of MLLP.
//
// A document begins with its XML declaration or its root (three letters, .R, two digits) and ends with the
// root's end tag; VT and FS between documents are skipped, and inside one they show that it was cut, as does
// the beginning of the next. One thread.
#pragma once

#include "instruments/core/problem.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace fasit::instruments::poct1a {

class DocumentEvents {
  public:
    virtual ~DocumentEvents() = default;
    virtual void onDocument(std::string_view text, std::size_t offset) = 0;
    /// A document that was cut, is too large, or has a document type definition; nothing is handed over.
    virtual void onLostDocument(const Problem& problem) = 0;
    /// Bytes between documents, told once a run.
    virtual void onNoise(const Problem& problem) = 0;
};

class DocumentSplitter {
  public:
    static constexpr std::size_t kMaxDocument = std::size_t{1024} * 1024;

    explicit DocumentSplitter(DocumentEvents& events, std::size_t maxDocument = kMaxDocument)
        : m_events(events)
        , m_maxDocument(maxDocument) {}

    void feed(std::string_view bytes);
    /// The stream ends. A document without its end is lost.
    void finish();
    /// The sender wraps its documents in MLLP: so are the answers.
    bool usesMllp() const { return m_usesMllp; }

  private:
    enum class Part { Between, Text, TagName, Tag };

    std::size_t takeRun(std::string_view bytes);
    void take(char c);
    void between(char c);
    void append(char c);
    void endTagName();
    void openTag();
    void dropRest();
    void closeTag();
    void restartAtTag();
    void noise(std::size_t offset);
    void lose(ProblemKind kind);
    void reset();

    DocumentEvents& m_events;
    std::size_t m_maxDocument;
    Part m_part = Part::Between;
    std::string m_text;         ///< The document so far.
    std::string m_tag;          ///< The name of the tag at hand, with its / ? or !
    std::string m_root;         ///< Empty before the root's start tag.
    std::size_t m_tagBegin = 0; ///< In m_text.
    std::size_t m_offset = 0;   ///< Of the next byte in the stream.
    std::size_t m_begin = 0;    ///< Of the document in the stream.
    bool m_isInRootTag = false;
    bool m_isAtEnd = false;
    bool m_hasDocumentType = false;
    bool m_saidNoise = false;
    bool m_usesMllp = false;
};

} // namespace fasit::instruments::poct1a
