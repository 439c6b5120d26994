#include "app/cli/sync_text.h"

#include "app/cli/console.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <charconv>

namespace fasit::cli {
namespace {

using Json = nlohmann::ordered_json;
using storage::ChainFault;
using storage::ChainFaultKind;
using storage::SetupConflict;
using storage::SetupRow;

constexpr std::size_t kIdentity = 3; ///< site, origin, seq

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(SyncText)

  public:
    static QString fault(ChainFaultKind kind);
};

QString SyncText::fault(ChainFaultKind kind) {
    switch (kind) {
    case ChainFaultKind::Diverged:
        return tr(
            "Both sides have gone on differently under the same origin, as when a database file is copied "
            "and "
            "both copies are used. Nothing of it was taken over. Keep the file that is right, and make a new "
            "one of a backup with fasit restore for the other.");
    case ChainFaultKind::Damaged:
        return tr(
            "What is stored is not what the audit chain says was written. The rest was not sent. fasit audit "
            "verify names it.");
    case ChainFaultKind::Refused:
        break;
    }
    return tr("The other database refuses a row. fasit doctor on both sides tells more.");
}

const char* nameOf(ChainFaultKind kind) {
    switch (kind) {
    case ChainFaultKind::Diverged:
        return "diverged";
    case ChainFaultKind::Damaged:
        return "damaged";
    case ChainFaultKind::Refused:
        break;
    }
    return "refused";
}

QString homeName(const domain::Catalogue& catalogue, domain::SiteId site) {
    if (site == domain::kProgramme) {
        return SyncText::tr("the programme");
    }
    const domain::Site* known = catalogue.site(site);
    return known ? QString::fromStdString(known->name) : QString::number(site.value);
}

QString cellText(const storage::Field& field) {
    if (field.text()) {
        return QString::fromStdString(*field.text());
    }
    return field.number() ? QString::number(*field.number()) : QStringLiteral("-");
}

void sayFaults(const std::vector<ChainFault>& faults, const domain::Catalogue& catalogue) {
    for (const ChainFault& fault : faults) {
        complain(SyncText::tr("%1, origin %2, behind number %3: %4")
                     .arg(homeName(catalogue, fault.chain.site))
                     .arg(fault.chain.origin)
                     .arg(fault.seq)
                     .arg(SyncText::fault(fault.kind)));
    }
}

/// The columns in which the versions differ, each with what both say.
void sayDifferences(const SetupConflict& conflict) {
    const auto& columns = conflict.table->table->columns;
    const auto& first = conflict.versions.front();
    for (std::size_t i = 0; i < storage::SetupTable::contentOf(first.fields).size(); ++i) {
        const auto& other = conflict.versions.back();
        if (first.fields[i + kIdentity] != other.fields[i + kIdentity]) {
            complain(QStringLiteral("    %1: %2 | %3")
                         .arg(QString::fromLatin1(columns[i].name), cellText(first.fields[i + kIdentity]),
                              cellText(other.fields[i + kIdentity])));
        }
    }
}

void sayConflict(const SetupConflict& conflict, const domain::Catalogue& catalogue) {
    complain(SyncText::tr("Two places changed the same thing (%1, %2):")
                 .arg(QString::fromLatin1(conflict.table->table->name),
                      homeName(catalogue, conflict.versions.front().site)));
    for (const SetupRow& row : conflict.versions) {
        const QString place = QString::fromStdString(placeText(conflict, row));
        complain(&row == &conflict.versions.front() ? SyncText::tr("  %1 (in force here)").arg(place)
                                                    : SyncText::tr("  %1 (written elsewhere)").arg(place));
    }
    sayDifferences(conflict);
    complain(SyncText::tr("  Choose one: fasit settle --keep %1 --by WHO")
                 .arg(QString::fromStdString(placeText(conflict, conflict.versions.front()))));
}

void sayWarnings(const workflow::SyncReport& report, const domain::Catalogue& catalogue) {
    for (const domain::SiteId home : report.notAdmitted) {
        complain(SyncText::tr(
                     "This user may not write for %1 at the centre. An administrator there runs: fasit admit "
                     "--site %2")
                     .arg(homeName(catalogue, home))
                     .arg(home.value));
    }
    if (report.programmeRowsHeld > 0) {
        complain(SyncText::tr(
                     "Rows of the programme that were written here and stay here: %1. Only coordinators may "
                     "write them at the centre.")
                     .arg(report.programmeRowsHeld));
    }
    if (report.fetched.ownRows > 0) {
        complain(SyncText::tr("Rows that this database had written and lost came back: %1")
                     .arg(report.fetched.ownRows));
    }
    if (report.bytesMayRemain) {
        complain(SyncText::tr("A name was erased, but its bytes may remain in the database for a while."));
    }
}

Json faultsJson(const std::vector<ChainFault>& faults) {
    Json list = Json::array();
    for (const ChainFault& fault : faults) {
        list.push_back({{"fault", nameOf(fault.kind)},
                        {"site", fault.chain.site.value},
                        {"origin", fault.chain.origin},
                        {"behind", fault.seq}});
    }
    return list;
}

Json conflictJson(const SetupConflict& conflict) {
    Json versions = Json::array();
    for (const SetupRow& row : conflict.versions) {
        versions.push_back(placeText(conflict, row));
    }
    return {{"table", conflict.table->table->name},
            {"site", conflict.versions.front().site.value},
            {"versions", std::move(versions)}};
}

Json directionJson(const storage::ExchangeReport& report) {
    return {{"rows", report.rows}, {"transactions", report.entries}, {"faults", faultsJson(report.faults)}};
}

} // namespace

std::string placeText(const SetupConflict& conflict, const SetupRow& row) {
    return fmt::format("{}/{}/{}/{}", conflict.table->table->name, row.site.value, row.key.origin,
                       row.key.seq);
}

std::optional<workflow::SetupPlace> placeNamed(const std::string& text) {
    std::vector<std::int64_t> numbers;
    std::size_t slash = text.find('/');
    const std::string table = text.substr(0, slash);
    while (slash != std::string::npos) {
        const std::size_t next = text.find('/', slash + 1);
        const std::string part = text.substr(slash + 1, next == std::string::npos ? next : next - slash - 1);
        std::int64_t number = 0;
        const auto read = std::from_chars(part.data(), part.data() + part.size(), number);
        if (read.ec != std::errc() || read.ptr != part.data() + part.size()) {
            return std::nullopt;
        }
        numbers.push_back(number);
        slash = next;
    }
    if (numbers.size() != kIdentity) {
        return std::nullopt;
    }
    return workflow::SetupPlace{table, {numbers[0]}, {numbers[1], numbers[2]}};
}

void saySync(const workflow::SyncReport& report, const domain::Catalogue& catalogue) {
    say(SyncText::tr("Sent: %1 rows. Fetched: %2 rows.").arg(report.sent.rows).arg(report.fetched.rows));
    if (report.judgedAnew > 0) {
        say(SyncText::tr("Controls with a new verdict after what came: %1").arg(report.judgedAnew));
    }
    if (report.registeredTwice > 0) {
        say(SyncText::tr("Measurements registered in both places, of which one counts: %1")
                .arg(report.registeredTwice));
    }
    if (report.heardBefore) {
        say(SyncText::tr("Last heard from before this: %1")
                .arg(QString::fromStdString(isoText(*report.heardBefore))));
    }
    sayWarnings(report, catalogue);
    sayFaults(report.sent.faults, catalogue);
    sayFaults(report.fetched.faults, catalogue);
    for (const SetupConflict& conflict : report.conflicts) {
        sayConflict(conflict, catalogue);
    }
}

Json syncJson(const workflow::SyncReport& report) {
    Json conflicts = Json::array();
    for (const SetupConflict& conflict : report.conflicts) {
        conflicts.push_back(conflictJson(conflict));
    }
    Json refused = Json::array();
    for (const domain::SiteId home : report.notAdmitted) {
        refused.push_back(home.value);
    }
    Json json{{"sent", directionJson(report.sent)},
              {"fetched", directionJson(report.fetched)},
              {"texts", report.texts},
              {"own_rows_back", report.fetched.ownRows},
              {"programme_rows_held", report.programmeRowsHeld},
              {"not_admitted", std::move(refused)},
              {"judged_anew", report.judgedAnew},
              {"registered_twice", report.registeredTwice},
              {"conflicts", std::move(conflicts)}};
    json["heard_before"] = report.heardBefore ? Json(isoText(*report.heardBefore)) : Json();
    return json;
}

void sayHeard(const std::vector<storage::HeardHome>& homes, const domain::Catalogue& catalogue) {
    if (homes.empty()) {
        say(SyncText::tr("No home has been heard from."));
    }
    for (const storage::HeardHome& home : homes) {
        say(SyncText::tr("%1: last heard from %2")
                .arg(homeName(catalogue, home.site), QString::fromStdString(isoText(home.at))));
    }
}

Json heardJson(const std::vector<storage::HeardHome>& homes) {
    Json list = Json::array();
    for (const storage::HeardHome& home : homes) {
        list.push_back({{"site", home.site.value}, {"at", isoText(home.at)}, {"origin", home.origin}});
    }
    return {{"homes", std::move(list)}};
}

} // namespace fasit::cli
