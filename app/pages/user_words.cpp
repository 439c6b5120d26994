#include "app/pages/user_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace fasit::pages {
namespace {

using services::SignInRefusal;
using services::UserFault;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UserRefusal)

  public:
    static QString ofPerson(UserFault fault);
    static QString ofSecret(UserFault fault);
};

QString Words::ofPerson(UserFault fault) {
    switch (fault) {
    case UserFault::NotAllowed:
        return tr("Your role may not do this here. Ask laboratorieansvarlig or an administrator.");
    case UserFault::NameMissing:
        return tr("Write the name.");
    case UserFault::NameUnusable:
        return tr("The name has characters that cannot be used, or is too long.");
    case UserFault::RoleNeedsNewUser:
        return tr("A user of a home cannot become one of the programme. Add a new user.");
    case UserFault::LastAdministrator:
        return tr("This is the last administrator. Add another one first.");
    case UserFault::AlreadySo:
        return tr("It is so already. Nothing was changed.");
    case UserFault::Inactive:
        return tr("The user is not active. Activate the user first.");
    case UserFault::NotASubstitute:
        return tr("This person does not wait to be confirmed.");
    case UserFault::AdministratorExists:
        return tr("There is an administrator already. Sign in as that user.");
    default:
        return ofSecret(fault);
    }
}

QString Words::ofSecret(UserFault fault) {
    switch (fault) {
    case UserFault::NoPinForRole:
        return tr("Users with this role have a password and no PIN.");
    case UserFault::NoPasswordForRole:
        return tr("Staff have a PIN and no password.");
    case UserFault::PinNotFourDigits:
        return tr("A PIN is four digits.");
    case UserFault::PinTooObvious:
        return tr("This PIN is easy to guess. Choose another one.");
    case UserFault::PasswordTooShort:
        return tr("The password is too short: at least 12 characters. A few words are easy to remember.");
    case UserFault::PasswordNotText:
    case UserFault::PasswordTooUniform:
        return tr("The password is the same few characters over and over. Choose another one.");
    case UserFault::PasswordHoldsName:
        return tr("The password holds the name of the user or of the home. Choose another one.");
    default:
        break;
    }
    return tr("The user or the home is not there any more. Nothing was changed.");
}

} // namespace

QString userFaultText(UserFault fault) {
    return Words::ofPerson(fault);
}

QString signInText(const services::SignInFault& fault, UtcTime now) {
    constexpr std::int64_t kMicrosPerMinute = 60'000'000;
    if (fault.lockedUntil) {
        const auto wait = fault.lockedUntil->micros - now.micros;
        const auto minutes = std::max<std::int64_t>(1, (wait + kMicrosPerMinute - 1) / kMicrosPerMinute);
        return minutes == 1
                   ? Words::tr("Too many wrong attempts. Wait 1 minute, or let a colleague confirm.")
                   : Words::tr("Too many wrong attempts. Wait %1 minutes, or let a colleague confirm.")
                         .arg(minutes);
    }
    switch (fault.why) {
    case SignInRefusal::NoSuchUser:
    case SignInRefusal::NotActive:
        return Words::tr("This user is not active any more. Ask laboratorieansvarlig.");
    case SignInRefusal::NoCredential:
        return Words::tr("Nothing was set that this user can confirm with. Ask laboratorieansvarlig.");
    case SignInRefusal::Altered:
        return Words::tr("What is stored was changed by another program. Have it set anew, and tell those "
                         "who look after the database.");
    case SignInRefusal::Wrong:
    case SignInRefusal::Locked:
        break;
    }
    return fault.freeAttempts == 0
               ? Words::tr("Wrong. One attempt is left before you must wait.")
               : Words::tr("Wrong. Try again; %1 attempts are left.").arg(fault.freeAttempts + 1);
}

QString timeLeftText(int seconds) {
    const int minutes = (seconds + 59) / 60;
    return minutes <= 1 ? Words::tr("less than 1 min left") : Words::tr("%1 min left").arg(minutes);
}

} // namespace fasit::pages
