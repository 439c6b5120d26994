#include "app/cli/eqa_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace fasit::cli {
namespace {

using domain::EqaGrade;
using eqa::Aside;
using eqa::Blunder;
using eqa::RowFault;
using eqa::ScoreFlag;

struct EqaText {
    Q_DECLARE_TR_FUNCTIONS(EqaText)

  public:
    static QString of(RowFault fault);
    static QString of(Aside reason);
    static QString of(const eqa::RecognisedBlunder& blunder, const eqa::ResultTable& table);
    static QString of(ScoreFlag flag);
    static QString of(const std::optional<EqaGrade>& grade);
};

QString EqaText::of(RowFault fault) {
    switch (fault) {
    case RowFault::Missing:
        return tr("is empty");
    case RowFault::NotANumber:
        return tr("is not a number");
    case RowFault::TooManyDecimals:
        return tr("has more than six decimals");
    case RowFault::TooLarge:
        return tr("is too large a number");
    case RowFault::NotAReplicate:
        return tr("must be a whole number from 1 to 99");
    case RowFault::Negative:
        return tr("must not be below 0");
    case RowFault::OtherUnit:
        return tr("is not the unit of the round, and nothing is converted");
    case RowFault::NotADate:
        return tr("is not a date that exists");
    case RowFault::TooLate:
        break;
    }
    return tr("is after the deadline");
}

QString EqaText::of(Aside reason) {
    switch (reason) {
    case Aside::SameReplicateTwice:
        return tr("this replicate is there already");
    case Aside::OtherGroup:
        return tr("the participant is in another method group above");
    case Aside::OtherLot:
        return tr("the other replicates are of another reagent lot");
    case Aside::UnknownSample:
        return tr("the round has no such sample");
    case Aside::UnknownParticipant:
        break;
    }
    return tr("the participant is not on the list");
}

QString EqaText::of(const eqa::RecognisedBlunder& blunder, const eqa::ResultTable& table) {
    switch (blunder.blunder) {
    case Blunder::Swapped:
        return tr("swapped with sample %1?").arg(QString::fromStdString(table.samples[blunder.otherSample]));
    case Blunder::WrongUnit:
        return tr("another unit?");
    case Blunder::WrongRound:
        return tr("the samples of another round?");
    case Blunder::FactorTen:
        break;
    }
    return tr("decimal point in the wrong place?");
}

QString EqaText::of(ScoreFlag flag) {
    switch (flag) {
    case ScoreFlag::MissingReplicate:
        return tr("a replicate is missing");
    case ScoreFlag::SmallGroup:
        return tr("judged against fewer than ten");
    case ScoreFlag::NoAssignedValue:
        return tr("there is no assigned value to judge it by");
    case ScoreFlag::OwnGroupValue:
        return tr("judged against its own method group");
    case ScoreFlag::AllEqual:
        return tr("all results are equal");
    case ScoreFlag::NotConverged:
        return tr("the assigned value did not come to rest");
    case ScoreFlag::Outlier:
        return tr("far from its method group");
    case ScoreFlag::TooLarge:
        break;
    }
    return tr("too large a number to be judged");
}

QString EqaText::of(const std::optional<EqaGrade>& grade) {
    if (!grade) {
        return tr("no grade");
    }
    switch (*grade) {
    case EqaGrade::Good:
        return tr("good");
    case EqaGrade::Acceptable:
        return tr("acceptable");
    case EqaGrade::Poor:
        break;
    }
    return tr("poor");
}

QString shown(double number, int digits = 4) {
    return QLocale().toString(number, 'g', digits);
}

QString percent(const std::optional<double>& number) {
    return number ? QLocale().toString(*number, 'f', 1) + QStringLiteral(" %") : QStringLiteral("–");
}

QString resultLine(const eqa::ResultTable& table, const eqa::SampleScore& score) {
    QString line =
        EqaText::tr("%1, sample %2: %3, assigned value %4, difference %5, trueness %6, precision %7")
            .arg(QString::fromStdString(table.participants[score.participant].name),
                 QString::fromStdString(table.samples[score.sample]), shown(score.value),
                 score.assigned ? shown(score.assigned->value) : QStringLiteral("–"),
                 percent(score.scores ? score.scores->deviationPercent : std::nullopt),
                 EqaText::of(score.trueness), EqaText::of(score.precision));
    for (const eqa::RecognisedBlunder& blunder : score.blunders) {
        line += QStringLiteral("; ") + EqaText::of(blunder, table);
    }
    for (const ScoreFlag flag : score.flags) {
        line += QStringLiteral("; ") + EqaText::of(flag);
    }
    return line;
}

QString groupLine(const eqa::ResultTable& table, const eqa::GroupScore& group) {
    const QString name = group.group == eqa::kEveryGroup ? EqaText::tr("All method groups")
                                                         : QString::fromStdString(table.groups[group.group]);
    QString line = EqaText::tr("%1, sample %2: %3 participants, median %4, CV %5, difference %6")
                       .arg(name, QString::fromStdString(table.samples[group.sample]))
                       .arg(group.statistics.n)
                       .arg(group.statistics.median ? shown(*group.statistics.median) : QStringLiteral("–"),
                            percent(group.statistics.robustCv), percent(group.statistics.biasPercent));
    return group.isBiased ? line + QStringLiteral("; ") + EqaText::tr("the method is off") : line;
}

} // namespace

QString keptText(const eqa::RowProblem& problem) {
    return EqaText::tr("Line %1, %2 “%3”: %4. The line was left out; correct it and score again.")
        .arg(problem.line)
        .arg(QString::fromStdString(problem.column), QString::fromStdString(problem.text),
             EqaText::of(problem.fault));
}

QString keptText(const eqa::LaidAside& aside) {
    return EqaText::tr(
               "Line %1, participant “%2”, sample “%3”: %4. The line was left out; decide what is right "
               "and score again.")
        .arg(aside.measurement.line)
        .arg(QString::fromStdString(aside.measurement.participant),
             QString::fromStdString(aside.measurement.sample), EqaText::of(aside.reason));
}

QStringList eqaLines(const eqa::RoundScores& round) {
    QStringList lines;
    for (const eqa::SampleScore& score : round.scores) {
        lines << resultLine(round.table, score);
    }
    for (const eqa::GroupScore& group : round.groups) {
        lines << groupLine(round.table, group);
    }
    for (const eqa::GroupLots& group : round.lots) {
        for (const eqa::LotEffect& lot : group.lots) {
            if (lot.isNamed) {
                lines << EqaText::tr(
                             "%1, reagent lot %2: %3 from the others of the method group (%4 participants)")
                             .arg(QString::fromStdString(round.table.groups[group.group]),
                                  QString::fromStdString(lot.lot), percent(lot.percent))
                             .arg(lot.n);
            }
        }
    }
    return lines;
}

} // namespace fasit::cli
