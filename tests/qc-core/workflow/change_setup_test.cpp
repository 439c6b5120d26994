// Homes and instruments that a person adds and changes.
#include "tests/support/actors.h"
#include "tests/support/audit_chain.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/change_setup.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using Fault = workflow::SetupChangeFault;
using Field = workflow::SetupField;
using Problem = workflow::SetupChangeProblem;

class ChangeSetup : public testing::Test {
  protected:
    Site home() { return *m_lab.database().catalogue().site(m_lab.site()); }
    Instrument meter() { return *m_lab.database().catalogue().instrument(m_lab.instrument("QR-1")); }

    Expected<SiteId, Problem> change(const Actor& actor, const Site& home) {
        return workflow::changeHome(m_lab.laboratory(), actor, home);
    }
    Expected<InstrumentId, Problem> change(const Actor& actor, const Instrument& instrument) {
        return workflow::changeInstrument(m_lab.laboratory(), actor, instrument);
    }
    Instrument spareMeter() {
        Instrument spare = meter();
        spare.id = {};
        spare.serial = "QR-2";
        spare.localName = "Reserveapparatet";
        return spare;
    }

    SmallLab m_lab;
};

TEST_F(ChangeSetup, OfAHomeIsANewVersionThatIsReadAnew) {
    Site changed = home();
    changed.municipality = "Nyvik";
    changed.municipalityNumber = "9902";
    ASSERT_TRUE(change(aCoordinator(), changed));
    m_lab.reopen();
    EXPECT_EQ(home().municipality, "Nyvik");
    EXPECT_EQ(m_lab.database().catalogue().sites.size(), 1U);
    RawDatabase raw(m_lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM site"), 2) << "what was before stays";
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST_F(ChangeSetup, AddsAHomeAndAnInstrument) {
    Site added = home();
    added.id = {};
    added.name = "Det nye hjemmet";
    const auto site = change(anAdministrator(), added);
    ASSERT_TRUE(site);
    Instrument instrument = spareMeter();
    instrument.site = *site;
    const auto id = change(anAdministrator(), instrument);
    ASSERT_TRUE(id);
    m_lab.reopen();
    const auto& catalogue = m_lab.database().catalogue();
    ASSERT_TRUE(catalogue.site(*site));
    EXPECT_EQ(catalogue.site(*site)->name, "Det nye hjemmet");
    ASSERT_TRUE(catalogue.instrument(*id));
    EXPECT_EQ(catalogue.instrument(*id)->site, *site);
    RawDatabase raw(m_lab.address());
    EXPECT_THAT(auditFaults(raw), testing::IsEmpty());
}

TEST_F(ChangeSetup, TheResponsibleSaysWhatAnInstrumentIsCalledAndWhatToDoMeanwhile) {
    Instrument changed = meter();
    changed.localName = "CRP på vaktrommet";
    changed.place = "2. etasje";
    changed.whenStopped = "Bruk reserveapparatet.";
    ASSERT_TRUE(change(responsibleOf(m_lab), changed));
    EXPECT_EQ(meter().localName, "CRP på vaktrommet");
    EXPECT_EQ(meter().whenStopped, "Bruk reserveapparatet.");
    changed.serial = "QR-9";
    EXPECT_EQ(change(responsibleOf(m_lab), changed).error(), (Problem{Fault::NotAllowed, Field::None}));
    EXPECT_EQ(change(responsibleOf(m_lab), spareMeter()).error().fault, Fault::NotAllowed);
    EXPECT_EQ(change(responsibleOf(m_lab), home()).error().fault, Fault::NotAllowed);
}

TEST_F(ChangeSetup, IsForThoseWhoMay) {
    EXPECT_EQ(change(staffOf(m_lab), meter()).error().fault, Fault::NotAllowed);
    EXPECT_EQ(change(aStranger(), meter()).error().fault, Fault::NotAllowed);
    Actor limited = aCoordinator();
    limited.homes = {m_lab.site()};
    EXPECT_TRUE(change(limited, home()));
    Site added = home();
    added.id = {};
    EXPECT_EQ(change(limited, added).error().fault, Fault::NotAllowed) << "who follows some homes adds none";
    RawDatabase raw(m_lab.address());
    EXPECT_EQ(raw.number("SELECT count(*) FROM instrument WHERE serial = 'QR-1'"), 1);
}

TEST_F(ChangeSetup, OfAHomeIsRefusedWithTheField) {
    const auto refused = [&](auto write) {
        Site changed = home();
        write(changed);
        const auto done = change(aCoordinator(), changed);
        return done ? Problem{} : done.error();
    };
    EXPECT_EQ(refused([](Site& s) { s.name = " "; }), (Problem{Fault::Missing, Field::Name}));
    EXPECT_EQ(refused([](Site& s) { s.municipality.clear(); }),
              (Problem{Fault::Missing, Field::Municipality}));
    EXPECT_EQ(refused([](Site& s) { s.county = "12345678901"; }),
              (Problem{Fault::IdentityNumber, Field::County}));
    EXPECT_EQ(refused([](Site& s) { s.municipalityNumber = "99"; }),
              (Problem{Fault::NotFourDigits, Field::MunicipalityNumber}));
    EXPECT_EQ(refused([](Site& s) { s.organisationNumber = "99900000A"; }),
              (Problem{Fault::NotNineDigits, Field::OrganisationNumber}));
    EXPECT_EQ(refused([](Site& s) { s.id = {4711}; }), (Problem{Fault::NoSuchHome, Field::None}));
    EXPECT_EQ(refused([](Site& s) { s.id = {}; }), (Problem{Fault::AlreadyTaken, Field::Name}));
}

TEST_F(ChangeSetup, OfAnInstrumentIsRefusedWithTheField) {
    const auto refused = [&](auto write) {
        Instrument changed = meter();
        write(changed);
        const auto done = change(aCoordinator(), changed);
        return done ? Problem{} : done.error();
    };
    EXPECT_EQ(refused([](Instrument& i) { i.model.clear(); }), (Problem{Fault::Missing, Field::Model}));
    EXPECT_EQ(refused([](Instrument& i) { i.serial.clear(); }), (Problem{Fault::Missing, Field::Serial}));
    EXPECT_EQ(refused([](Instrument& i) { i.place = "\x01"; }), (Problem{Fault::Unusable, Field::Place}));
    EXPECT_EQ(refused([](Instrument& i) { i.serial = "CS-1"; }),
              (Problem{Fault::AlreadyTaken, Field::Serial}));
    EXPECT_EQ(refused([](Instrument& i) { i.model = "QuikRead 101"; }),
              (Problem{Fault::ModelIsFixed, Field::Model}));
    EXPECT_EQ(refused([](Instrument& i) { i.id = {4711}; }), (Problem{Fault::NoSuchInstrument, Field::None}));
    EXPECT_EQ(refused([](Instrument& i) { i.site = {4711}; }), (Problem{Fault::NoSuchHome, Field::None}));
}

TEST_F(ChangeSetup, TheModelMayBeMendedWhileNothingIsScheduled) {
    const auto id = change(aCoordinator(), spareMeter());
    ASSERT_TRUE(id);
    Instrument mended = *m_lab.database().catalogue().instrument(*id);
    mended.model = "QuikRead 101";
    ASSERT_TRUE(change(aCoordinator(), mended));
    EXPECT_EQ(m_lab.database().catalogue().instrument(*id)->model, "QuikRead 101");
}

} // namespace
} // namespace fasit::test
