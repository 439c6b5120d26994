#include "instruments/drivers/driver_table.h"

#include "instruments/delimited/delimited_reader.h"
#include "instruments/drivers/afinion2.h"
#include "instruments/drivers/horiba_yumizen.h"
#include "instruments/drivers/roche_c311.h"

#include <array>

namespace fasit::instruments::drivers {
namespace {

DriverRow rowOf(const AstmDriver& driver) {
    return {driver.description, &driver};
}

} // namespace

std::span<const DriverRow> driverTable() {
    static const std::array<DriverRow, 4> table = {
        rowOf(afinion2()),
        rowOf(horibaYumizen()),
        rowOf(rocheC311()),
        DriverRow{delimited::description(), nullptr},
    };
    return table;
}

const DriverRow* findDriver(std::string_view name) {
    for (const DriverRow& row : driverTable()) {
        if (row.description.name == name) {
            return &row;
        }
    }
    return nullptr;
}

const AstmDriver* astmDriverOf(std::string_view sender) {
    for (const DriverRow& row : driverTable()) {
        if (row.astm != nullptr && row.astm->recognises(sender)) {
            return row.astm;
        }
    }
    return nullptr;
}

} // namespace fasit::instruments::drivers
