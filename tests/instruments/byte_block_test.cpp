// Both forms of a block of bytes against byte by byte, over every byte value in every place.
#include "instruments/astm/byte_block.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace fasit::instruments::astm {
namespace {

template <typename Condition>
std::uint32_t naive(const std::string& bytes, Condition holds) {
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        mask |= holds(static_cast<unsigned char>(bytes[i])) ? 1U << i : 0U;
    }
    return mask;
}

template <typename Block>
class ByteBlocks : public ::testing::Test {
  protected:
    static void expectAsByteByByte(const std::string& bytes) {
        const Block block(bytes.data());
        std::uint32_t sum = 0;
        for (const char c : bytes) {
            sum += static_cast<unsigned char>(c);
        }
        EXPECT_EQ(block.sum(), sum);
        EXPECT_EQ(block.high(), naive(bytes, [](unsigned char b) { return b > 127; }));
        EXPECT_EQ(block.below(0x18), naive(bytes, [](unsigned char b) { return b < 0x18; }));
        EXPECT_EQ(block.below(1), naive(bytes, [](unsigned char b) { return b == 0; }));
        EXPECT_EQ(block.equal('|'), naive(bytes, [](unsigned char b) { return b == '|'; }));
        EXPECT_EQ(block.equal('\xE5'), naive(bytes, [](unsigned char b) { return b == 0xE5; }));
    }
};

using Forms = ::testing::Types<PlainBlock, ByteBlock>;
TYPED_TEST_SUITE(ByteBlocks, Forms);

TYPED_TEST(ByteBlocks, EveryByteInEveryPlace) {
    for (std::size_t place = 0; place < kBlockSize; ++place) {
        for (int value = 0; value < 256; ++value) {
            std::string bytes(kBlockSize, 'x');
            bytes[place] = static_cast<char>(value);
            this->expectAsByteByByte(bytes);
        }
    }
}

TYPED_TEST(ByteBlocks, RandomBytesAndTheLargestSum) {
    this->expectAsByteByByte(std::string(kBlockSize, '\xFF'));
    std::mt19937 random(20261122);
    for (int round = 0; round < 5000; ++round) {
        std::string bytes;
        while (bytes.size() < kBlockSize) {
            bytes += static_cast<char>(random());
        }
        this->expectAsByteByByte(bytes);
    }
}

} // namespace
} // namespace fasit::instruments::astm
