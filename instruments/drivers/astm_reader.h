// AstmReader: from whole ASTM messages to control readings, by way of the driver that knows the sender.
//
// Patient results are counted here and go no further. One thread.
#pragma once

#include "instruments/astm/message.h"
#include "instruments/core/control_patterns.h"
#include "instruments/core/decoded.h"
#include "instruments/drivers/astm_driver.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::instruments::drivers {

class AstmReader final : public astm::MessageEvents {
  public:
    /// `fixed` is the driver asked for, null where the sender decides. `out` must outlive the reader.
    AstmReader(const AstmDriver* fixed, Decoded& out, ControlPatterns controls = {});

    void onMessage(const astm::Message& message) override;
    void onProblem(const Problem& problem) override;

    /// Nothing in the last message may be about a patient: every order was a control, and no person is named.
    bool isAllControl() const { return m_isAllControl; }

  private:
    void begin(const astm::Message& message);
    void patient(const astm::Record& record);
    void order(const astm::Record& record);
    bool isControl(const AstmResult& order) const;
    void comment(const astm::Record& record);
    void result(const astm::Record& record);
    void flush();
    void endOrder();
    void fill(const AstmResult& result);
    void boundComment(domain::ControlReading& reading);
    bool refuseTooLong(const domain::ControlReading& reading);
    const domain::ControlReading& common(const AstmResult& order);
    void skipUnknown(const astm::Message& message);
    AstmResult current() const;

    const AstmDriver* m_fixed;
    Decoded& m_out;
    ControlPatterns m_controls;
    const AstmDriver* m_driver = nullptr;
    int m_message = 0;
    astm::Delimiters m_delimiters;
    astm::Fields m_header;
    astm::Fields m_order;
    astm::Fields m_result;
    std::vector<astm::Fields> m_orderComments;
    std::vector<astm::Fields> m_resultComments;
    bool m_isControl = false;       ///< The order at hand.
    bool m_isTooLong = false;       ///< A text of it: its results are left out.
    bool m_isAllControl = false;    ///< The message so far.
    std::size_t m_firstOfOrder = 0; ///< Its first reading.
    bool m_isPlain =
        true; ///< The records so far; one that is not makes the rest of the message slow, not wrong.
    bool m_pending = false; ///< A result waits for its comments.
    std::size_t m_resultOffset = 0;
    std::string m_instrument;
    std::string m_specimen;
    std::optional<domain::ControlReading> m_common; ///< What is the same in all readings of the order.
};

} // namespace fasit::instruments::drivers
