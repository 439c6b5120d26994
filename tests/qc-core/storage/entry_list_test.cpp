// The audit log as people read it: the entries of a home, and what each wrote in the place of what.
#include "tests/support/user_lab.h"

#include "qc-core/storage/audit/entry_list.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/users.h"

#include <gtest/gtest.h>

#include <limits>

namespace fasit::test {
namespace {

using namespace storage;

constexpr UtcTime kAlways{std::numeric_limits<std::int64_t>::max()};

TEST(EntryList, HasTheEntriesOfTheHomeAndNoOthersNewestFirst) {
    UserLab lab;
    const auto responsible = lab.add(domain::Role::LaboratoryResponsible, "Ansvarlig Nummer En");
    lab.addWithPin(domain::Role::Staff, "Ansatt Nummer To", "2580");
    const auto entries = readEntries(lab.database(), {lab.site(), {}, kAlways, 100});
    ASSERT_GE(entries.size(), 3u);
    EXPECT_EQ(entries[0].what, "setPin");
    EXPECT_EQ(entries[1].what, "addUser");
    for (const auto& entry : entries) {
        EXPECT_NE(entry.what, "addFirstAdministrator"); // Of the programme.
    }
    EXPECT_EQ(readEntries(lab.database(), {lab.site(), {}, kAlways, 2}).size(), 2u);
    EXPECT_TRUE(readEntries(lab.database(), {lab.site(), {}, {1}, 100}).empty());
}

TEST(EntryList, HasThoseOfOneDeedAlsoWhereTheyWroteNoFact) {
    UserLab lab;
    lab.addWithPin(domain::Role::Staff, "Ansatt Nummer En", "2580");
    WriteTransaction transaction(lab.database(), lab.clock);
    transaction.witness(lab.site());
    transaction.commit({"7", "backUp", "kopi.bak"});
    const auto pins = readEntries(lab.database(), {lab.site(), {}, kAlways, 100, "setPin"});
    ASSERT_EQ(pins.size(), 1u);
    EXPECT_EQ(pins[0].what, "setPin");
    const auto backups = readEntries(lab.database(), {lab.site(), {}, kAlways, 1, "backUp"});
    ASSERT_EQ(backups.size(), 1u);
    EXPECT_EQ(backups[0].factCount, 0);
    EXPECT_TRUE(readFactsOf(lab.database(), backups[0], 100).empty());
    EXPECT_TRUE(readEntries(lab.database(), {lab.site(), {}, kAlways, 1, "restore"}).empty());
}

TEST(EntryList, ShowsWhatAChangeTookThePlaceOf) {
    UserLab lab;
    const auto nurse = lab.add(domain::Role::Staff, "Ansatt Nummer En");
    ASSERT_TRUE(workflow::changeRole(lab.laboratory(), lab.administrator, nurse.user,
                                     domain::Role::LaboratoryResponsible));
    const auto entries = readEntries(lab.database(), {lab.site(), {}, kAlways, 1});
    ASSERT_EQ(entries.size(), 1u);
    const auto facts = readFactsOf(lab.database(), entries[0], 100);
    ASSERT_EQ(facts.size(), static_cast<std::size_t>(entries[0].factCount));
    EXPECT_EQ(facts[0].table, "app_user");
    EXPECT_TRUE(facts[0].replaces);
    bool found = false;
    for (const auto& change : facts[0].changes) {
        found = found || (change.column == "role" && change.before == "staff" && change.now != change.before);
        EXPECT_NE(change.column, "user_id"); // It is the same user.
    }
    EXPECT_TRUE(found);
}

TEST(EntryList, GivesNoMoreFactsThanAskedFor) {
    UserLab lab;
    lab.add(domain::Role::Staff, "Ansatt Nummer En");
    const auto entries = readEntries(lab.database(), {lab.site(), {}, kAlways, 1});
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].factCount, 2); // The user and the digest of the name.
    EXPECT_EQ(readFactsOf(lab.database(), entries[0], 1).size(), 1u);
}

} // namespace
} // namespace fasit::test
