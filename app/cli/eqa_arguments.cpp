#include "app/cli/eqa_arguments.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct EqaArguments {
    Q_DECLARE_TR_FUNCTIONS(EqaArguments)
};

} // namespace

void EqaCommands::addTo(CLI::App& app, Command& chosen) {
    auto* eqa =
        addCommand(app, chosen, "eqa", EqaArguments::tr("External control: rounds of a programme"), {});
    eqa->require_subcommand(1);
    addScore(*eqa, chosen);
}

void EqaCommands::addScore(CLI::App& eqa, Command& chosen) {
    auto* score = addCommand(eqa, chosen, "score", EqaArguments::tr("Score and grade the results of a round"),
                             [this] { return eqaScoreCommand(m_score); });
    score->add_option("FILE", m_score.file, fileText())->required();
    score
        ->add_option("--assigned", m_score.assigned,
                     EqaArguments::tr("reference, algorithm-a, q-hampel, median or value=V,u=U; "
                                      "SAMPLE:value=V,u=U for one sample")
                         .toStdString())
        ->required()
        ->allow_extra_args(false);
    score->add_option(
        "--limit-percent", m_score.limitPercent,
        EqaArguments::tr("Allowed difference from the assigned value, in percent of it").toStdString());
    score->add_option(
        "--limit-absolute", m_score.limitAbsolute,
        EqaArguments::tr("Allowed difference in the unit; the greater of the two holds").toStdString());
    score->add_option("--sigma", m_score.sigma,
                      EqaArguments::tr("Standard deviation for the scores, in the unit").toStdString());
    score->add_option(
        "--precision-percent", m_score.precisionPercent,
        EqaArguments::tr("Allowed difference of the replicates; without it the same percent").toStdString());
    score->add_flag("--by-group", m_score.byGroup,
                    EqaArguments::tr("Each method group has a consensus of its own").toStdString());
    score
        ->add_option("--non-commutable", m_score.nonCommutable,
                     EqaArguments::tr("SAMPLE or SAMPLE:GROUP that is judged against its own method group")
                         .toStdString())
        ->allow_extra_args(false);
    addFrame(*score);
    score->add_flag("--json", m_score.json, jsonText());
}

void EqaCommands::addFrame(CLI::App& score) {
    score
        .add_option("--samples", m_score.samples,
                    EqaArguments::tr("The samples of the round, separated by commas; others are left out")
                        .toStdString())
        ->delimiter(',')
        ->allow_extra_args(false);
    score.add_option(
        "--participants", m_score.participants,
        EqaArguments::tr("File with a participant on each line; others are left out").toStdString());
    score.add_option("--analyte", m_score.analyte,
                     EqaArguments::tr("NLK code, to recognise results in another unit").toStdString());
    score.add_option(
        "--unit", m_score.unit,
        EqaArguments::tr("Unit of the round; rows that name another are left out").toStdString());
    score.add_option("--deadline", m_score.deadline,
                     EqaArguments::tr("Last day; rows received after it are left out").toStdString());
    score.add_flag("--keep-blunders", m_score.keepBlunders,
                   EqaArguments::tr("Recognised slips stay in the consensus").toStdString());
}

} // namespace fasit::cli
