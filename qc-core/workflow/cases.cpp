#include "qc-core/workflow/cases.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/follow_up_words.h"
#include "qc-core/storage/follow_up_writer.h"
#include "qc-core/storage/user_reader.h"
#include "qc-core/workflow/case_list.h"
#include "qc-core/workflow/free_text.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/sign_in.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;

using Fault = Unexpected<FollowUpFault>;
using Done = Expected<void, FollowUpFault>;

std::optional<FollowUpFault> placeFault(const Catalogue& catalogue, const NewCase& opened) {
    if (!catalogue.site(opened.site)) {
        return FollowUpFault::NoSuchHome;
    }
    const Instrument* instrument = opened.instrument ? catalogue.instrument(*opened.instrument) : nullptr;
    if (opened.instrument && (!instrument || instrument->site != opened.site)) {
        return FollowUpFault::NoSuchInstrument;
    }
    const bool isKnown = !opened.analyte || catalogue.analyte(*opened.analyte);
    return isKnown ? std::nullopt : std::optional(FollowUpFault::NoSuchAnalyte);
}

bool canOwn(const Laboratory& laboratory, UserId owner, SiteId site) {
    const auto stored = storage::readUser(laboratory.database, owner);
    return stored && stored->user.standing == UserStanding::Active &&
           may(actorOf(stored->user), Deed::OpenCase, site);
}

/// One step of a case that is open, from the lock to the audit entry.
class CaseChange {
  public:
    CaseChange(const Laboratory& laboratory, CaseId id)
        : m_transaction(laboratory.database, laboratory.clock)
        , m_state(caseState(laboratory, id)) {
        if (m_state) {
            m_transaction.holdSite(m_state->current.site);
            m_state = caseState(laboratory, id); // As it is now that nobody else writes.
        }
    }

    std::optional<FollowUpFault> faultFor(const Actor& actor, Deed deed) const {
        if (!m_state) {
            return FollowUpFault::NoSuchCase;
        }
        if (!may(actor, deed, m_state->current.site)) {
            return FollowUpFault::NotAllowed;
        }
        return m_state->current.closed ? std::optional(FollowUpFault::CaseClosed) : std::nullopt;
    }

    FollowUpCase& next() { return m_state->current; }

    void commit(const Actor& actor, CaseStep step, const std::string& text) {
        next().step = step;
        next().text = text;
        next().by = actor.user;
        storage::append(m_transaction, next());
        m_transaction.commit({idText(actor.user), "case", std::string(storage::nameOf(step))});
    }

  private:
    storage::WriteTransaction m_transaction;
    std::optional<CaseState> m_state;
};

} // namespace

Expected<CaseId, FollowUpFault> openCase(const Laboratory& laboratory, const Actor& actor,
                                         const NewCase& opened) {
    if (!may(actor, Deed::OpenCase, opened.site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    if (const auto fault = neededTextFault(opened.cause)) {
        return Fault(*fault);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    if (const auto fault = placeFault(laboratory.database.catalogue(), opened)) {
        return Fault(*fault);
    }
    FollowUpCase row;
    row.id = {crypto::randomIdentity()};
    row.site = opened.site;
    row.instrument = opened.instrument;
    row.analyte = opened.analyte;
    row.cause = opened.cause;
    row.by = actor.user;
    storage::append(transaction, row);
    transaction.commit({idText(actor.user), "case", std::string(storage::nameOf(row.step))});
    return row.id;
}

Done agreeCase(const Laboratory& laboratory, const Actor& actor, CaseId id, const CaseAgreement& agreement) {
    if (const auto fault = neededTextFault(agreement.action)) {
        return Fault(*fault);
    }
    CaseChange change(laboratory, id);
    if (const auto fault = change.faultFor(actor, Deed::AgreeCase)) {
        return Fault(*fault);
    }
    if (!canOwn(laboratory, agreement.owner, change.next().site)) {
        return Fault(FollowUpFault::NoSuchOwner);
    }
    if (agreement.due < dateOf(laboratory.clock.wallNow())) {
        return Fault(FollowUpFault::DueInThePast);
    }
    change.next().owner = agreement.owner;
    change.next().agreedAction = agreement.action;
    change.next().due = agreement.due;
    change.commit(actor, CaseStep::Agreed, "");
    return {};
}

Done noteContact(const Laboratory& laboratory, const Actor& actor, CaseId id, const std::string& text) {
    if (const auto fault = neededTextFault(text)) {
        return Fault(*fault);
    }
    CaseChange change(laboratory, id);
    if (const auto fault = change.faultFor(actor, Deed::OpenCase)) {
        return Fault(*fault);
    }
    change.commit(actor, CaseStep::Contact, text);
    return {};
}

Done closeCase(const Laboratory& laboratory, const Actor& actor, CaseId id, const std::string& outcome) {
    if (const auto fault = neededTextFault(outcome)) {
        return Fault(*fault);
    }
    CaseChange change(laboratory, id);
    if (const auto fault = change.faultFor(actor, Deed::CloseCase)) {
        return Fault(*fault);
    }
    change.next().closed = true;
    change.commit(actor, CaseStep::Closed, outcome);
    return {};
}

} // namespace fasit::workflow
