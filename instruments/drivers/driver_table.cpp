#include "instruments/drivers/driver_table.h"

#include "instruments/delimited/delimited_reader.h"
#include "instruments/drivers/afinion2.h"
#include "instruments/drivers/afinion_as100_row.h"
#include "instruments/drivers/astm_by_standard.h"
#include "instruments/drivers/cobas_infinity.h"
#include "instruments/drivers/horiba_yumizen.h"
#include "instruments/drivers/roche_c311.h"
#include "instruments/drivers/siemens_dca.h"
#include "instruments/drivers/sysmex_kx_row.h"
#include "instruments/drivers/sysmex_xp.h"

#include <array>

namespace fasit::instruments::drivers {
namespace {

DriverRow rowOf(const AstmDriver& driver) {
    return {driver.description, &driver, nullptr, nullptr};
}

} // namespace

std::span<const DriverRow> driverTable() {
    // clang-format off
    static const std::array table = {
        rowOf(afinion2()),
        afinionAs100Row(),
        rowOf(cobasB101()),
        rowOf(cobasInfinity()),
        rowOf(genericAstm()),
        rowOf(horibaYumizen()),
        rowOf(quikReadGo()),
        rowOf(rocheC311()),
        rowOf(siemensDca()),
        sysmexKxRow(),
        rowOf(sysmexXp()),
        DriverRow{delimited::description(), nullptr, nullptr, nullptr},
    };
    // clang-format on
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
