#include "instruments/drivers/astm_link.h"

#include "instruments/astm/assembler.h"
#include "instruments/astm/encode.h"
#include "instruments/drivers/astm_reader.h"

#include <optional>
#include <utility>

namespace fasit::instruments::drivers {
namespace {

/// Assembler and reader behind a receiver.
class AstmContent final : public astm::ReceiverContent, private astm::MessageEvents {
  public:
    AstmContent(const AstmDriver& driver, const LinkOptions& options)
        : m_reader(&driver, m_decoded, options.controls)
        , m_assembler(*this) {}

    void onFrame(const astm::Frame& frame) override {
        if (m_raw.size() > kMaxRaw) {
            m_raw.clear();
            m_rawIsWhole = false;
        }
        m_raw += astm::encodeFrame(frame.number - '0', frame.text, frame.endsRecord);
        m_assembler.onFrame(frame);
    }

    /// A line may be bad for days: a few of its problems say as much as all.
    void onProblem(const Problem& problem) override {
        if (m_decoded.problems.size() < kMaxProblems) {
            m_decoded.report(problem);
        }
    }

    void onEnd() override { m_assembler.onEndOfTransmission(0); }

    void onBreak() override {
        m_assembler.finish();
        m_raw.clear();
        m_rawIsWhole = true;
    }

    std::optional<Delivery> take(Take what) override {
        if (m_messages == 0 && (what == Take::Messages || m_decoded.problems.empty())) {
            return std::nullopt;
        }
        Delivery delivery;
        if (m_messages > 0) {
            // A frame may hold the beginning of the next message, which may be a patient's.
            const bool atEnd = m_assembler.isBetweenMessages();
            if (atEnd && m_rawIsWhole && m_isAllControl && !m_decoded.readings.empty()) {
                delivery.raw = std::move(m_raw);
            }
            m_raw.clear();
            m_rawIsWhole = atEnd;
        }
        delivery.decoded = std::exchange(m_decoded, {});
        m_messages = 0;
        m_isAllControl = true;
        return delivery;
    }

  private:
    static constexpr std::size_t kMaxProblems = 50;
    static constexpr std::size_t kMaxRaw = astm::Assembler::kMaxMessage;

    /// One that broke off comes again as a whole.
    void onMessage(const astm::Message& message) override {
        if (message.isComplete) {
            m_reader.onMessage(message);
            m_isAllControl = m_isAllControl && m_reader.isAllControl();
            ++m_messages;
        }
    }

    Decoded m_decoded;
    AstmReader m_reader;
    astm::Assembler m_assembler;
    int m_messages = 0; ///< In m_decoded.
    bool m_isAllControl = true;
    std::string m_raw; ///< The frames since the last delivery.
    bool m_rawIsWhole = true;
};

} // namespace

std::unique_ptr<Link> makeAstmLink(const AstmDriver& driver, const LinkOptions& options) {
    return std::make_unique<astm::Receiver>(std::make_unique<AstmContent>(driver, options), options.astm);
}

} // namespace fasit::instruments::drivers
