#include "instruments/drivers/decode.h"

#include "instruments/astm/assembler.h"
#include "instruments/delimited/delimited_reader.h"
#include "instruments/drivers/astm_reader.h"
#include "instruments/drivers/driver_table.h"
#include "instruments/drivers/sniff.h"

#include <algorithm>
#include <string>
#include <utility>

namespace fasit::instruments {
namespace {

using drivers::Format;

/// How much of a whole file is decoded to estimate the rest, and the largest number of readings room is made
/// for.
constexpr std::size_t kBeginning = 64 * 1024;
constexpr std::size_t kMostExpected = 100'000;

/// Framer, assembler and reader, joined.
class AstmDecoder {
  public:
    AstmDecoder(const drivers::AstmDriver* fixed, Decoded& out, const ControlPatterns& controls)
        : m_out(out)
        , m_reader(fixed, out, controls)
        , m_assembler(m_reader)
        , m_framer(m_assembler) {}

    void feed(std::string_view bytes) { m_framer.feed(bytes); }

    void finish() {
        m_framer.finish();
        m_assembler.finish();
        if (!m_assembler.sawFrame() && !m_out.problems.empty()) {
            m_out.report({ProblemKind::UnknownFormat, 0, std::nullopt, {}});
        }
    }

  private:
    Decoded& m_out;
    drivers::AstmReader m_reader;
    astm::Assembler m_assembler;
    astm::Framer m_framer;
};

} // namespace

class StreamDecoder::Impl {
  public:
    Impl(std::optional<std::string_view> driver, const ControlPatterns& controls)
        : m_controls(controls) {
        if (!driver) {
            return;
        }
        const drivers::DriverRow* row = drivers::findDriver(*driver);
        if (row == nullptr) {
            m_out.report({ProblemKind::UnknownDriver, 0, std::nullopt, {}});
            m_format = Format::Unknown;
        } else if (row->parser != nullptr) {
            m_format = Format::Unknown;
            m_own = row->parser(m_out, m_controls);
        } else {
            start(row->astm != nullptr ? Format::Astm : Format::Delimited, row->astm);
        }
    }

    void feed(std::string_view bytes) {
        if (m_format != Format::Undecided) {
            pass(bytes);
            return;
        }
        const std::string_view first = bytes.substr(0, drivers::kSniffBytes - m_beginning.size());
        m_beginning.append(first);
        decide(false);
        pass(bytes.substr(first.size()));
    }

    void take(std::vector<domain::ControlReading>& into) {
        into.clear();
        if (m_astm) {
            into.swap(m_out.readings);
        }
    }

    /// Makes room for the readings of a rest that is like the beginning, and an eighth more: growing once,
    /// even at the very end, costs as much as parsing.
    void expect(std::size_t seen, std::size_t rest) {
        const std::size_t sofar = m_out.readings.size();
        const std::size_t alike = (sofar + sofar / 8 + 1) * rest / seen;
        m_out.readings.reserve(sofar + std::min(kMostExpected, alike));
    }

    Decoded finish() {
        if (m_format == Format::Undecided) {
            decide(true);
        }
        if (m_astm) {
            m_astm->finish();
        } else if (m_delimited) {
            m_delimited->finish();
        } else if (m_own) {
            m_own->finish();
        }
        return std::move(m_out);
    }

  private:
    void decide(bool isAll) {
        const Format format = drivers::sniff(m_beginning, isAll);
        if (format == Format::Undecided) {
            return;
        }
        start(format, nullptr);
        pass(m_beginning);
        m_beginning = {};
    }

    void start(Format format, const drivers::AstmDriver* fixed) {
        m_format = format;
        if (format == Format::Astm) {
            m_astm.emplace(fixed, m_out, m_controls);
        } else if (format == Format::Delimited) {
            m_delimited.emplace(m_out);
        } else {
            m_out.report({ProblemKind::UnknownFormat, 0, std::nullopt, {}});
        }
    }

    void pass(std::string_view bytes) {
        if (m_astm) {
            m_astm->feed(bytes);
        } else if (m_delimited) {
            m_delimited->feed(bytes);
        } else if (m_own) {
            m_own->feed(bytes);
        }
    }

    ControlPatterns m_controls;
    Decoded m_out;
    Format m_format = Format::Undecided;
    std::string m_beginning;
    std::optional<AstmDecoder> m_astm;
    std::optional<delimited::DelimitedReader> m_delimited;
    std::unique_ptr<StreamParser> m_own; ///< Of a protocol that is never recognised, only asked for.
};

StreamDecoder::StreamDecoder(std::optional<std::string_view> driver, const ControlPatterns& controls)
    : m_impl(std::make_unique<Impl>(driver, controls)) {}

StreamDecoder::~StreamDecoder() = default;
StreamDecoder::StreamDecoder(StreamDecoder&&) noexcept = default;
StreamDecoder& StreamDecoder::operator=(StreamDecoder&&) noexcept = default;

void StreamDecoder::feed(std::string_view bytes) {
    m_impl->feed(bytes);
}

void StreamDecoder::take(std::vector<domain::ControlReading>& into) {
    m_impl->take(into);
}

Decoded StreamDecoder::finish() {
    return m_impl->finish();
}

Decoded decode(std::string_view bytes, std::optional<std::string_view> driver) {
    StreamDecoder decoder(driver);
    const std::string_view beginning = bytes.substr(0, kBeginning);
    const std::string_view rest = bytes.substr(beginning.size());
    decoder.feed(beginning);
    if (!rest.empty()) {
        decoder.m_impl->expect(beginning.size(), rest.size());
        decoder.feed(rest);
    }
    return decoder.finish();
}

} // namespace fasit::instruments
