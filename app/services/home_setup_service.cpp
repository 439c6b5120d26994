#include "app/services/home_setup_service.h"

#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/home_choices.h"
#include "qc-core/workflow/home_setup.h"
#include "qc-core/workflow/record_event.h"

#include <utility>

namespace fasit::services {
namespace {

using domain::Actor;
using domain::EventKind;
using workflow::FollowUpFault;

using Choice = Expected<qint64, FollowUpFault>;
using Change = Expected<qint64, workflow::SetupChangeProblem>;

/// The same answer with the number of its identity.
template <class Answer, class Id>
Answer numbered(const Id& done) {
    return done ? Answer(done->value) : Unexpected<typename Answer::error_type>(done.error());
}

Choice recordUse(const workflow::Laboratory& laboratory, const Actor& actor, domain::Event event) {
    if (event.kind == EventKind::OutOfUse) {
        if (const auto fault = workflow::neededTextFault(event.text)) {
            return Unexpected<FollowUpFault>(*fault);
        }
    }
    event.at = laboratory.clock.wallNow();
    const auto done = workflow::recordEvent(laboratory, actor, event);
    return done ? Choice(event.instrument.value) : Unexpected<FollowUpFault>(done.error());
}

} // namespace

HomeSetupService::HomeSetupService(LaboratoryLink& link, QObject* parent)
    : LaboratoryClient(link, parent) {}

void HomeSetupService::requestHomes() {
    read(
        m_homes, [](const auto& laboratory) { return workflow::homeRows(laboratory); },
        [this](auto homes) { emit homesReady(std::move(homes)); });
}

void HomeSetupService::requestHome(domain::SiteId site) {
    read(
        m_home, [site](const auto& laboratory) { return workflow::homeSetup(laboratory, site); },
        [this](auto home) {
            if (home) {
                emit homeReady(std::move(*home));
            }
        });
}

template <class Answer>
void HomeSetupService::tell(SetupPart part, const Answer& answer) {
    if (answer) {
        emit stored(part, *answer);
        return;
    }
    if constexpr (std::is_same_v<Answer, Change>) {
        emit setupRefused(part, answer.error());
    } else {
        emit choiceRefused(part, answer.error());
    }
}

void HomeSetupService::changeHome(const Actor& actor, const domain::Site& home) {
    save(
        [actor, home](const auto& laboratory) -> Change {
            return numbered<Change>(workflow::changeHome(laboratory, actor, home));
        },
        [this](const Change& change) { tell(SetupPart::Home, change); });
}

void HomeSetupService::changeInstrument(const Actor& actor, const domain::Instrument& instrument) {
    save(
        [actor, instrument](const auto& laboratory) -> Change {
            return numbered<Change>(workflow::changeInstrument(laboratory, actor, instrument));
        },
        [this](const Change& change) { tell(SetupPart::Instrument, change); });
}

void HomeSetupService::setInUse(const Actor& actor, const domain::Instrument& instrument, bool inUse,
                                const QString& reason) {
    domain::Event event;
    event.site = instrument.site;
    event.instrument = instrument.id;
    event.kind = inUse ? EventKind::BackInUse : EventKind::OutOfUse;
    event.text = reason.trimmed().toStdString();
    save([actor, event](const auto& laboratory) { return recordUse(laboratory, actor, event); },
         [this](const Choice& choice) { tell(SetupPart::InUse, choice); });
}

void HomeSetupService::changeSchedule(const Actor& actor, const domain::Schedule& schedule) {
    save(
        [actor, schedule](const auto& laboratory) -> Choice {
            return numbered<Choice>(workflow::changeSchedule(laboratory, actor, schedule));
        },
        [this](const Choice& choice) { tell(SetupPart::Schedule, choice); });
}

void HomeSetupService::changeRules(const Actor& actor, const domain::HomeRules& rules) {
    save(
        [actor, rules](const auto& laboratory) -> Choice {
            const auto done = workflow::changeHomeRules(laboratory, actor, rules);
            return done ? Choice(rules.site.value) : Unexpected<FollowUpFault>(done.error());
        },
        [this](const Choice& choice) { tell(SetupPart::Rules, choice); });
}

} // namespace fasit::services
