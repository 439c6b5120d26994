// Hl7Reader: from whole HL7 messages to control readings, by way of the driver that knows the sender.
//
// Patient results are counted here and go no further. One thread.
#pragma once

#include "instruments/core/control_patterns.h"
#include "instruments/drivers/hl7_driver.h"
#include "instruments/drivers/hl7_group.h"
#include "instruments/hl7/receiver_link.h"

#include <string>
#include <vector>

namespace fasit::instruments::drivers {

class Hl7Reader final : public hl7::MessageReader {
  public:
    /// `fixed` is the driver asked for, null where the sender decides; it must outlive the reader.
    explicit Hl7Reader(const Hl7Driver* fixed, ControlPatterns controls = {});

    hl7::ReadMessage read(const hl7::Message& message) override;

  private:
    enum class Kind { Control, Patient, NeverResult };

    Kind kindOf(const Hl7Group& group) const;
    void readGroup(const Hl7Group& group, hl7::ReadMessage& out);
    void readControl(const Hl7Group& group, hl7::ReadMessage& out);
    static void keep(domain::ControlReading reading, const hl7::Segment& obx, Decoded& out);
    void skipUnknown(const std::vector<Hl7Group>& groups, hl7::ReadMessage& out) const;
    bool isResult(const Hl7Group& group, const hl7::Segment& obx) const;
    domain::ControlReading common(const Hl7Group& group) const;
    void readSupplements(const Hl7Group& group, domain::ControlReading& reading) const;
    void readReagents(const Hl7Group& group, domain::ControlReading& reading) const;
    void fill(const Hl7Group& group, const hl7::Segment& obx, domain::ControlReading& reading) const;
    std::string text(const Hl7Group& group, std::string_view part) const;

    const Hl7Driver* m_fixed;
    ControlPatterns m_controls;
    const Hl7Driver* m_driver = nullptr;
    int m_message = 0;
    int m_unreadable = 0; ///< Groups of a control in the message at hand, none of whose results can be read.
};

} // namespace fasit::instruments::drivers
