#include "app/text/lot_text.h"

#include "app/text/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fasit::text {
namespace {

using reports::LotStage;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lot)
};

QString symbolOf(LotStage stage) {
    switch (stage) {
    case LotStage::ToApprove:
        return QStringLiteral("? ");
    case LotStage::Expired:
        return QStringLiteral("✖ ");
    case LotStage::Establishing:
        return QStringLiteral("⇄ ");
    case LotStage::InUse:
        return QStringLiteral("✔ ");
    case LotStage::NotInUse:
        break;
    }
    return QStringLiteral("– ");
}

QString daysLeftText(int days) {
    return days == 0   ? Words::tr("last day today")
           : days == 1 ? Words::tr("1 day left")
                       : Words::tr("%1 days left").arg(days);
}

/// An SD as wide as its spread says, for the reader only.
QString sdText(const domain::Spread& spread, int decimals) {
    return QLocale().toString(spread.sd(), 'f', decimals);
}

QString missingText(const planning::TargetProblem& problem) {
    if (problem.error == planning::TargetError::TooFewValues) {
        return Words::tr("%1 of %2 results").arg(problem.values).arg(problem.neededValues);
    }
    if (problem.error == planning::TargetError::TooFewDays) {
        return Words::tr("results of %1 of %2 days").arg(problem.days).arg(problem.neededDays);
    }
    return Words::tr("results that can be used");
}

} // namespace

QString lotStageText(LotStage stage) {
    switch (stage) {
    case LotStage::ToApprove:
        return Words::tr("To approve");
    case LotStage::Expired:
        return Words::tr("Expired");
    case LotStage::Establishing:
        return Words::tr("Parallel period");
    case LotStage::InUse:
        return Words::tr("In use");
    case LotStage::NotInUse:
        break;
    }
    return Words::tr("Not in use");
}

QString lotStateText(const reports::LotRow& row) {
    const auto state = symbolOf(row.stage) + lotStageText(row.stage);
    return row.endsSoon() ? state + QStringLiteral(", ⚠ ") + daysLeftText(row.daysLeft) : state;
}

Tone lotTone(const reports::LotRow& row) {
    if (row.stage == LotStage::Expired) {
        return Tone::Quiet;
    }
    if (row.stage == LotStage::ToApprove || row.endsSoon()) {
        return Tone::Watch;
    }
    return row.stage == LotStage::InUse ? Tone::Good : Tone::Quiet;
}

QString lotExpiryText(const reports::LotRow& row) {
    const auto day = dayText(row.lot.expiry);
    if (row.daysLeft < 0) {
        return Words::tr("Expired %1.").arg(day);
    }
    return row.endsSoon() ? Words::tr("Expires %1: %2.").arg(day, daysLeftText(row.daysLeft))
                          : Words::tr("Expires %1.").arg(day);
}

QString lotPlaceText(const reports::LotValues& values) {
    return Words::tr("%1, %2").arg(QString::fromStdString(values.analyteName),
                                   QString::fromStdString(values.instrumentName));
}

QString areaText(const reports::LotValues& values) {
    if (!values.target.low && !values.target.high) {
        return values.target.allowedSteps.empty() ? QStringLiteral("–") : Words::tr("by steps");
    }
    return withUnit(rangeText(values.target.low, values.target.high), values.unit);
}

QString meanAndSdText(const std::optional<Decimal>& mean, const std::optional<domain::Spread>& spread,
                      int decimals) {
    if (!mean) {
        return {};
    }
    return spread ? Words::tr("%1, SD %2").arg(numberText(*mean), sdText(*spread, decimals))
                  : numberText(*mean);
}

QString ownNumbersText(const reports::OwnNumbers& own) {
    if (own.values == 0) {
        return Words::tr("none");
    }
    const auto count = Words::tr("n = %1 on %2 days").arg(own.values).arg(own.days);
    if (!own.mean) {
        return count;
    }
    const auto numbers = meanAndSdText(own.mean, own.spread, own.mean->decimals() + 1);
    return count + QStringLiteral(": ") + numbers;
}

QString carriesText(const reports::OwnNumbers& own) {
    if (!own.mean) {
        return own.missing ? Words::tr("Too few for a mean: %1.").arg(missingText(*own.missing)) : QString();
    }
    if (own.cvCarriedOver) {
        return Words::tr("%1 results carry a mean. The CV of the lot before is used for the SD.")
            .arg(own.values);
    }
    if (own.spread) {
        return Words::tr("%1 results carry a mean and an SD.").arg(own.values);
    }
    return Words::tr("%1 results carry a mean, but not an SD: %2.")
        .arg(QString::number(own.values), own.missing ? missingText(*own.missing) : QString());
}

QString valuesStateText(const reports::LotValues& values) {
    if (values.proposal) {
        return QStringLiteral("? ") + Words::tr("proposed");
    }
    if (values.target.preliminary) {
        return QStringLiteral("? ") + Words::tr("preliminary");
    }
    if (values.standing == domain::Standing::Establishing) {
        return QStringLiteral("⇄ ") + Words::tr("parallel period");
    }
    return QStringLiteral("✔ ") +
           (values.target.basis == domain::TargetBasis::Sd ? Words::tr("own mean") : Words::tr("insert"));
}

} // namespace fasit::text
