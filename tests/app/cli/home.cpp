#include "tests/app/cli/home.h"

#include "tests/support/small_setup.h"

#include <stdexcept>

namespace fasit::cli_test {

Home::Home() {
    write(file("setup.json"), test::SmallSetup().json());
    const Answer answer = program.run({"setup", "--db", database(), file("setup.json")});
    if (answer.exitCode != 0) {
        throw std::runtime_error("fasit setup failed: " + answer.err);
    }
}

Answer Home::import(const std::string& name, std::string_view bytes, const Arguments& options) {
    write(file(name), bytes);
    Arguments arguments{"import", "--db", database(), "--now", "2026-10-05T12:00", file(name)};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return program.run(arguments);
}

Answer Home::decode(const std::string& name, std::string_view bytes, const Arguments& options) {
    write(file(name), bytes);
    Arguments arguments{"decode", file(name)};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return program.run(arguments);
}

Answer Home::evaluate(std::string_view table, const std::string& rules, const Arguments& options) {
    write(file("table.csv"), table);
    Arguments arguments{"evaluate", file("table.csv"), "--rules", rules};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return program.run(arguments);
}

long long Home::rowsIn(const std::string& table) const {
    return test::RawDatabase(database()).number("SELECT count(*) FROM " + table);
}

std::string crpFile(const std::vector<std::string>& rows) {
    std::string text = "serienummer;analytt;lot;nivå;verdi;enhet;tidspunkt\n";
    for (const std::string& row : rows) {
        text += row + '\n';
    }
    return text;
}

} // namespace fasit::cli_test
