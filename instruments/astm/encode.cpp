#include "instruments/astm/encode.h"

#include "instruments/astm/control_bytes.h"

#include <algorithm>

namespace fasit::instruments::astm {
namespace {

void appendFrames(std::string_view text, std::size_t largest, std::vector<std::string>& frames) {
    do {
        const std::string_view piece = text.substr(0, largest);
        text.remove_prefix(piece.size());
        frames.push_back(encodeFrame(static_cast<int>(frames.size() % 8) + 1, piece, text.empty()));
    } while (!text.empty());
}

} // namespace

std::string encodeFrame(int number, std::string_view text, bool endsRecord) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string frame{kStx};
    frame += static_cast<char>('0' + number % 8);
    frame += text;
    frame += endsRecord ? kEtx : kEtb;
    unsigned sum = 0;
    for (const char c : std::string_view(frame).substr(1)) {
        sum += static_cast<unsigned char>(c);
    }
    frame += digits[sum / 16 % 16];
    frame += digits[sum % 16];
    frame += "\r\n";
    return frame;
}

std::vector<std::string> encode(std::span<const std::string> records, FrameLayout layout,
                                std::size_t largestText) {
    const std::size_t largest = std::clamp<std::size_t>(largestText, 1, kLargeFrame);
    std::vector<std::string> frames;
    std::string text;
    for (const std::string& record : records) {
        text += record;
        text += '\r';
        if (layout == FrameLayout::RecordPerFrame) {
            appendFrames(text, largest, frames);
            text.clear();
        }
    }
    if (!text.empty()) {
        appendFrames(text, largest, frames);
    }
    return frames;
}

} // namespace fasit::instruments::astm
