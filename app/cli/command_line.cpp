#include "app/cli/command_line.h"

#include "app/cli/command_parts.h"
#include "app/cli/console.h"
#include "app/cli/decode_command.h"
#include "app/cli/demo_command.h"
#include "app/cli/design_command.h"
#include "app/cli/eqa_arguments.h"
#include "app/cli/evaluate_command.h"
#include "app/cli/exit_code.h"
#include "app/cli/import_command.h"
#include "app/cli/listen_arguments.h"
#include "app/cli/operation_commands.h"
#include "app/cli/problem_text.h"
#include "app/cli/setup_command.h"
#include "app/cli/stats_command.h"
#include "app/cli/sync_arguments.h"
#include "app/cli/user_arguments.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::string driverText() {
    return CommandLine::tr("Name of the driver; without it the analyser is recognised").toStdString();
}

/// All options of all commands, and which command was chosen.
class Parser {
  public:
    Parser()
        : m_app(CommandLine::tr("Laboratory quality control at the point of care").toStdString(), "fasit") {
        m_app.require_subcommand(1);
        speakTheLanguage();
        m_app.fallthrough(); // --lang may stand behind the command too.
        m_app.set_version_flag("--version", FASIT_VERSION, CommandLine::tr("Show the version").toStdString());
        m_app.set_help_flag("-h,--help", CommandLine::tr("Show this help").toStdString());
        m_app.add_option("--lang", m_language, CommandLine::tr("Language: nb, nn or en").toStdString())
            ->check(CLI::IsMember({"nb", "nn", "en"}));
        addDemo();
        addImport();
        addDecode();
        addEvaluate();
        addDesign();
        addSetup();
        addStats();
        m_eqa.addTo(m_app, m_command);
        m_operation.addTo(m_app, m_command);
        addUser();
        m_sync.addTo(m_app, m_command);
        m_listen.addTo(m_app, m_command);
    }

    int run(int argc, char** argv) {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return m_app.exit(error) == 0 ? kDone : kRefused;
        }
        try {
            return m_command();
        } catch (const storage::StorageError& error) {
            complain(storageErrorText(error));
            return kStorageFailed;
        }
    }

  private:
    /// CLI11's own words, in the reader's language.
    void speakTheLanguage() {
        const auto formatter = m_app.get_formatter();
        formatter->label("Usage", CommandLine::tr("Usage").toStdString());
        formatter->label("OPTIONS", CommandLine::tr("OPTIONS").toStdString());
        formatter->label("SUBCOMMAND", CommandLine::tr("COMMAND").toStdString());
        m_app.option_defaults()->group(CommandLine::tr("Options").toStdString());
        formatter->label("Positionals", CommandLine::tr("Arguments").toStdString());
        formatter->label("REQUIRED", CommandLine::tr("(must be given)").toStdString());
        formatter->label("TEXT", CommandLine::tr("TEXT").toStdString());
        formatter->label("INT", CommandLine::tr("NUMBER").toStdString());
        m_app.failure_message([](const CLI::App* app, const CLI::Error& error) {
            return CommandLine::tr(
                       "The command line cannot be used: %1. %2 --help tells what may stand there.")
                       .arg(QString::fromStdString(error.what()), QString::fromStdString(app->get_name()))
                       .toStdString() +
                   "\n";
        });
    }

    void addDemo() {
        auto* demo = add("demo", CommandLine::tr("Make the demo database and draw its control charts"),
                         [this] { return demoCommand(m_demo); });
        addDatabase(*demo, m_demo.database);
        demo->add_option("--sample-data", m_demo.sampleData,
                         CommandLine::tr("Folder of the sample data").toStdString());
        demo->add_option("--out", m_demo.pictures, CommandLine::tr("Folder for the charts").toStdString());
    }

    void addImport() {
        auto* import = add("import", CommandLine::tr("Read files of control results into the database"),
                           [this] { return importCommand(m_import); });
        addDatabase(*import, m_import.database);
        import->add_option("FILE", m_import.files, fileText())->required();
        import->add_option("--driver", m_import.driver, driverText());
        import->add_option("--site", m_import.site,
                           CommandLine::tr("The home that the files come from").toStdString());
        import->add_flag("--json", m_import.json, jsonText());
        import->add_flag("--fail-on-reject", m_import.failOnReject,
                         CommandLine::tr("Exit with 1 when a control is not accepted").toStdString());
    }

    void addDecode() {
        auto* decode = add("decode", CommandLine::tr("Show what a file holds, without a database"), {});
        auto* file = decode->add_option("FILE", m_decode.file, fileText());
        decode->add_option("--driver", m_decode.driver, driverText());
        decode->add_flag("--json", m_decode.json, jsonText());
        auto* drivers = decode->add_flag("--drivers", m_decode.listDrivers,
                                         CommandLine::tr("List the drivers").toStdString());
        decode->callback([this, file, drivers] {
            if (file->count() == 0 && drivers->count() == 0) {
                throw CLI::RequiredError("FILE");
            }
            m_command = [this] { return decodeCommand(m_decode); };
        });
    }

    void addEvaluate() {
        auto* evaluate = add("evaluate", CommandLine::tr("Judge a table of results by Westgard rules"),
                             [this] { return evaluateCommand(m_evaluate); });
        evaluate->add_option("FILE", m_evaluate.file, fileText())->required();
        evaluate->add_option(
            "--rules", m_evaluate.rules,
            CommandLine::tr("The rules, for example 1_2s,1_3s,2_2s,R_4s,4_1s,10x").toStdString());
        evaluate->add_option(
            "--preset", m_evaluate.preset,
            CommandLine::tr(
                "A rule set by name: Sykehjem, Westgard, Westgard-3, Trollboken, sigma-6, sigma-5, "
                "sigma-4, sigma-3")
                .toStdString());
        evaluate
            ->add_option(
                "--levels", m_evaluate.levels,
                CommandLine::tr("Levels that sigma-6 to sigma-3 are for, 2 or 3; without it those of "
                                "the file")
                    .toStdString())
            ->check(CLI::Range(2, 3));
        evaluate->add_flag("--classic", m_evaluate.classic,
                           CommandLine::tr("Look at the other rules only where 1_2s fires").toStdString());
        evaluate->add_flag("--across-lots", m_evaluate.acrossLots,
                           CommandLine::tr("Let windows go on in SD when the lot changes").toStdString());
        evaluate
            ->add_option("--look-back-days", m_evaluate.lookBackDays,
                         CommandLine::tr("Results older than this leave every window").toStdString())
            ->check(CLI::Range(1, 36'500));
        evaluate->add_flag("--json", m_evaluate.json, jsonText());
    }

    void addDesign() {
        auto* design = add("design", CommandLine::tr("Find the rules and controls that fit a method"),
                           [this] { return designCommand(m_design); });
        design->add_option("--tea", m_design.totalAllowableError,
                           CommandLine::tr("Total allowable error, in percent").toStdString());
        design->add_option("--bias", m_design.bias, CommandLine::tr("Bias, in percent").toStdString());
        design->add_option("--cv", m_design.cv, CommandLine::tr("CV, in percent").toStdString());
        design->add_option("--levels", m_design.levels,
                           CommandLine::tr("Number of control levels, 1 to 4").toStdString());
        design->add_option("--rules", m_design.rules,
                           CommandLine::tr("Judge these rules instead of those that fit").toStdString());
        design->add_option("--n", m_design.valuesPerRun,
                           CommandLine::tr("Control values in a run, with --rules").toStdString());
        design->add_option("--runs", m_design.runs,
                           CommandLine::tr("How many runs the rules look at, with --rules").toStdString());
        design->add_flag("--json", m_design.json, jsonText());
    }

    void addSetup() {
        auto* setup = add("setup", CommandLine::tr("Load homes, lots and targets from a setup file"),
                          [this] { return setupCommand(m_setup); });
        addDatabase(*setup, m_setup.database);
        setup->add_option("FILE", m_setup.file, fileText())->required();
    }

    void addStats() {
        auto* stats = add("stats", CommandLine::tr("Centre and spread of a column of numbers"),
                          [this] { return statsCommand(m_stats); });
        stats->add_option("FILE", m_stats.file, fileText())->required();
        stats->add_option(
            "--column", m_stats.column,
            CommandLine::tr("Name of the column; not needed where there is only one").toStdString());
        stats
            ->add_option(
                "--method", m_stats.method,
                CommandLine::tr("algorithm-a, algorithm-s, q-hampel, made, niqr, qn, mean-sd, median or "
                                "quantiles")
                    .toStdString())
            ->required();
        stats->add_flag(
            "--exact", m_stats.exact,
            CommandLine::tr("Computed constants instead of 1.483, 0.7413 and 1.134").toStdString());
        addStatsSettings(*stats, m_stats.settings);
        stats->add_flag("--json", m_stats.json, jsonText());
    }

    static void addStatsSettings(CLI::App& stats, StatisticSettings& settings) {
        stats.add_option(
            "--tolerance", settings.iteration.tolerance,
            CommandLine::tr("At rest where a round moves less than this share of the spread").toStdString());
        stats.add_option("--max-iterations", settings.iteration.maxIterations,
                         CommandLine::tr("The most rounds of an iteration").toStdString());
        stats.add_option(
            "--degrees-of-freedom", settings.degreesOfFreedom,
            CommandLine::tr("Of each spread, for algorithm-s; 1 for ranges of two").toStdString());
        stats
            .add_option("--probabilities", settings.probabilities,
                        CommandLine::tr("For quantiles, from 0 to 1, separated by commas").toStdString())
            ->delimiter(',');
    }

    void addUser() {
        auto* user = addCommand(m_app, m_command, "user",
                                CommandLine::tr("Who works here: roles, PINs, training"), {});
        user->require_subcommand(1);
        addUserCommands(*user, m_user, m_command);
    }

    CLI::App* add(const char* name, const QString& what, Command command) {
        return addCommand(m_app, m_command, name, what, std::move(command));
    }

    CLI::App m_app;
    Command m_command;
    std::string m_language;
    DemoOptions m_demo;
    ImportCommand m_import;
    DecodeOptions m_decode;
    EvaluateOptions m_evaluate;
    DesignOptions m_design;
    SetupOptions m_setup;
    StatsOptions m_stats;
    EqaCommands m_eqa;
    OperationCommands m_operation;
    UserOptions m_user;
    SyncCommands m_sync;
    ListenCommands m_listen;
};

} // namespace

int runCommandLine(int argc, char** argv) {
    return Parser().run(argc, argv);
}

} // namespace fasit::cli
