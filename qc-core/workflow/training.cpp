#include "qc-core/workflow/training.h"

#include "qc-core/storage/database.h"
#include "qc-core/workflow/user_change.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = Unexpected<UserFault>;

std::optional<UserFault> faultOf(const Laboratory& laboratory, const Training& training) {
    if (training.validUntil && *training.validUntil < training.on) {
        return UserFault::DatesInWrongOrder;
    }
    if (dateOf(laboratory.clock.wallNow()) < training.on) {
        return UserFault::DatesInWrongOrder;
    }
    if (training.by && !storage::readUser(laboratory.database, *training.by)) {
        return UserFault::NoSuchUser;
    }
    return training.instrumentModel.empty() ? std::optional(UserFault::NoSuchInstrument) : std::nullopt;
}

} // namespace

Expected<void, UserFault> recordTraining(const Laboratory& laboratory, const Actor& actor,
                                         Training training) {
    UserChange change(laboratory, training.user);
    if (const auto fault = change.faultFor(actor)) {
        return Fault(*fault);
    }
    training.site = change.user().site;
    if (training.instrument) {
        const Instrument* instrument = laboratory.database.catalogue().instrument(*training.instrument);
        const bool isThere = instrument && instrument->site == training.site;
        training.instrumentModel = isThere ? instrument->model : std::string();
    }
    if (const auto fault = faultOf(laboratory, training)) {
        return Fault(*fault);
    }
    storage::append(change.transaction(), training);
    change.commit(actor, "recordTraining");
    return {};
}

bool isTrained(const Laboratory& laboratory, UserId user, InstrumentId instrument, Date day) {
    const Instrument* analyser = laboratory.database.catalogue().instrument(instrument);
    const auto trainings = storage::readTrainings(laboratory.database, {std::nullopt, user});
    return analyser && std::any_of(trainings.begin(), trainings.end(), [&](const Training& training) {
               const bool fits = training.instrument ? *training.instrument == instrument
                                                     : training.instrumentModel == analyser->model;
               return fits && training.on <= day && (!training.validUntil || day <= *training.validUntil);
           });
}

} // namespace fasit::workflow
