#include "app/text/lot_refusal_text.h"

#include "app/text/lot_text.h"

#include <QCoreApplication>

namespace fasit::text {
namespace {

using domain::Gs1Fault;
using workflow::LotFault;
using workflow::ParallelLotFault;
using workflow::TargetFault;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LotRefusal)
};

ReasonText notAllowed() {
    return {Words::tr("You may not do this."),
            Words::tr("Ask laboratorieansvarlig or the laboratory adviser.")};
}

ReasonText changedMeanwhile() {
    return {Words::tr("Somebody else has changed this meanwhile."), Words::tr("Look at the list again.")};
}

ReasonText secondPerson() {
    return {Words::tr("Who entered or proposed it does not approve it."),
            Words::tr("Let a second person sign in and approve.")};
}

ReasonText quantitiesOnly() {
    return {Words::tr("This is a control of steps and has no range."),
            Words::tr("Its lots come with a setup file.")};
}

ReasonText ofWhatWasTyped(LotFault fault) {
    switch (fault) {
    case LotFault::NumberMissing:
        return {Words::tr("The lot number is missing."), Words::tr("Type it as it is printed.")};
    case LotFault::Expired:
        return {Words::tr("The lot has expired."), Words::tr("Check the expiry on the bottle.")};
    case LotFault::AlreadyThere:
        return {Words::tr("This lot is in the library already."), Words::tr("Find it in the list.")};
    case LotFault::LowNotBelowHigh:
        return {Words::tr("The lowest value must be below the highest."),
                Words::tr("Check the row of the insert.")};
    case LotFault::NoSuchLevel:
        return {Words::tr("No values are typed."),
                Words::tr("Type the lowest and highest value of at least one level.")};
    default:
        return changedMeanwhile();
    }
}

} // namespace

ReasonText refusalText(LotFault fault) {
    switch (fault) {
    case LotFault::NotAllowed:
        return notAllowed();
    case LotFault::SamePerson:
        return secondPerson();
    case LotFault::NotAQuantity:
        return quantitiesOnly();
    default:
        return ofWhatWasTyped(fault);
    }
}

ReasonText refusalText(ParallelLotFault fault) {
    switch (fault) {
    case ParallelLotFault::NotAllowed:
        return notAllowed();
    case ParallelLotFault::NoTarget:
        return {Words::tr("The lot has no values for this analyser."),
                Words::tr("Enter the values of the insert first.")};
    case ParallelLotFault::AlreadyInUse:
        return {Words::tr("The lot is in use here already."),
                Words::tr("A parallel period comes before that.")};
    case ParallelLotFault::AlreadyEstablishing:
        return {Words::tr("The lot is in its parallel period here already."), {}};
    default:
        return changedMeanwhile();
    }
}

ReasonText refusalText(const workflow::TargetRefusal& refusal) {
    switch (refusal.fault) {
    case TargetFault::NotAllowed:
        return notAllowed();
    case TargetFault::SamePerson:
        return secondPerson();
    case TargetFault::NotAQuantity:
        return quantitiesOnly();
    case TargetFault::NotYet: {
        reports::OwnNumbers own;
        own.missing = refusal.problem;
        return {Words::tr("The results do not carry a mean and an SD yet."),
                own.missing ? carriesText(own) : QString()};
    }
    case TargetFault::LotPreliminary:
        return {Words::tr("The lot is not approved yet."),
                Words::tr("A second person approves the values of its insert first.")};
    case TargetFault::BeforeNewerTarget:
        return {Words::tr("A newer target holds already."), Words::tr("Look at the list again.")};
    default:
        return changedMeanwhile();
    }
}

ReasonText refusalText(Gs1Fault fault) {
    switch (fault) {
    case Gs1Fault::BadProduct:
        return {Words::tr("The product number in the barcode is not right."), Words::tr("Scan once more.")};
    case Gs1Fault::BadDate:
        return {Words::tr("The expiry in the barcode is no day that exists."),
                Words::tr("Type lot and expiry as printed.")};
    case Gs1Fault::TooLong:
        return {Words::tr("The scanner leaves out the separators of the barcode."),
                Words::tr("Type lot and expiry as printed.")};
    case Gs1Fault::Twice:
        return {Words::tr("The barcode says two different things."),
                Words::tr("Type lot and expiry as printed.")};
    default:
        return {Words::tr("This is not the barcode of a control or a pack."),
                Words::tr("Scan another code on the box, or type lot and expiry as printed.")};
    }
}

} // namespace fasit::text
