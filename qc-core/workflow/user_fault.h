// UserFault: why something about a user was not done.
#pragma once

namespace fasit::workflow {

enum class UserFault {
    NotAllowed, ///< The actor's role may not, or not at this home.
    NoSuchUser,
    NoSuchHome,
    NoSuchInstrument,
    NameMissing,
    NameUnusable,     ///< Line breaks, control characters, no UTF-8, over 200 bytes.
    RoleNeedsNewUser, ///< Between a home's roles and the programme's: that is another user.
    LastAdministrator,
    AlreadySo,
    Inactive,
    StillActive,
    NotASubstitute,
    NoPinForRole,
    NoPasswordForRole,
    PinNotFourDigits,
    PinTooObvious,
    PasswordTooShort,
    PasswordNotText, ///< No UTF-8.
    PasswordTooUniform,
    PasswordHoldsName, ///< A word of the person's name, the initials and title aside, or of the home's.
    DatesInWrongOrder,
    AdministratorExists,
};

} // namespace fasit::workflow
