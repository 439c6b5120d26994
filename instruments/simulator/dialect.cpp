#include "instruments/simulator/dialect.h"

namespace fasit::instruments::simulator {

SideActions AnalyserSide::finish(LinkTime /*now*/) {
    SideActions actions;
    actions.isOver = true;
    return actions;
}

const Dialect& dialectOf(const drivers::DriverRow& row) {
    if (row.astm != nullptr) {
        return astmDialect();
    }
    if (row.hl7 != nullptr) {
        return hl7Dialect();
    }
    if (row.poct1a != nullptr) {
        return poct1aDialect();
    }
    if (row.link == nullptr) {
        return delimitedDialect();
    }
    return row.description.name == "afinion-as100" ? as100Dialect() : kxDialect();
}

std::string joined(const std::vector<Message>& messages) {
    std::string bytes;
    for (const Message& message : messages) {
        for (const std::string& unit : message.units) {
            bytes += unit;
        }
    }
    return bytes;
}

} // namespace fasit::instruments::simulator
