#include "qc-core/workflow/setup_reader.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/rules/compiled_rules.h"
#include "qc-core/rules/rule_names.h"
#include "qc-core/rules/rule_presets.h"
#include "qc-core/workflow/setup_row.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace fasit::workflow {
namespace {

using namespace domain;
using Json = nlohmann::json;
using Row = SetupRow;

const std::map<std::string, Occasion>& occasionWords() {
    static const std::map<std::string, Occasion> kWords{{"interval", Occasion::Interval},
                                                        {"newPack", Occasion::NewPack},
                                                        {"newBottle", Occasion::NewBottle},
                                                        {"dayOfUse", Occasion::DayOfUse},
                                                        {"afterService", Occasion::AfterServiceDropOrError}};
    return kWords;
}

/// The identity of a row, the same in every database: 63 bits of a digest of its kind and key.
std::int64_t identityOf(std::string_view kind, std::string_view key) {
    const std::string hex = crypto::Digest(crypto::Digest::Size::Fingerprint).field(kind).field(key).hex();
    std::uint64_t bits = 0;
    std::from_chars(hex.data(), hex.data() + 16, bits, 16);
    return static_cast<std::int64_t>(bits & 0x7fff'ffff'ffff'ffffU) | 1;
}

class Reader {
  public:
    SetupFile read(const Json& json) {
        const Row file(json, "");
        each(file, "analytes", &Reader::readAnalyte);
        each(file, "materials", &Reader::readMaterial);
        each(file, "lots", &Reader::readLot);
        each(file, "ruleSets", &Reader::readRuleSet);
        each(file, "aliases", &Reader::readAlias);
        readHomeRules(file, kProgramme);
        each(file, "sites", &Reader::readSite);
        each(file, "targets", &Reader::readTarget); // After the instruments that they may name.
        return std::move(m_file);
    }

  private:
    using Step = void (Reader::*)(const Row&);

    void each(const Row& parent, const std::string& field, Step step) {
        for (const Row& row : parent.rows(field)) {
            (this->*step)(row);
        }
    }

    /// The identity of a row that is defined here; a key may be used once.
    std::int64_t define(const std::string& kind, const Row& row) {
        return defineAs(kind, row.text("key"), row);
    }

    /// The same for a row whose key is made of what it says: the second would take the place of the first.
    std::int64_t defineAs(const std::string& kind, const std::string& key, const Row& row) {
        if (!m_keys.insert(kind + "/" + key).second) {
            row.fail(row.has("key") ? "key" : "", SetupFault::KeyTwice, key);
        }
        return identityOf(kind, key);
    }

    /// The identity of a row that is named here; it must have been defined.
    std::int64_t refer(const std::string& kind, const Row& row, const std::string& field) const {
        return known(kind, row.text(field), {row, field});
    }

    /// The same for a key that stands in a list.
    struct Place {
        const Row& row;
        const std::string& field;
    };
    std::int64_t known(const std::string& kind, const std::string& key, const Place& place) const {
        if (m_keys.count(kind + "/" + key) == 0) {
            place.row.fail(place.field, SetupFault::KeyNotDefined, key);
        }
        return identityOf(kind, key);
    }

    void readAnalyte(const Row& row) {
        Analyte a;
        a.id = {define("analyte", row)};
        a.code = row.text("code");
        a.nameNb = row.text("nb");
        a.nameNn = row.text("nn");
        a.nameEn = row.text("en");
        a.unit = row.text("unit");
        a.decimals = row.number("decimals", 0, Decimal::kMaxDecimals);
        a.kind = row.oneOf<ValueKind>("kind", {{"quantity", ValueKind::Quantity},
                                               {"ordinal", ValueKind::Ordinal},
                                               {"qualitative", ValueKind::Qualitative}});
        a.steps = row.list<std::string>("steps");
        if (a.kind == ValueKind::Ordinal && a.steps.empty()) {
            row.fail("steps", SetupFault::NotAList);
        }
        m_file.catalogue.analytes.push_back(std::move(a));
    }

    void readAlias(const Row& row) {
        defineAs("alias", row.text("driver") + "/" + row.text("code"), row);
        m_file.catalogue.aliases.push_back(
            {row.text("driver"), row.text("code"), {refer("analyte", row, "analyte")}, row.text("unit")});
    }

    void readMaterial(const Row& row) {
        ControlMaterial m;
        m.id = {define("material", row)};
        m.name = row.text("name");
        m.manufacturer = row.textOr("manufacturer", "");
        m.openVialDays = row.numberOr("openVialDays", 0);
        for (const Row& level : row.rows("levels")) {
            m.levels.push_back({level.number("number", 1), level.text("name"), level.textOr("capColour", ""),
                                level.list<std::string>("aliases")});
        }
        m_file.catalogue.materials.push_back(std::move(m));
    }

    void readLot(const Row& row) {
        m_file.catalogue.lots.push_back({{define("lot", row)},
                                         {refer("material", row, "material")},
                                         row.text("number"),
                                         row.date("expiry"),
                                         false});
    }

    void readRuleSet(const Row& row) {
        RuleSet set;
        set.id = {define("ruleSet", row)};
        set.version = row.numberOr("version", 1);
        set.name = row.text("name");
        set.definition = row.text("rules");
        const auto parsed = rules::parseRuleList(set.definition);
        if (!parsed) {
            row.fail("rules", SetupFault::UnknownRule, parsed.error().name);
        }
        if (!rules::CompiledRules::fits(*parsed)) {
            row.fail("rules", SetupFault::UnknownRule, set.definition);
        }
        set.rules = parsed->rules;
        if (row.has("lookBackDays")) {
            set.lookBackDays = row.number("lookBackDays", 1);
        }
        const std::string field = "analytes";
        for (const std::string& analyte : row.list<std::string>(field)) {
            const AnalyteId id{known("analyte", analyte, {row, field})};
            m_file.catalogue.ruleSetUses.push_back({set.id, std::nullopt, id});
        }
        m_file.catalogue.ruleSets.push_back(std::move(set));
    }

    void readSite(const Row& row) {
        Site site{{define("site", row)},          row.text("name"),   row.text("municipality"),
                  row.text("municipalityNumber"), row.text("county"), row.text("organisationNumber")};
        m_site = site.id;
        m_siteKey = row.text("key");
        m_file.catalogue.sites.push_back(std::move(site));
        readHomeRules(row, m_site);
        each(row, "instruments", &Reader::readInstrument);
        each(row, "schedules", &Reader::readSchedule);
        each(row, "bottles", &Reader::readBottle);
        each(row, "placements", &Reader::readPlacement);
    }

    void readHomeRules(const Row& owner, SiteId site) {
        const auto row = owner.object("homeRules");
        if (!row) {
            return;
        }
        HomeRules rules{site};
        if (row->has("stopEnds")) {
            rules.stopEnds = row->oneOf<StopRule>(
                "stopEnds", {{"acceptedControl", StopRule::AcceptedControl},
                             {"acceptedControlAndAction", StopRule::AcceptedControlAndAction},
                             {"byPerson", StopRule::ByPerson}});
        }
        rules.movesFromWeekends = row->flag("moveFromWeekends");
        rules.movesFromHolidays = row->flag("moveFromHolidays");
        rules.entry.slipMinutes = row->numberOr("slipMinutes", rules.entry.slipMinutes, 1);
        rules.entry.lateEntryDays = row->numberOr("lateEntryDays", rules.entry.lateEntryDays, 1);
        m_file.catalogue.homeRules.push_back(rules);
    }

    void readInstrument(const Row& row) {
        m_file.catalogue.instruments.push_back({{define("instrument", row)},
                                                m_site,
                                                row.textOr("driver", ""),
                                                row.textOr("manufacturer", ""),
                                                row.text("model"),
                                                row.text("serial"),
                                                row.textOr("localName", ""),
                                                row.textOr("place", ""),
                                                row.textOr("consumable", ""),
                                                row.textOr("whenStopped", "")});
    }

    void readSchedule(const Row& row) {
        Schedule s;
        s.id = {defineAs("schedule", row.text("instrument") + "/" + row.text("analyte"), row)};
        s.site = m_site;
        s.instrument = {refer("instrument", row, "instrument")};
        s.analyte = {refer("analyte", row, "analyte")};
        s.kind = row.oneOf<ScheduleKind>("kind", {{"controlMaterial", ScheduleKind::ControlMaterial},
                                                  {"onBoardControl", ScheduleKind::OnBoardControl},
                                                  {"comparisonSample", ScheduleKind::ComparisonSample}});
        s.occasion = row.oneOf("occasion", occasionWords());
        s.alsoOn = row.listOf("alsoOn", occasionWords());
        s.intervalDays = row.numberOr("intervalDays", 7, 1);
        s.graceDays = row.numberOr("graceDays", 0);
        s.levels = row.oneOf<LevelPlan>("plan", {{"all", LevelPlan::All},
                                                 {"alternateEachTime", LevelPlan::AlternateEachTime},
                                                 {"alternateEachBottle", LevelPlan::AlternateEachBottle}});
        s.levelNumbers = row.list<int>("levels");
        if (s.kind == ScheduleKind::ControlMaterial && s.levelNumbers.empty()) {
            row.fail("levels", SetupFault::NotAList);
        }
        for (const Row& period : row.rows("notInUse")) {
            s.notInUse.push_back({period.date("from"), period.date("to")});
        }
        s.validFrom = row.date("validFrom");
        if (row.has("ruleSet")) {
            m_file.catalogue.ruleSetUses.push_back(
                {{refer("ruleSet", row, "ruleSet")}, s.instrument, s.analyte});
        }
        m_file.catalogue.schedules.push_back(std::move(s));
    }

    void readBottle(const Row& row) {
        ControlBottle b;
        b.runningNumber = row.number("number", 1);
        b.id = {
            defineAs("bottle", fmt::format("{}/{}/{}", m_siteKey, row.text("lot"), b.runningNumber), row)};
        b.site = m_site;
        b.lot = {refer("lot", row, "lot")};
        b.place = row.textOr("place", "");
        b.openedAt = row.time("openedAt");
        m_file.catalogue.bottles.push_back(std::move(b));
    }

    void readPlacement(const Row& row) {
        defineAs("placement",
                 fmt::format("{}/{}/{}/{}", row.text("instrument"), row.textOr("material", ""),
                             row.textOr("lot", ""), row.textOr("level", "")),
                 row);
        m_file.catalogue.placements.push_back({{refer("instrument", row, "instrument")},
                                               row.textOr("material", ""),
                                               row.textOr("lot", ""),
                                               row.textOr("level", ""),
                                               {refer("lot", row, "placedLot")},
                                               row.number("placedLevel", 1)});
        m_file.placementSites.push_back(m_site);
    }

    void readTarget(const Row& row) {
        Target t;
        t.lot = {refer("lot", row, "lot")};
        t.level = row.number("level", 1);
        t.analyte = {refer("analyte", row, "analyte")};
        t.instrumentModel = row.textOr("model", "");
        if (row.has("instrument")) {
            t.instrument = InstrumentId{refer("instrument", row, "instrument")};
        } else if (t.instrumentModel.empty()) {
            row.fail("model", SetupFault::TextMissing);
        }
        t.basis = row.oneOf<TargetBasis>("basis", {{"insert", TargetBasis::Insert},
                                                   {"programme", TargetBasis::Programme},
                                                   {"sd", TargetBasis::Sd}});
        t.mean = row.decimal("mean");
        t.spread = spreadOf(row);
        t.low = row.decimal("low");
        t.high = row.decimal("high");
        t.allowedSteps = row.list<int>("allowedSteps");
        t.source = row.textOr("source", "");
        t.validFrom = row.date("validFrom");
        t.id = {defineAs("target",
                         fmt::format("{}/{}/{}/{}/{}/{}", row.text("lot"), t.level, row.text("analyte"),
                                     t.instrumentModel, row.textOr("instrument", ""), t.validFrom.days),
                         row)};
        refuseUnjudgeable(row, t);
        m_file.catalogue.targets.push_back(std::move(t));
    }

    static std::optional<Spread> spreadOf(const Row& row) {
        if (const auto sd = row.decimal("sd")) {
            return Spread{*sd, 1};
        }
        if (const auto width = row.decimal("width")) {
            return Spread{*width, row.number("divisor")};
        }
        return std::nullopt;
    }

    /// A target that could not judge must not be set up: it would look like "in control".
    void refuseUnjudgeable(const Row& row, const Target& t) const {
        if (t.spread && (t.spread->width.micros() <= 0 || t.spread->divisor <= 0)) {
            row.fail("sd", SetupFault::SdNotPositive);
        }
        if (t.basis == TargetBasis::Sd && !(t.mean && t.spread)) {
            row.fail("basis", SetupFault::SdWithoutMean);
        }
        if (t.basis != TargetBasis::Sd && !t.low && !t.high && t.allowedSteps.empty()) {
            row.fail("basis", SetupFault::NothingToJudgeBy);
        }
        if (t.low && t.high && *t.low > *t.high) {
            row.fail("low", SetupFault::LowAboveHigh);
        }
        if (!everySetJudges(t)) {
            row.fail("basis", SetupFault::NothingToJudgeBy); // The rules of the file ask for what it lacks.
        }
    }

    /// The rule set in force there, or on any of the instruments that the target is for.
    bool everySetJudges(const Target& target) const {
        const Catalogue& c = m_file.catalogue;
        std::set<const RuleSet*> sets{
            c.ruleSetFor(target.instrument.value_or(InstrumentId{}), target.analyte)};
        for (const Instrument& instrument : c.instruments) {
            if (!target.instrument && instrument.model == target.instrumentModel) {
                sets.insert(c.ruleSetFor(instrument.id, target.analyte));
            }
        }
        return std::all_of(sets.begin(), sets.end(), [&](const RuleSet* set) {
            return rules::CompiledRules(set ? *set : rules::nursingHomeRules()).boundsOf(target).has_value();
        });
    }

    SetupFile m_file;
    std::set<std::string> m_keys;
    SiteId m_site;
    std::string m_siteKey;
};

} // namespace

std::string_view nameOf(SetupFault fault) {
    constexpr std::array<std::pair<SetupFault, std::string_view>, 15> kNames{{
        {SetupFault::NotJson, "not-json"},
        {SetupFault::NotAnObject, "not-an-object"},
        {SetupFault::NotAList, "not-a-list"},
        {SetupFault::TextMissing, "text-missing"},
        {SetupFault::NumberMissing, "number-missing"},
        {SetupFault::NotADecimal, "not-a-decimal"},
        {SetupFault::NoSuchDate, "no-such-date"},
        {SetupFault::UnknownWord, "unknown-word"},
        {SetupFault::KeyTwice, "key-twice"},
        {SetupFault::KeyNotDefined, "key-not-defined"},
        {SetupFault::UnknownRule, "unknown-rule"},
        {SetupFault::SdNotPositive, "sd-not-positive"},
        {SetupFault::SdWithoutMean, "sd-without-mean"},
        {SetupFault::NothingToJudgeBy, "nothing-to-judge-by"},
        {SetupFault::LowAboveHigh, "low-above-high"},
    }};
    return std::find_if(kNames.begin(), kNames.end(), [fault](const auto& row) { return row.first == fault; })
        ->second;
}

Expected<SetupFile, SetupProblem> readSetup(std::string_view text) {
    try {
        return Reader().read(Json::parse(text));
    } catch (const SetupStop& stop) {
        return Unexpected<SetupProblem>(stop.problem);
    } catch (const Json::parse_error& error) {
        return Unexpected<SetupProblem>(SetupProblem{SetupFault::NotJson, std::to_string(error.byte), {}});
    } catch (const Json::exception&) { // A text that is no UTF-8, or a number beyond every type.
        return Unexpected<SetupProblem>(SetupProblem{SetupFault::NotJson, "0", {}});
    }
}

} // namespace fasit::workflow
