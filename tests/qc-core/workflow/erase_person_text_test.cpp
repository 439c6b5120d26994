// Erasing a name: nothing of it is left in any byte of the files, and the chain still verifies.
#include "tests/support/user_lab.h"

#include "qc-core/storage/user_reader.h"
#include "qc-core/workflow/credentials.h"
#include "qc-core/workflow/erase_person_text.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace fasit::test {
namespace {

using namespace domain;
using workflow::Erasure;
using workflow::UserFault;

constexpr const char* kFirstName = "QXZVWKJ-Fornavn";
constexpr const char* kSecondName = "QXZVWKJ-Etternavn";

class ErasePersonText : public testing::Test {
  protected:
    void SetUp() override {
        for (int i = 0; i < 60; ++i) { // So many that pages are split.
            lab.add(Role::Staff, fmt::format("Ansatt {:03} {}", i, std::string(60, 'x')));
        }
        staff = lab.addWithPin(Role::Staff, kFirstName, "4715");
        for (int i = 0; i < 60; ++i) {
            lab.add(Role::Staff, fmt::format("Ansatt {:03} {}", 100 + i, std::string(60, 'y')));
        }
        EXPECT_TRUE(workflow::changePersonText(lab.laboratory(), lab.administrator, staff.user,
                                               {kSecondName, "QXZ", "QXZVWKJ-tittel"}));
    }
    void TearDown() override { EXPECT_THAT(lab.faultsInChain(), testing::IsEmpty()); }

    /// In how many of the database's files the text stands.
    int filesWith(const std::string& text) const {
        int found = 0;
        for (const char* ending : {"", "-wal", "-shm"}) {
            found += bytesOf(lab.file().string() + ending).find(text) != std::string::npos ? 1 : 0;
        }
        return found;
    }

    Expected<Erasure, UserFault> erase() {
        return workflow::erasePersonText(lab.laboratory(), staff.user, lab.administrator);
    }

    UserLab lab;
    Actor staff;
};

TEST_F(ErasePersonText, LeavesNoByteOfIt) {
    RawDatabase raw(lab.address());
    std::vector<std::string> texts{"QXZVWKJ"};
    for (const auto& row : raw.rows("SELECT salt FROM person_text WHERE user_id = " + idText(staff.user))) {
        texts.push_back(std::get<std::string>(row.front()));
    }
    texts.push_back(raw.text("SELECT hash FROM credential_secret WHERE user_id = " + idText(staff.user)));
    ASSERT_EQ(texts.size(), 4U);
    for (const std::string& text : texts) {
        EXPECT_GT(filesWith(text), 0) << "the search finds what is there: " << text;
    }
    ASSERT_TRUE(workflow::deactivate(lab.laboratory(), lab.administrator, staff.user));
    const auto erased = erase();
    ASSERT_TRUE(erased);
    EXPECT_EQ(*erased, Erasure::Done);
    for (const std::string& text : texts) {
        EXPECT_EQ(filesWith(text), 0) << text;
    }
    EXPECT_THAT(lab.faultsInChain(), testing::IsEmpty());
    EXPECT_THAT(storage::usersWithAlteredNames(lab.database()), testing::IsEmpty());
    EXPECT_EQ(raw.text("PRAGMA integrity_check"), "ok");
}

TEST_F(ErasePersonText, KeepsTheUserWithoutAName) {
    ASSERT_TRUE(workflow::deactivate(lab.laboratory(), lab.administrator, staff.user));
    ASSERT_TRUE(erase());
    const User user = userOf(lab, staff.user);
    EXPECT_TRUE(user.isErased);
    EXPECT_EQ(user.person, PersonText{});
    EXPECT_EQ(user.role, Role::Staff);
    EXPECT_EQ(storage::readUsers(lab.database(), {lab.site(), std::nullopt}).size(), 121U);
    const auto named =
        workflow::changePersonText(lab.laboratory(), lab.administrator, staff.user, {kSecondName, "", ""});
    EXPECT_FALSE(named) << "an erased user gets no new name";
}

TEST_F(ErasePersonText, IsRefusedForWhoWorksHereAndToWhoMayNot) {
    EXPECT_EQ(erase().error(), UserFault::StillActive);
    ASSERT_TRUE(workflow::deactivate(lab.laboratory(), lab.administrator, staff.user));
    const Actor other = lab.add(Role::Staff, "Ansatt Annen");
    EXPECT_EQ(workflow::erasePersonText(lab.laboratory(), staff.user, other).error(), UserFault::NotAllowed);
    EXPECT_EQ(workflow::erasePersonText(lab.laboratory(), {99}, lab.administrator).error(),
              UserFault::NoSuchUser);
    EXPECT_EQ(userOf(lab, staff.user).person.name, kSecondName);
}

TEST_F(ErasePersonText, SaysWhereAnotherProgramIsInTheWayAndIsDoneLater) {
    ASSERT_TRUE(workflow::deactivate(lab.laboratory(), lab.administrator, staff.user));
    {
        RawDatabase reader(lab.file());
        ASSERT_EQ(reader.run("BEGIN; SELECT count(*) FROM person_text;"), 0);
        EXPECT_EQ(*erase(), Erasure::BytesMayRemain);
        EXPECT_TRUE(userOf(lab, staff.user).isErased);
        ASSERT_EQ(reader.run("COMMIT"), 0);
    }
    EXPECT_EQ(*erase(), Erasure::Done);
    EXPECT_EQ(filesWith("QXZVWKJ"), 0);
    EXPECT_EQ(RawDatabase(lab.address()).number("SELECT count(*) FROM person_erasure"), 1);
}

TEST_F(ErasePersonText, ReplacedHashesAreGoneWithoutARewrite) {
    RawDatabase raw(lab.address());
    const std::string hash =
        raw.text("SELECT hash FROM credential_secret WHERE user_id = " + idText(staff.user));
    lab.setPin(staff, "2580");
    ASSERT_EQ(raw.rows("PRAGMA wal_checkpoint(TRUNCATE)").size(), 1U);
    EXPECT_EQ(filesWith(hash), 0);
}

} // namespace
} // namespace fasit::test
