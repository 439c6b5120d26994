#include "qc-core/workflow/change_setup.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/permissions.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = SetupChangeFault;
using Field = SetupField;
using Problem = SetupChangeProblem;
using MaybeProblem = std::optional<Problem>;

Unexpected<Problem> refused(Fault fault, Field field = Field::None) {
    return Unexpected<Problem>(Problem{fault, field});
}

/// A text as it was typed.
struct Typed {
    Field field;
    std::string_view text;
    bool isNeeded = false;
};

Fault faultOf(FollowUpFault fault) {
    switch (fault) {
    case FollowUpFault::TextMissing:
        return Fault::Missing;
    case FollowUpFault::IdentityNumber:
        return Fault::IdentityNumber;
    default:
        return Fault::Unusable;
    }
}

MaybeProblem firstProblem(std::initializer_list<Typed> texts) {
    for (const Typed& typed : texts) {
        const auto fault = typed.isNeeded ? neededTextFault(typed.text) : freeTextFault(typed.text);
        if (fault) {
            return Problem{faultOf(*fault), typed.field};
        }
    }
    return std::nullopt;
}

/// Empty, or that many digits.
bool isNumberOf(std::string_view text, std::size_t digits) {
    return text.empty() || (text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) {
                                return c >= '0' && c <= '9';
                            }));
}

MaybeProblem problemOf(const Catalogue& catalogue, const Site& home) {
    if (const auto problem = firstProblem({{Field::Name, home.name, true},
                                           {Field::Municipality, home.municipality, true},
                                           {Field::County, home.county}})) {
        return problem;
    }
    if (!isNumberOf(home.municipalityNumber, 4)) {
        return Problem{Fault::NotFourDigits, Field::MunicipalityNumber};
    }
    if (!isNumberOf(home.organisationNumber, 9)) {
        return Problem{Fault::NotNineDigits, Field::OrganisationNumber};
    }
    const bool isTaken = std::any_of(catalogue.sites.begin(), catalogue.sites.end(), [&](const Site& other) {
        return other.id != home.id && other.name == home.name && other.municipality == home.municipality;
    });
    return isTaken ? MaybeProblem(Problem{Fault::AlreadyTaken, Field::Name}) : std::nullopt;
}

MaybeProblem textProblem(const Instrument& instrument) {
    return firstProblem({{Field::Model, instrument.model, true},
                         {Field::Serial, instrument.serial, true},
                         {Field::Manufacturer, instrument.manufacturer},
                         {Field::LocalName, instrument.localName},
                         {Field::Place, instrument.place},
                         {Field::Consumable, instrument.consumable},
                         {Field::WhenStopped, instrument.whenStopped}});
}

/// `before` is null for a new one.
MaybeProblem problemOf(const Catalogue& catalogue, const Instrument& instrument, const Instrument* before) {
    if (const auto problem = textProblem(instrument)) {
        return problem;
    }
    const bool isTaken =
        std::any_of(catalogue.instruments.begin(), catalogue.instruments.end(), [&](const Instrument& other) {
            return other.id != instrument.id && other.site == instrument.site &&
                   other.serial == instrument.serial;
        });
    if (isTaken) {
        return Problem{Fault::AlreadyTaken, Field::Serial};
    }
    const bool isScheduled =
        std::any_of(catalogue.schedules.begin(), catalogue.schedules.end(),
                    [&](const Schedule& schedule) { return schedule.instrument == instrument.id; });
    return before && before->model != instrument.model && isScheduled
               ? MaybeProblem(Problem{Fault::ModelIsFixed, Field::Model})
               : std::nullopt;
}

/// Only what staff are told of it has changed.
bool isDescribedAnew(const Instrument& before, const Instrument& now) {
    return before.driver == now.driver && before.manufacturer == now.manufacturer &&
           before.model == now.model && before.serial == now.serial;
}

Deed deedOf(const Instrument* before, const Instrument& now) {
    return before && isDescribedAnew(*before, now) ? Deed::DescribeInstrument : Deed::ChangeSetup;
}

} // namespace

Expected<SiteId, Problem> changeHome(const Laboratory& laboratory, const Actor& actor, Site home) {
    const bool isNew = home.id == SiteId{};
    if (!may(actor, Deed::ChangeSetup, isNew ? kProgramme : home.id)) {
        return refused(Fault::NotAllowed);
    }
    if (isNew) {
        home.id = {crypto::randomIdentity()};
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(home.id);
    const Catalogue& catalogue = laboratory.database.catalogue();
    if (!isNew && !catalogue.site(home.id)) {
        return refused(Fault::NoSuchHome);
    }
    if (const auto problem = problemOf(catalogue, home)) {
        return Unexpected<Problem>(*problem);
    }
    storage::append(transaction, home);
    transaction.commit({idText(actor.user), isNew ? "addHome" : "changeHome", home.name});
    return home.id;
}

Expected<InstrumentId, Problem> changeInstrument(const Laboratory& laboratory, const Actor& actor,
                                                 Instrument instrument) {
    const bool isNew = instrument.id == InstrumentId{};
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(instrument.site);
    const Catalogue& catalogue = laboratory.database.catalogue();
    const Instrument* before = catalogue.instrument(instrument.id);
    if (!may(actor, deedOf(before, instrument), instrument.site)) {
        return refused(Fault::NotAllowed);
    }
    if (!catalogue.site(instrument.site)) {
        return refused(Fault::NoSuchHome);
    }
    if (!isNew && (!before || before->site != instrument.site)) {
        return refused(Fault::NoSuchInstrument);
    }
    if (const auto problem = problemOf(catalogue, instrument, before)) {
        return Unexpected<Problem>(*problem);
    }
    if (isNew) {
        instrument.id = {crypto::randomIdentity()};
    }
    storage::append(transaction, instrument);
    transaction.commit({idText(actor.user), isNew ? "addInstrument" : "changeInstrument", instrument.serial});
    return instrument.id;
}

} // namespace fasit::workflow
