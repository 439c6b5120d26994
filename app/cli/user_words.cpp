#include "app/cli/user_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fasit::cli {
namespace {

using domain::Role;
using domain::UserStanding;
using workflow::SignInRefusal;
using workflow::UserFault;

struct UserWords {
    Q_DECLARE_TR_FUNCTIONS(UserWords)

  public:
    static QString ofFault(UserFault fault);
    static QString ofSecret(UserFault fault);
    static QString ofState(UserFault fault);
};

struct FaultName {
    UserFault fault;
    std::string_view name;
};

constexpr std::array kFaults{FaultName{UserFault::NotAllowed, "not-allowed"},
                             FaultName{UserFault::NoSuchUser, "no-such-user"},
                             FaultName{UserFault::NoSuchHome, "no-such-home"},
                             FaultName{UserFault::NoSuchInstrument, "no-such-instrument"},
                             FaultName{UserFault::NameMissing, "name-missing"},
                             FaultName{UserFault::NameUnusable, "name-unusable"},
                             FaultName{UserFault::RoleNeedsNewUser, "role-needs-new-user"},
                             FaultName{UserFault::LastAdministrator, "last-administrator"},
                             FaultName{UserFault::AlreadySo, "already-so"},
                             FaultName{UserFault::Inactive, "inactive"},
                             FaultName{UserFault::StillActive, "still-active"},
                             FaultName{UserFault::NotASubstitute, "not-a-substitute"},
                             FaultName{UserFault::NoPinForRole, "no-pin-for-role"},
                             FaultName{UserFault::NoPasswordForRole, "no-password-for-role"},
                             FaultName{UserFault::PinNotFourDigits, "pin-not-four-digits"},
                             FaultName{UserFault::PinTooObvious, "pin-too-obvious"},
                             FaultName{UserFault::PasswordTooShort, "password-too-short"},
                             FaultName{UserFault::PasswordNotText, "password-not-text"},
                             FaultName{UserFault::PasswordTooUniform, "password-too-uniform"},
                             FaultName{UserFault::PasswordHoldsName, "password-holds-name"},
                             FaultName{UserFault::DatesInWrongOrder, "dates-in-wrong-order"},
                             FaultName{UserFault::AdministratorExists, "administrator-exists"}};

struct RoleWord {
    std::string_view word;
    Role role;
};

/// The first of each role is the name that scripts read.
constexpr std::array kRoles{RoleWord{"staff", Role::Staff},
                            RoleWord{"ansatt", Role::Staff},
                            RoleWord{"tilsett", Role::Staff},
                            RoleWord{"responsible", Role::LaboratoryResponsible},
                            RoleWord{"laboratorieansvarlig", Role::LaboratoryResponsible},
                            RoleWord{"laboratorieansvarleg", Role::LaboratoryResponsible},
                            RoleWord{"coordinator", Role::Coordinator},
                            RoleWord{"laboratorierådgiver", Role::Coordinator},
                            RoleWord{"laboratorierådgjevar", Role::Coordinator},
                            RoleWord{"administrator", Role::Administrator}};

QString UserWords::ofFault(UserFault fault) {
    switch (fault) {
    case UserFault::NotAllowed:
        return tr("Your role may not do this here. Ask laboratorieansvarlig or an administrator.");
    case UserFault::NoSuchUser:
        return tr("There is no such user. “fasit user list” shows those there are.");
    case UserFault::NoSuchHome:
        return tr("There is no such home in the database. Write its name or organisation number.");
    case UserFault::NoSuchInstrument:
        return tr(
            "There is no such analyser at the user's home. Write its serial number, or name the model.");
    case UserFault::NameMissing:
        return tr("The name is missing.");
    case UserFault::NameUnusable:
        return tr("The name has line breaks or other characters that cannot be used, or is too long.");
    case UserFault::DatesInWrongOrder:
        return tr("The dates cannot be right: the training lies in the future, or ends before it began.");
    default:
        return ofState(fault);
    }
}

QString UserWords::ofState(UserFault fault) {
    switch (fault) {
    case UserFault::RoleNeedsNewUser:
        return tr("A user of a home cannot become one of the programme, nor the other way. Add a new user.");
    case UserFault::LastAdministrator:
        return tr("This is the last administrator. Add another one first.");
    case UserFault::AlreadySo:
        return tr("It is so already; nothing was changed.");
    case UserFault::Inactive:
        return tr("The user is not active. Activate the user first.");
    case UserFault::StillActive:
        return tr("The user is still active. Deactivate the user first.");
    case UserFault::NotASubstitute:
        return tr("This is no substitute who waits to be confirmed.");
    case UserFault::AdministratorExists:
        return tr("There is an administrator already. Say with --by who adds the user.");
    default:
        return ofSecret(fault);
    }
}

QString UserWords::ofSecret(UserFault fault) {
    switch (fault) {
    case UserFault::NoPinForRole:
        return tr("Users with this role have no PIN, but a password.");
    case UserFault::NoPasswordForRole:
        return tr("Staff have no password, but a PIN.");
    case UserFault::PinNotFourDigits:
        return tr("A PIN is four digits.");
    case UserFault::PinTooObvious:
        return tr("This PIN is one of those that are tried first. Choose another.");
    case UserFault::PasswordTooShort:
        return tr("The password is too short: at least 12 characters. A few words are easy to remember.");
    case UserFault::PasswordTooUniform:
        return tr("The password is the same few characters over and over. Choose another.");
    case UserFault::PasswordHoldsName:
        return tr("The password holds the name of the user or of the home. Choose another.");
    default:
        return tr("The password is no text in UTF-8.");
    }
}

} // namespace

std::optional<Role> roleNamed(const std::string& word) {
    const auto row =
        std::find_if(kRoles.begin(), kRoles.end(), [&](const auto& r) { return r.word == word; });
    return row == kRoles.end() ? std::nullopt : std::optional(row->role);
}

std::string_view roleName(Role role) {
    return std::find_if(kRoles.begin(), kRoles.end(), [&](const auto& r) { return r.role == role; })->word;
}

std::string_view standingName(UserStanding standing) {
    switch (standing) {
    case UserStanding::Active:
        return "active";
    case UserStanding::ToBeConfirmed:
        return "to-be-confirmed";
    case UserStanding::Inactive:
        break;
    }
    return "inactive";
}

QString faultText(UserFault fault) {
    return UserWords::ofFault(fault);
}

std::string_view faultName(UserFault fault) {
    return std::find_if(kFaults.begin(), kFaults.end(), [&](const auto& r) { return r.fault == fault; })
        ->name;
}

QString signInText(const workflow::SignInFault& fault, UtcTime now) {
    constexpr std::int64_t kMicrosPerMinute = 60'000'000;
    if (fault.lockedUntil) {
        const auto minutes =
            (fault.lockedUntil->micros - now.micros + kMicrosPerMinute - 1) / kMicrosPerMinute;
        return UserWords::tr("Too many wrong attempts. The user is locked; minutes left: %1.").arg(minutes);
    }
    switch (fault.why) {
    case SignInRefusal::NoSuchUser:
        return UserWords::ofFault(UserFault::NoSuchUser);
    case SignInRefusal::NotActive:
        return UserWords::tr("This user is not active and cannot sign in.");
    case SignInRefusal::NoCredential:
        return UserWords::tr(
            "No password or PIN was set for this user. Whoever manages the user can set it.");
    case SignInRefusal::Altered:
        return UserWords::tr(
            "The stored password or PIN is not the one that was set: the database was changed by "
            "something else. Have it set anew, and tell whoever looks after the database.");
    case SignInRefusal::Wrong:
    case SignInRefusal::Locked:
        break;
    }
    return UserWords::tr("Wrong password or PIN. Attempts left before the user is locked: %1.")
        .arg(fault.freeAttempts + 1);
}

std::string_view signInName(SignInRefusal refusal) {
    switch (refusal) {
    case SignInRefusal::NoSuchUser:
        return "no-such-user";
    case SignInRefusal::NotActive:
        return "inactive";
    case SignInRefusal::NoCredential:
        return "no-credential";
    case SignInRefusal::Altered:
        return "altered";
    case SignInRefusal::Wrong:
        return "wrong";
    case SignInRefusal::Locked:
        break;
    }
    return "locked";
}

} // namespace fasit::cli
