#include "instruments/drivers/astm_link.h"

#include "instruments/astm/assembler.h"
#include "instruments/astm/encode.h"
#include "instruments/drivers/astm_reader.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fasit::instruments::drivers {
namespace {

/// Assembler and reader behind a receiver.
class AstmContent final : public astm::ReceiverContent, private astm::MessageEvents {
  public:
    AstmContent(const AstmDriver& driver, const LinkOptions& options)
        : m_reader(&driver, m_decoded, options.controls)
        , m_assembler(*this) {}

    void onFrame(const astm::Frame& frame) override { m_assembler.onFrame(frame); }

    bool hasLostResults() const override { return m_assembler.hasLostResults(); }

    /// A line may be bad for days: a few of its problems say as much as all.
    void onProblem(const Problem& problem) override {
        if (m_decoded.problems.size() < kMaxProblems) {
            m_decoded.report(problem);
        }
    }

    void onEnd() override { m_assembler.onEndOfTransmission(0); }

    void onBreak() override { m_assembler.finish(); }

    std::optional<Delivery> take(Take what) override {
        if (m_messages == 0 && (what == Take::Messages || m_decoded.problems.empty())) {
            return std::nullopt;
        }
        Delivery delivery;
        if (m_isAllControl && !m_decoded.readings.empty() && m_raw.size() <= kMaxRaw) {
            delivery.raw = std::move(m_raw);
        }
        m_raw.clear();
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
            const std::size_t problems = m_decoded.problems.size();
            m_reader.onMessage(message);
            m_isAllControl =
                m_isAllControl && m_reader.isAllControl() && m_decoded.problems.size() == problems;
            ++m_messages;
            if (m_isAllControl) {
                keepRaw(message);
            }
        }
    }

    /// Its own records and nothing else: what else a frame holds may be about anybody.
    void keepRaw(const astm::Message& message) {
        std::vector<std::string> records;
        for (const astm::Record& record : message.records) {
            records.emplace_back(record.text);
        }
        for (const std::string& frame : astm::encode(records)) {
            m_raw += frame;
        }
    }

    Decoded m_decoded;
    AstmReader m_reader;
    astm::Assembler m_assembler;
    int m_messages = 0; ///< In m_decoded.
    bool m_isAllControl = true;
    std::string m_raw; ///< Of the messages in m_decoded, as long as all are controls.
};

} // namespace

std::unique_ptr<Link> astmLink(const AstmDriver& driver, const LinkOptions& options) {
    return std::make_unique<astm::Receiver>(std::make_unique<AstmContent>(driver, options), options.astm);
}

} // namespace fasit::instruments::drivers
