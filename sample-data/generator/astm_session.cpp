#include "sample-data/generator/astm_session.h"

#include <numeric>

namespace fasit::sample {
namespace {

constexpr char kStx = '\x02';
constexpr char kEtx = '\x03';
constexpr char kEot = '\x04';
constexpr char kEnq = '\x05';
constexpr char kEtb = '\x17';
constexpr int kFrameNumbers = 8;

std::string checksumOf(std::string_view frame) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    const unsigned sum = std::accumulate(frame.begin(), frame.end(), 0U, [](unsigned total, char c) {
        return (total + static_cast<unsigned char>(c)) & 0xFFU;
    });
    return {kHex[sum >> 4U], kHex[sum & 0x0FU]};
}

std::string joined(const std::vector<std::string>& records) {
    std::string text;
    for (const std::string& record : records) {
        text += record + '\r';
    }
    return text;
}

} // namespace

AstmSession::AstmSession()
    : m_bytes(1, kEnq) {}

void AstmSession::append(std::string_view text, char end) {
    m_frameNumber = (m_frameNumber + 1) % kFrameNumbers;
    const std::string summed = std::to_string(m_frameNumber) + std::string(text) + end;
    m_bytes += kStx + summed + checksumOf(summed) + "\r\n";
}

void AstmSession::addFrame(const std::vector<std::string>& records) {
    append(joined(records), kEtx);
}

void AstmSession::addFrameEach(const std::vector<std::string>& records) {
    for (const std::string& record : records) {
        addFrame({record});
    }
}

void AstmSession::addSplit(const std::vector<std::string>& records, std::size_t bytes) {
    const std::string text = joined(records);
    append(std::string_view(text).substr(0, bytes), kEtb);
    append(std::string_view(text).substr(bytes), kEtx);
}

std::string AstmSession::finish() {
    return m_bytes + kEot;
}

} // namespace fasit::sample
