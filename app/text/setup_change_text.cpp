#include "app/text/setup_change_text.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SetupChange)
};

} // namespace

QString setupChangeText(workflow::SetupChangeFault fault) {
    using workflow::SetupChangeFault;
    switch (fault) {
    case SetupChangeFault::NotAllowed:
        return Words::tr("You may not change this. Ask the laboratory adviser or the administrator.");
    case SetupChangeFault::NoSuchHome:
    case SetupChangeFault::NoSuchInstrument:
        return Words::tr("Somebody else has changed this meanwhile. Open the section again.");
    case SetupChangeFault::Missing:
        return Words::tr("Something must stand here.");
    case SetupChangeFault::Unusable:
        return Words::tr("The text cannot be stored as it is. Make it shorter.");
    case SetupChangeFault::IdentityNumber:
        return Words::tr(
            "This looks like a birth number. Take it out: nothing about patients is stored here.");
    case SetupChangeFault::NotFourDigits:
        return Words::tr("A municipality number has four digits.");
    case SetupChangeFault::NotNineDigits:
        return Words::tr("An organisation number has nine digits.");
    case SetupChangeFault::AlreadyTaken:
        return Words::tr("This is taken already: another one has it.");
    case SetupChangeFault::ModelIsFixed:
        break;
    }
    return Words::tr(
        "Limits and schedules are for this model. Add the other analyser as a new one, and put this "
        "one out of use.");
}

} // namespace fasit::text
