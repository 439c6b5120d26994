#include "app/desktop/menu_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fasit::desktop {
namespace {

using domain::Role;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menu)
};

struct Row {
    Page page;
    const char* name;
    bool nobody, staff, responsible, coordinator, administrator;
};

constexpr bool kYes = true;
constexpr bool kNo = false;

constexpr std::array kTable{
    //                                                         nobody staff respons. coord. admin.
    Row{Page::Today, QT_TRANSLATE_NOOP("Menu", "Today's controls"), kYes, kYes, kYes, kYes, kYes},
    Row{Page::Charts, QT_TRANSLATE_NOOP("Menu", "Control chart"), kYes, kYes, kYes, kYes, kYes},
    Row{Page::Settings, QT_TRANSLATE_NOOP("Menu", "Settings"), kNo, kNo, kYes, kYes, kYes},
    Row{Page::Users, QT_TRANSLATE_NOOP("Menu", "Users"), kNo, kNo, kYes, kYes, kYes},
    Row{Page::AuditLog, QT_TRANSLATE_NOOP("Menu", "Audit log"), kNo, kNo, kYes, kYes, kYes},
};

const Row& rowOf(Page page) {
    return *std::find_if(kTable.begin(), kTable.end(), [&](const Row& row) { return row.page == page; });
}

} // namespace

QString menuName(Page page) {
    return QCoreApplication::translate("Menu", rowOf(page).name);
}

bool isOpenTo(Page page, std::optional<Role> role) {
    const Row& row = rowOf(page);
    if (!role) {
        return row.nobody;
    }
    switch (*role) {
    case Role::Staff:
        return row.staff;
    case Role::LaboratoryResponsible:
        return row.responsible;
    case Role::Coordinator:
        return row.coordinator;
    case Role::Administrator:
        break;
    }
    return row.administrator;
}

} // namespace fasit::desktop
