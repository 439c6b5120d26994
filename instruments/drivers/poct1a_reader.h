// Poct1aReader: from POCT1-A documents to control readings.
//
// HEL tells who speaks; OBS that follow are that device's. Patient results are counted here and go no
// further. One thread.
#pragma once

#include "instruments/core/control_patterns.h"
#include "instruments/drivers/poct1a_driver.h"
#include "instruments/poct1a/host_link.h"

namespace fasit::instruments::drivers {

class Poct1aReader final : public poct1a::DocumentReader {
  public:
    /// `fixed` is the driver asked for, null where the device's greeting decides; it must outlive the reader.
    explicit Poct1aReader(const Poct1aDriver* fixed, ControlPatterns controls = {});

    poct1a::ReadDocument read(const poct1a::Document& document) override;

  private:
    enum class Kind { Control, Patient, NeverResult };

    Kind kindOf(const poct1a::Document& document, const poct1a::Service& service) const;
    void readService(const poct1a::Document& document, const poct1a::Service& service,
                     poct1a::ReadDocument& out) const;
    domain::ControlReading common(const poct1a::Service& service) const;
    void fill(const poct1a::Observation& observation, domain::ControlReading& reading) const;

    const Poct1aDriver* m_fixed;
    ControlPatterns m_controls;
    const Poct1aDriver* m_driver;
    poct1a::Device m_device;
    int m_message = 0;
};

} // namespace fasit::instruments::drivers
