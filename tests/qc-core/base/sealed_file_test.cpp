// Only the passphrase opens a sealed file, and nothing in it can be changed, moved or cut without being
// noticed.
#include "qc-core/base/crypto/sealed_file.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <random>

namespace fasit::crypto {
namespace {

constexpr SealCost kCheap{1, 8192};
constexpr std::size_t kChunk = 64 << 10;
constexpr std::size_t kSealedChunk = kChunk + 17;
constexpr std::size_t kBeforeChunks = 8 + 1 + 16 + 16 + 24 + 17;

class SealedFile : public testing::Test {
  protected:
    SealedFile() { std::filesystem::create_directory(m_folder); }
    ~SealedFile() override { std::filesystem::remove_all(m_folder); }

    std::filesystem::path file(const char* name) const { return m_folder / name; }

    static std::string read(const std::filesystem::path& path) {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static void write(const std::filesystem::path& path, const std::string& bytes) {
        std::ofstream(path, std::ios::binary) << bytes;
    }
    static std::string someBytes(std::size_t count) {
        std::mt19937 random(7);
        std::string bytes(count, '\0');
        for (char& c : bytes) {
            c = static_cast<char>(random());
        }
        return bytes;
    }

    std::string sealed(const std::string& plain) {
        write(file("plain"), plain);
        EXPECT_TRUE(seal(file("plain"), file("sealed"), "hemmelig", kCheap));
        return read(file("sealed"));
    }
    /// The error of opening these bytes; no plain file is left.
    SealError errorOf(const std::string& bytes, const char* passphrase = "hemmelig") {
        write(file("changed"), bytes);
        const auto opened = unseal(file("changed"), file("opened"), passphrase);
        EXPECT_FALSE(opened);
        EXPECT_FALSE(std::filesystem::exists(file("opened")));
        return opened ? SealError::CannotWrite : opened.error();
    }

  private:
    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("fasit-seal-" + std::to_string(std::random_device{}()));
};

TEST_F(SealedFile, OpensToWhatWasSealedAtAnyLength) {
    for (const std::size_t count :
         {std::size_t{0}, std::size_t{1}, kChunk - 1, kChunk, kChunk + 1, 3 * kChunk + 5}) {
        const std::string plain = someBytes(count);
        const std::string bytes = sealed(plain);
        EXPECT_TRUE(isSealed(file("sealed")));
        EXPECT_FALSE(isSealed(file("plain")));
        ASSERT_TRUE(unseal(file("sealed"), file("opened"), "hemmelig")) << count;
        EXPECT_TRUE(read(file("opened")) == plain) << count;
        if (count > 100) {
            EXPECT_EQ(bytes.find(plain.substr(0, 100)), std::string::npos);
        }
    }
}

TEST_F(SealedFile, IsAnotherEachTime) {
    const std::string first = sealed("det samme");
    EXPECT_NE(sealed("det samme"), first);
}

TEST_F(SealedFile, RefusesAnotherPassphrase) {
    const std::string bytes = sealed(someBytes(1000));
    for (const char* other : {"Hemmelig", "hemmelig ", "hemmeli", ""}) {
        EXPECT_EQ(errorOf(bytes, other), SealError::WrongPassphrase) << other;
    }
}

TEST_F(SealedFile, RefusesWhatWasCutAnywhere) {
    const std::string bytes = sealed(someBytes(2 * kChunk + 1000));
    for (std::size_t count = 8; count < bytes.size(); count += count < 200 ? 1 : 997) {
        const SealError error = errorOf(bytes.substr(0, count));
        EXPECT_TRUE(error == SealError::Truncated ||
                    (count < kBeforeChunks && error == SealError::WrongPassphrase))
            << count;
    }
    for (const std::size_t chunks : {0, 1, 2}) {
        EXPECT_EQ(errorOf(bytes.substr(0, kBeforeChunks + chunks * kSealedChunk)), SealError::Truncated);
    }
    EXPECT_EQ(errorOf(bytes.substr(0, 5)), SealError::NotSealed);
    EXPECT_EQ(errorOf(""), SealError::NotSealed);
}

TEST_F(SealedFile, RefusesAnyChangedBit) {
    const std::string bytes = sealed(someBytes(kChunk + 500));
    std::mt19937 random(11);
    for (std::size_t i = 0; i < 300; ++i) {
        std::string changed = bytes;
        const std::size_t at = i < kBeforeChunks ? i : random() % bytes.size();
        changed[at] = static_cast<char>(changed[at] ^ (1 << (random() % 8)));
        write(file("changed"), changed);
        EXPECT_FALSE(unseal(file("changed"), file("opened"), "hemmelig")) << at;
    }
}

TEST_F(SealedFile, RefusesPartsInAnotherOrderOrTwiceOrAppended) {
    const std::string bytes = sealed(someBytes(3 * kChunk + 10));
    const std::string head = bytes.substr(0, kBeforeChunks);
    const auto chunk = [&](std::size_t i) {
        return bytes.substr(kBeforeChunks + i * kSealedChunk, kSealedChunk);
    };
    const std::string last = bytes.substr(kBeforeChunks + 3 * kSealedChunk);
    EXPECT_EQ(errorOf(head + chunk(1) + chunk(0) + chunk(2) + last), SealError::Damaged);
    EXPECT_EQ(errorOf(head + chunk(0) + chunk(0) + chunk(1) + chunk(2) + last), SealError::Damaged);
    EXPECT_EQ(errorOf(head + chunk(0) + chunk(2) + last), SealError::Damaged);
    EXPECT_FALSE(unseal(file("nowhere"), file("opened"), "hemmelig"));
    write(file("changed"), bytes + "x");
    EXPECT_FALSE(unseal(file("changed"), file("opened"), "hemmelig"));
}

TEST_F(SealedFile, ADamagedHeaderNeverAsksForAllMemory) {
    std::string bytes = sealed("x");
    bytes[8 + 1 + 8 + 5] = '\x7f'; // 2^47 bytes and more
    EXPECT_EQ(errorOf(bytes), SealError::UnknownVersion);
    bytes = sealed("x");
    bytes[8] = 2;
    EXPECT_EQ(errorOf(bytes), SealError::UnknownVersion);
}

TEST_F(SealedFile, SaysWhatItCannotReadOrWrite) {
    write(file("plain"), "x");
    EXPECT_EQ(seal(file("nowhere"), file("sealed"), "p", kCheap).error(), SealError::CannotRead);
    EXPECT_EQ(seal(file("plain"), file("no/where"), "p", kCheap).error(), SealError::CannotWrite);
    EXPECT_EQ(unseal(file("nowhere"), file("opened"), "p").error(), SealError::CannotRead);
    if (std::filesystem::exists("/dev/full")) {
        write(file("plain"), someBytes(3 * kChunk));
        EXPECT_EQ(seal(file("plain"), "/dev/full", "p", kCheap).error(), SealError::DiskFull);
    }
}

} // namespace
} // namespace fasit::crypto
