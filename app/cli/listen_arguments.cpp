#include "app/cli/listen_arguments.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace fasit::cli {
namespace {

struct ListenArguments {
    Q_DECLARE_TR_FUNCTIONS(ListenArguments)
};

} // namespace

void ListenCommands::addTo(CLI::App& app, Command& chosen) {
    addListen(app, chosen);
    addSimulate(app, chosen);
}

void ListenCommands::addListen(CLI::App& app, Command& chosen) {
    auto* listen = addCommand(app, chosen, "listen",
                              ListenArguments::tr("Receive from analysers until told to stop"), {});
    addDatabase(*listen, m_listen.database);
    auto* config =
        listen->add_option("--config", m_listen.config,
                           ListenArguments::tr("The lines, in JSON (docs/formats/listen.md)").toStdString());
    listen->add_option("--trace", m_listen.trace,
                       ListenArguments::tr("Write what happens on the lines to this file, every value masked")
                           .toStdString());
    listen->add_option(
        "--status-file", m_listen.statusFile,
        ListenArguments::tr("Where the status is written; without it beside the database").toStdString());
    listen->add_flag("--check", m_listen.check,
                     ListenArguments::tr("Only check the configuration").toStdString());
    auto* status =
        listen->add_flag("--status", m_listen.status,
                         ListenArguments::tr("Tell how the program that receives stands").toStdString());
    listen->add_flag("--json", m_listen.json, jsonText());
    listen->callback([this, &chosen, config, status] {
        if (config->count() == 0 && status->count() == 0) {
            throw CLI::RequiredError("--config");
        }
        chosen = [this] { return listenCommand(m_listen); };
    });
}

void ListenCommands::addSimulate(CLI::App& app, Command& chosen) {
    auto* simulate =
        addCommand(app, chosen, "simulate", ListenArguments::tr("Play an analyser, with made-up results"),
                   [this] { return simulateCommand(m_simulate); });
    simulate->add_option("DRIVER", m_simulate.driver, ListenArguments::tr("Name of its driver").toStdString())
        ->required();
    auto* line = simulate->add_option_group("line");
    line->add_option("--serial", m_simulate.serialPort,
                     ListenArguments::tr("Over this serial port").toStdString());
    line->add_option("--tcp", m_simulate.tcp, ListenArguments::tr("Connect to HOST:PORT").toStdString());
    line->add_option("--listen", m_simulate.listen, ListenArguments::tr("Wait on this port").toStdString())
        ->check(CLI::Range(1, 65'535));
    line->add_option("--file", m_simulate.file, ListenArguments::tr("Into a file").toStdString());
    line->require_option(1);
    simulate->add_option("--baud", m_simulate.baud,
                         ListenArguments::tr("Speed of the serial port").toStdString());
    simulate->add_option("--days", m_simulate.days, ListenArguments::tr("Days with controls").toStdString())
        ->check(CLI::Range(1, 3650));
    simulate->add_option("--seed", m_simulate.seed,
                         ListenArguments::tr("Another seed draws other values").toStdString());
    simulate->add_option(
        "--serial-number", m_simulate.serial,
        ListenArguments::tr("Serial number of the analyser; without it that of the sample data")
            .toStdString());
    simulate
        ->add_option("--fault", m_simulate.faults,
                     ListenArguments::tr("What goes wrong; may be given several times").toStdString())
        ->check(CLI::IsMember(faultNames()));
    simulate
        ->add_option("--patients", m_simulate.patients,
                     ListenArguments::tr("Samples of patients each day, among the controls").toStdString())
        ->check(CLI::Range(0, 100'000));
    simulate->add_option("--canaries", m_simulate.canaries,
                         ListenArguments::tr("Fill the patients' results with texts that stand nowhere else, "
                                             "and write those to this file")
                             .toStdString());
}

} // namespace fasit::cli
