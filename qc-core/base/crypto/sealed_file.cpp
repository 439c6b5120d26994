#include "qc-core/base/crypto/sealed_file.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <vector>

namespace fasit::crypto {
namespace {

constexpr std::string_view kMagic = "FASITSEA";
constexpr unsigned char kVersion = 1;
constexpr std::size_t kChunk = 64U << 10U;
constexpr std::size_t kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kSalt = crypto_pwhash_SALTBYTES;
/// Magic, version, operations, memory, salt, the header of the stream.
constexpr std::size_t kCostAt = kMagic.size() + 1;
constexpr std::size_t kSaltAt = kCostAt + 16;
constexpr std::size_t kStreamAt = kSaltAt + kSalt;
constexpr std::size_t kHeader = kStreamAt + kStreamHeader;
/// A damaged header must not ask for all memory of the machine.
constexpr std::uint64_t kMostMemory = 1U << 30U;
constexpr std::uint64_t kMostOperations = 20;

using Header = std::array<unsigned char, kHeader>;
using Bytes = std::vector<unsigned char>;
using Stream = crypto_secretstream_xchacha20poly1305_state;

void startLibrary() {
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        throw std::runtime_error("libsodium could not be initialised");
    }
}

void putNumber(unsigned char* at, std::uint64_t number) {
    for (int i = 0; i < 8; ++i) {
        at[i] = static_cast<unsigned char>(number >> (8 * i));
    }
}

std::uint64_t numberAt(const unsigned char* at) {
    std::uint64_t number = 0;
    for (int i = 8; i-- > 0;) {
        number = number << 8U | at[i];
    }
    return number;
}

/// The key of a passphrase; wiped when it goes.
class Key {
  public:
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

    bool derive(std::string_view passphrase, const Header& header) {
        return crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.data(), passphrase.size(),
                             header.data() + kSaltAt, numberAt(header.data() + kCostAt),
                             static_cast<std::size_t>(numberAt(header.data() + kCostAt + 8)),
                             crypto_pwhash_ALG_ARGON2ID13) == 0;
    }
    const unsigned char* data() const { return m_bytes.data(); }

  private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

std::size_t readUpTo(std::ifstream& in, unsigned char* bytes, std::size_t most) {
    in.read(reinterpret_cast<char*>(bytes), static_cast<std::streamsize>(most));
    return static_cast<std::size_t>(in.gcount());
}

SealError writeError() {
    return errno == ENOSPC ? SealError::DiskFull : SealError::CannotWrite;
}

bool write(std::ofstream& out, const unsigned char* bytes, std::size_t count) {
    return static_cast<bool>(
        out.write(reinterpret_cast<const char*>(bytes), static_cast<std::streamsize>(count)));
}

Header newHeader(SealCost cost) {
    Header header{};
    std::copy(kMagic.begin(), kMagic.end(), header.begin());
    header[kMagic.size()] = kVersion;
    putNumber(header.data() + kCostAt, cost.operations);
    putNumber(header.data() + kCostAt + 8, cost.memoryBytes);
    randombytes_buf(header.data() + kSaltAt, kSalt);
    return header;
}

/// The first message is empty and vouches for the header: it tells a wrong passphrase from later damage.
bool pushFirst(Stream& stream, const Header& header, std::ofstream& out) {
    std::array<unsigned char, kExtra> sealed{};
    crypto_secretstream_xchacha20poly1305_push(&stream, sealed.data(), nullptr, nullptr, 0, header.data(),
                                               header.size(), 0);
    return write(out, header.data(), header.size()) && write(out, sealed.data(), sealed.size());
}

bool pullFirst(Stream& stream, const Header& header, std::ifstream& in) {
    std::array<unsigned char, kExtra> sealed{};
    unsigned char tag = 0;
    return readUpTo(in, sealed.data(), sealed.size()) == sealed.size() &&
           crypto_secretstream_xchacha20poly1305_pull(&stream, nullptr, nullptr, &tag, sealed.data(),
                                                      sealed.size(), header.data(), header.size()) == 0;
}

Expected<void, SealError> pushAll(Stream& stream, std::ifstream& in, std::ofstream& out) {
    Bytes plain(kChunk);
    Bytes sealed(kChunk + kExtra);
    for (bool isLast = false; !isLast;) {
        const std::size_t count = readUpTo(in, plain.data(), kChunk);
        if (in.bad()) {
            return Unexpected<SealError>(SealError::CannotRead);
        }
        isLast = count < kChunk || in.peek() == std::ifstream::traits_type::eof();
        const unsigned char tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        crypto_secretstream_xchacha20poly1305_push(&stream, sealed.data(), nullptr, plain.data(), count,
                                                   nullptr, 0, tag);
        if (!write(out, sealed.data(), count + kExtra)) {
            return Unexpected<SealError>(writeError());
        }
    }
    return out.flush() ? Expected<void, SealError>() : Unexpected<SealError>(writeError());
}

Expected<void, SealError> pullAll(Stream& stream, std::ifstream& in, std::ofstream& out) {
    Bytes plain(kChunk);
    Bytes sealed(kChunk + kExtra);
    for (unsigned char tag = 0; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL;) {
        const std::size_t count = readUpTo(in, sealed.data(), sealed.size());
        if (in.bad()) {
            return Unexpected<SealError>(SealError::CannotRead);
        }
        const bool isWhole = count >= kExtra &&
                             crypto_secretstream_xchacha20poly1305_pull(
                                 &stream, plain.data(), nullptr, &tag, sealed.data(), count, nullptr, 0) == 0;
        if (!isWhole) {
            return Unexpected<SealError>(count < sealed.size() ? SealError::Truncated : SealError::Damaged);
        }
        if (!write(out, plain.data(), count - kExtra)) {
            return Unexpected<SealError>(writeError());
        }
    }
    if (in.peek() != std::ifstream::traits_type::eof()) {
        return Unexpected<SealError>(SealError::Damaged);
    }
    return out.flush() ? Expected<void, SealError>() : Unexpected<SealError>(writeError());
}

std::optional<SealError> faultOf(const Header& header, std::size_t count) {
    if (count < kMagic.size() || !std::equal(kMagic.begin(), kMagic.end(), header.begin())) {
        return SealError::NotSealed;
    }
    if (count < kHeader) {
        return SealError::Truncated;
    }
    const std::uint64_t operations = numberAt(header.data() + kCostAt);
    const std::uint64_t memory = numberAt(header.data() + kCostAt + 8);
    if (header[kMagic.size()] != kVersion || operations < crypto_pwhash_OPSLIMIT_MIN ||
        operations > kMostOperations || memory < crypto_pwhash_MEMLIMIT_MIN || memory > kMostMemory) {
        return SealError::UnknownVersion;
    }
    return std::nullopt;
}

Expected<void, SealError> unsealInto(std::ifstream& in, std::ofstream& out, std::string_view passphrase) {
    Header header{};
    if (const auto fault = faultOf(header, readUpTo(in, header.data(), header.size()))) {
        return Unexpected<SealError>(*fault);
    }
    Key key;
    Stream stream;
    if (!key.derive(passphrase, header) ||
        crypto_secretstream_xchacha20poly1305_init_pull(&stream, header.data() + kStreamAt, key.data()) !=
            0 ||
        !pullFirst(stream, header, in)) {
        return Unexpected<SealError>(SealError::WrongPassphrase);
    }
    return pullAll(stream, in, out);
}

} // namespace

bool isSealed(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::array<char, kMagic.size()> begin{};
    in.read(begin.data(), begin.size());
    return in && std::string_view(begin.data(), begin.size()) == kMagic;
}

Expected<void, SealError> seal(const std::filesystem::path& plain, const std::filesystem::path& sealed,
                               std::string_view passphrase, SealCost cost) {
    startLibrary();
    std::ifstream in(plain, std::ios::binary);
    if (!in) {
        return Unexpected<SealError>(SealError::CannotRead);
    }
    std::ofstream out(sealed, std::ios::binary | std::ios::trunc);
    Header header = newHeader(cost);
    Key key;
    Stream stream;
    if (!out || !key.derive(passphrase, header)) {
        return Unexpected<SealError>(SealError::CannotWrite);
    }
    crypto_secretstream_xchacha20poly1305_init_push(&stream, header.data() + kStreamAt, key.data());
    if (!pushFirst(stream, header, out)) {
        return Unexpected<SealError>(writeError());
    }
    return pushAll(stream, in, out);
}

Expected<void, SealError> unseal(const std::filesystem::path& sealed, const std::filesystem::path& plain,
                                 std::string_view passphrase) {
    startLibrary();
    std::ifstream in(sealed, std::ios::binary);
    if (!in) {
        return Unexpected<SealError>(SealError::CannotRead);
    }
    std::ofstream out(plain, std::ios::binary | std::ios::trunc);
    if (!out) {
        return Unexpected<SealError>(SealError::CannotWrite);
    }
    const auto done = unsealInto(in, out, passphrase);
    if (!done) {
        out.close();
        std::error_code ignored;
        std::filesystem::remove(plain, ignored);
    }
    return done;
}

} // namespace fasit::crypto
