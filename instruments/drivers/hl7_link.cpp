#include "instruments/drivers/hl7_link.h"

#include "instruments/drivers/generic_hl7.h"
#include "instruments/drivers/hl7_reader.h"
#include "instruments/hl7/receiver_link.h"

#include <utility>

namespace fasit::instruments::drivers {
namespace {

/// A reader with a driver of its own.
class OwningReader final : public hl7::MessageReader {
  public:
    OwningReader(Hl7Driver driver, ControlPatterns controls)
        : m_driver(std::move(driver))
        , m_reader(&m_driver, std::move(controls)) {}

    hl7::ReadMessage read(const hl7::Message& message) override { return m_reader.read(message); }

  private:
    Hl7Driver m_driver;
    Hl7Reader m_reader;
};

} // namespace

std::unique_ptr<Link> hl7Link(const Hl7Driver& driver, ControlPatterns controls) {
    return std::make_unique<hl7::ReceiverLink>(std::make_unique<Hl7Reader>(&driver, std::move(controls)));
}

std::unique_ptr<Link> hl7LinkOf(Hl7Driver driver, ControlPatterns controls) {
    return std::make_unique<hl7::ReceiverLink>(
        std::make_unique<OwningReader>(std::move(driver), std::move(controls)));
}

std::unique_ptr<Link> hl7Link(Hl7Layout layout, ControlPatterns controls) {
    return hl7LinkOf(genericHl7With(std::move(layout)), std::move(controls));
}

} // namespace fasit::instruments::drivers
