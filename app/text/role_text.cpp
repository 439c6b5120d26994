#include "app/text/role_text.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

using domain::Role;
using domain::UserStanding;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UserWords)
};

} // namespace

QString roleText(Role role) {
    switch (role) {
    case Role::Staff:
        return Words::tr("staff");
    case Role::LaboratoryResponsible:
        return Words::tr("laboratorieansvarlig");
    case Role::Coordinator:
        return Words::tr("coordinator");
    case Role::Administrator:
        break;
    }
    return Words::tr("administrator");
}

QString standingText(UserStanding standing) {
    switch (standing) {
    case UserStanding::Active:
        return Words::tr("active");
    case UserStanding::ToBeConfirmed:
        return Words::tr("to be confirmed");
    case UserStanding::Inactive:
        break;
    }
    return Words::tr("not active");
}

} // namespace fasit::text
