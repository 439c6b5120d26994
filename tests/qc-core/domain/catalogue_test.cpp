// Look-ups find the same with and without the index, and cost no more in a programme of many homes.
#include "qc-core/domain/catalogue.h"

#include <gtest/gtest.h>

#include <chrono>

namespace fasit::domain {
namespace {

constexpr AnalyteId kAnalyte{3};

InstrumentId instrumentOf(int home) {
    return {1'000'000 + home};
}

/// The lot that all homes use, and two rule sets.
Catalogue programme() {
    Catalogue made;
    made.lots = {{{7}, {5}, "A1", {}, false}};
    made.targets.push_back({});
    made.targets.back().id = {1};
    made.targets.back().lot = {7};
    made.targets.back().analyte = kAnalyte;
    made.targets.back().instrumentModel = "QuikRead go";
    made.ruleSets.resize(2);
    made.ruleSets[0].id = {1};
    made.ruleSets[1].id = {2};
    return made;
}

/// A target of the analyser's own, and one that takes its place.
void addTargets(Catalogue& made, SiteId site, InstrumentId instrument) {
    Target own = made.targets.front();
    own.id = {100 + site.value};
    own.site = site;
    own.instrument = instrument;
    own.validFrom = Date{10};
    made.targets.push_back(own);
    Target corrected = own;
    corrected.id = {-site.value};
    corrected.version = 2;
    corrected.supersedes = own.id;
    made.targets.push_back(corrected);
}

/// Homes with an analyser each, a bottle of the programme's lot, a schedule, rules and a target of their own.
Catalogue programmeOf(int homes) {
    Catalogue made = programme();
    for (int home = 1; home <= homes; ++home) {
        const SiteId site{home};
        made.sites.push_back({site, "hjem", "", "", "", ""});
        Instrument instrument;
        instrument.id = instrumentOf(home);
        instrument.site = site;
        instrument.model = "QuikRead go";
        instrument.serial = "QR-" + std::to_string(home);
        made.instruments.push_back(instrument);
        addTargets(made, site, instrument.id);
        Schedule schedule;
        schedule.instrument = instrument.id;
        schedule.analyte = kAnalyte;
        made.schedules.push_back(schedule);
        ControlBottle bottle;
        bottle.id = {home};
        bottle.site = site;
        bottle.lot = {7};
        made.bottles.push_back(bottle);
        made.ruleSetUses.push_back({{1 + home % 2}, instrument.id, kAnalyte});
        made.homeRules.push_back({site, StopRule::ByPerson});
        made.lotStandings.push_back(
            {site, instrument.id, kAnalyte, {8}, Standing::Establishing, WallTime{}, {}});
    }
    return made;
}

/// What every look-up says of this home, as one text.
std::string allOf(const Catalogue& c, int home) {
    const InstrumentId id = instrumentOf(home);
    const Instrument* instrument = c.instrument(id);
    if (!instrument) {
        return "unknown";
    }
    const auto number = [](const auto* row) { return row ? std::to_string(row->id.value) + " " : "- "; };
    std::string all = number(c.site(instrument->site)) + number(c.instrumentWithSerial(instrument->serial));
    all += number(c.lotNumbered("A1", *instrument, kAnalyte));
    all += number(c.targetFor(*instrument, kAnalyte, {7}, 1, Date{5}));
    all += number(c.targetFor(*instrument, kAnalyte, {7}, 1, Date{15}));
    const TargetId own{100 + home};
    all += number(c.judgingTarget(own, id, Date{15})) + number(c.judgingTarget(own, id, Date{5}));
    all += number(c.bottleInUse(instrument->site, {7}, WallTime{1})) + number(c.bottle({home}));
    all += number(c.ruleSetFor(id, kAnalyte)) + number(c.lot({7})) + number(c.target(own));
    all += c.schedule(id, kAnalyte) ? "scheduled " : "- ";
    all += c.isEstablishing(id, kAnalyte, {8}, WallTime{1}) ? "establishing " : "- ";
    all += std::to_string(c.levels(id, kAnalyte).size()) + std::to_string(c.isSuperseded(own) ? 1 : 0);
    return all + std::to_string(static_cast<int>(c.homeRulesOf(instrument->site).stopEnds));
}

TEST(CatalogueIndex, FindsWhatReadingAllRowsFinds) {
    const Catalogue plain = programmeOf(20);
    Catalogue indexed = plain;
    indexed.buildIndex();
    for (int home = 0; home <= 21; ++home) {
        EXPECT_EQ(allOf(indexed, home), allOf(plain, home)) << home;
    }
    EXPECT_EQ(allOf(indexed, 4), "4 1000004 7 1 -4 -4 104 4 4 1 7 104 scheduled establishing 112");
}

TEST(CatalogueIndex, FindsRowsThatWereAddedBehindIt) {
    const Catalogue whole = programmeOf(8);
    Catalogue grown = programmeOf(5);
    grown.buildIndex();
    grown.sites = whole.sites;
    grown.instruments = whole.instruments;
    grown.targets = whole.targets;
    grown.schedules = whole.schedules;
    grown.bottles = whole.bottles;
    grown.ruleSetUses = whole.ruleSetUses;
    grown.homeRules = whole.homeRules;
    grown.lotStandings = whole.lotStandings;
    for (int home = 1; home <= 9; ++home) {
        EXPECT_EQ(allOf(grown, home), allOf(whole, home)) << home;
    }
    grown.instruments.resize(2);
    EXPECT_EQ(allOf(grown, 8), "unknown") << "nor reads it rows that are gone";
    EXPECT_EQ(allOf(grown, 2), allOf(whole, 2));
}

TEST(CatalogueIndex, SerialThatTwoHaveIsNobodys) {
    Catalogue c = programmeOf(3);
    c.instruments[2].serial = "QR-1";
    c.buildIndex();
    EXPECT_EQ(c.instrumentWithSerial("QR-1"), nullptr);
    EXPECT_EQ(c.instrumentWithSerial(""), nullptr);
    ASSERT_NE(c.instrumentWithSerial("QR-2"), nullptr);
}

/// The best of several tries, since others work on the machine too.
double secondsFor(const Catalogue& c, int homes) {
    double best = 1e9;
    for (int attempt = 0; attempt < 5; ++attempt) {
        const auto begin = std::chrono::steady_clock::now();
        std::size_t length = 0;
        for (int i = 0; i < 2000; ++i) {
            length += allOf(c, 1 + i % homes).size();
        }
        EXPECT_GT(length, 0U);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        best = std::min(best, took.count());
    }
    return best;
}

TEST(CatalogueIndex, ALookUpAmongThousandsCostsNoMore) {
    Catalogue few = programmeOf(10);
    Catalogue many = programmeOf(10'000);
    few.buildIndex();
    many.buildIndex();
    // A look-up that reads all rows costs a thousand times more; colder memory some times more.
    EXPECT_LT(secondsFor(many, 10'000), 20 * secondsFor(few, 10));
}

} // namespace
} // namespace fasit::domain
