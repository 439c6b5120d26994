#include "instruments/hl7/mllp_framer.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace fasit::instruments::hl7 {
namespace {

/// The bytes before the next start or end of a block. A loop: find_first_of looks each byte up by itself.
std::size_t runOf(std::string_view bytes) {
    std::size_t size = 0;
    while (size < bytes.size() && bytes[size] != kBlockStart && bytes[size] != kBlockEnd) {
        ++size;
    }
    return size;
}

} // namespace

void MllpFramer::feed(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t run = m_state == State::InBlock ? runOf(bytes) : 0;
        collect(bytes.substr(0, run));
        m_offset += run;
        bytes.remove_prefix(run);
        if (!bytes.empty()) {
            take(bytes.front());
            ++m_offset;
            bytes.remove_prefix(1);
        }
    }
}

void MllpFramer::collect(std::string_view run) {
    if (m_content.size() + run.size() > m_maxBlock) {
        m_isTooLarge = true;
    }
    if (m_isTooLarge) {
        m_content.clear();
    } else {
        m_content.append(run);
    }
}

void MllpFramer::take(char c) {
    switch (m_state) {
    case State::Between:
        between(c);
        return;
    case State::BehindEnd:
        behindEnd(c);
        return;
    case State::InBlock:
        if (c == kBlockEnd) {
            m_state = State::BehindEnd;
        } else { // the only other byte that ends a run is a start
            lose(ProblemKind::FrameCut);
            begin();
        }
        return;
    case State::Skipping:
        if (c == kBlockEnd) {
            m_state = State::Between;
        } else if (c == kBlockStart) {
            begin();
        }
        return;
    }
}

void MllpFramer::between(char c) {
    if (c == kBlockStart) {
        begin();
    } else if (!m_saidNoise && !ascii::isSpace(c) && c != kBlockEnd) {
        m_saidNoise = true;
        m_events.onNoise({ProblemKind::BytesBeforeStx, m_offset, std::nullopt, {}});
    }
}

/// An FS in the middle of a text is a damaged byte, not an end: what would be handed over might end within a
/// number.
void MllpFramer::behindEnd(char c) {
    if (c == '\r' || c == '\n') {
        endBlock();
    } else if (c == kBlockStart) {
        endBlock();
        begin();
    } else {
        lose(ProblemKind::FrameCut);
        m_state = State::Skipping;
    }
}

void MllpFramer::begin() {
    m_state = State::InBlock;
    m_content.clear();
    m_begin = m_offset + 1;
    m_isTooLarge = false;
    m_saidNoise = false;
}

void MllpFramer::endBlock() {
    if (m_state != State::BehindEnd) {
        return;
    }
    m_state = State::Between;
    if (m_isTooLarge) {
        lose(ProblemKind::TooLarge);
    } else {
        m_events.onBlock(std::exchange(m_content, {}), m_begin);
    }
}

void MllpFramer::lose(ProblemKind kind) {
    m_content = {};
    m_events.onLostBlock({m_isTooLarge ? ProblemKind::TooLarge : kind, m_begin, std::nullopt, {}});
    m_isTooLarge = false;
}

void MllpFramer::finish() {
    endBlock();
    if (m_state == State::InBlock) {
        lose(ProblemKind::FrameCut);
    }
    m_state = State::Between;
}

} // namespace fasit::instruments::hl7
