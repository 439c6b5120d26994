#include "instruments/simulator/canaries.h"

#include <string_view>

namespace fasit::instruments::simulator {

std::string Canaries::text() {
    constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    std::string text;
    do {
        text = kLetters[m_random() % 24];
        while (text.size() < 12) {
            text += kLetters[m_random() % kLetters.size()];
        }
    } while (m_made.count(text) > 0);
    return unique(text);
}

std::string Canaries::number(int decimals) {
    std::string text;
    do {
        text = std::to_string(10 + m_random() % 90) + '.';
        for (int i = 0; i < decimals; ++i) { // no zero at the end that somebody might leave out
            text += static_cast<char>('1' + m_random() % 9);
        }
    } while (m_made.count(text) > 0);
    return unique(text);
}

std::string Canaries::unique(std::string text) {
    m_made.insert(text);
    m_told.push_back(text);
    return text;
}

} // namespace fasit::instruments::simulator
