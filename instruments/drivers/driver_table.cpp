#include "instruments/drivers/driver_table.h"

#include "instruments/delimited/delimited_reader.h"
#include "instruments/drivers/afinion2.h"
#include "instruments/drivers/edan_i15.h"
#include "instruments/drivers/generic_hl7.h"
#include "instruments/drivers/horiba_yumizen.h"
#include "instruments/drivers/mindray_zybio.h"
#include "instruments/drivers/pixcell_hemoscreen.h"
#include "instruments/drivers/poct1a_drivers.h"
#include "instruments/drivers/roche_c311.h"
#include "instruments/drivers/roche_cobas_pure.h"

#include <vector>

namespace fasit::instruments::drivers {
namespace {

DriverRow rowOf(const AstmDriver& driver) {
    return {driver.description, &driver, nullptr, nullptr};
}

DriverRow rowOf(const Hl7Driver& driver) {
    return {driver.description, nullptr, &driver, nullptr};
}

DriverRow rowOf(const Poct1aDriver& driver) {
    return {driver.description, nullptr, nullptr, &driver};
}

std::vector<DriverRow> makeTable() {
    std::vector<DriverRow> table = {
        rowOf(afinion2()),  rowOf(horibaYumizen()),      rowOf(rocheC311()),        rowOf(hemoscreenHl7()),
        rowOf(cobasPure()), rowOf(mindrayHaematology()), rowOf(mindrayChemistry()), rowOf(zybio()),
        rowOf(edanI15()),   rowOf(genericHl7()),
    };
    for (const Poct1aDriver& driver : poct1aDrivers()) {
        table.push_back(rowOf(driver));
    }
    table.push_back(rowOf(genericPoct1a()));
    table.push_back(DriverRow{delimited::description(), nullptr, nullptr, nullptr});
    return table;
}

} // namespace

std::span<const DriverRow> driverTable() {
    static const std::vector<DriverRow> table = makeTable();
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

const Hl7Driver* hl7DriverOf(std::string_view application, std::string_view facility) {
    for (const DriverRow& row : driverTable()) {
        const bool asks = row.hl7 != nullptr && row.hl7->recognises != nullptr;
        if (asks && row.hl7->recognises(application, facility)) {
            return row.hl7;
        }
    }
    return nullptr;
}

const Poct1aDriver& poct1aDriverOf(const poct1a::Device& device) {
    for (const Poct1aDriver& driver : poct1aDrivers()) {
        if (driver.recognises(device)) {
            return driver;
        }
    }
    return genericPoct1a();
}

} // namespace fasit::instruments::drivers
