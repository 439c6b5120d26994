#include "instruments/drivers/driver_table.h"

#include "instruments/delimited/delimited_reader.h"
#include "instruments/drivers/afinion2.h"
#include "instruments/drivers/afinion_as100_row.h"
#include "instruments/drivers/astm_by_standard.h"
#include "instruments/drivers/cobas_infinity.h"
#include "instruments/drivers/edan_i15.h"
#include "instruments/drivers/generic_hl7.h"
#include "instruments/drivers/horiba_yumizen.h"
#include "instruments/drivers/mindray_zybio.h"
#include "instruments/drivers/pixcell_hemoscreen.h"
#include "instruments/drivers/poct1a_drivers.h"
#include "instruments/drivers/roche_c311.h"
#include "instruments/drivers/roche_cobas_pure.h"
#include "instruments/drivers/siemens_dca.h"
#include "instruments/drivers/sysmex_kx_row.h"
#include "instruments/drivers/sysmex_xp.h"

#include <vector>

namespace fasit::instruments::drivers {
namespace {

DriverRow rowOf(const AstmDriver& driver) {
    DriverRow row{driver.description};
    row.astm = &driver;
    return row;
}

DriverRow rowOf(const Hl7Driver& driver) {
    DriverRow row{driver.description};
    row.hl7 = &driver;
    return row;
}

DriverRow rowOf(const Poct1aDriver& driver) {
    DriverRow row{driver.description};
    row.poct1a = &driver;
    return row;
}

std::vector<DriverRow> makeTable() {
    // clang-format off
    std::vector<DriverRow> table = {
        rowOf(afinion2()),
        afinionAs100Row(),
        rowOf(cobasB101()),
        rowOf(cobasInfinity()),
        rowOf(cobasPure()),
        rowOf(edanI15()),
        rowOf(genericAstm()),
        rowOf(genericHl7()),
        rowOf(genericPoct1a()),
        rowOf(hemoscreenHl7()),
        rowOf(horibaYumizen()),
        rowOf(mindrayChemistry()),
        rowOf(mindrayHaematology()),
        rowOf(quikReadGo()),
        rowOf(rocheC311()),
        rowOf(siemensDca()),
        sysmexKxRow(),
        rowOf(sysmexXp()),
        rowOf(zybio()),
        DriverRow{delimited::description()},
    };
    // clang-format on
    for (const Poct1aDriver& driver : poct1aDrivers()) {
        table.push_back(rowOf(driver));
    }
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
    for (const DriverRow& row : driverTable()) {
        const bool asks = row.poct1a != nullptr && row.poct1a->recognises != nullptr;
        if (asks && row.poct1a->recognises(device)) {
            return *row.poct1a;
        }
    }
    return genericPoct1a();
}

} // namespace fasit::instruments::drivers
