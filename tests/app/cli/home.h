// Home: a folder with a database of its own, and the program in it.
#pragma once

#include "tests/app/cli/program.h"
#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include <string>

namespace fasit::cli_test {

class Home {
  public:
    /// The small nursing home of tests/support/small_setup.h: CRP on QR-1 with lots A1 and A2.
    Home();

    /// `fasit import` of these bytes, today being 2026-10-05.
    Answer import(const std::string& name, std::string_view bytes, const Arguments& options = {"--json"});
    Answer decode(const std::string& name, std::string_view bytes, const Arguments& options = {"--json"});
    Answer evaluate(std::string_view table, const std::string& rules, const Arguments& options = {"--json"});

    std::filesystem::path file(const std::string& name) const { return m_folder.file(name); }
    std::filesystem::path path() const { return m_folder.path(); }
    std::filesystem::path database() const { return file("fasit.db"); }
    long long rowsIn(const std::string& table) const;

  private:
    test::TemporaryFolder m_folder{"fasit-cli"};

  public:
    Program program{m_folder.path()};
};

/// A delimited file of CRP results: the heading, then these rows.
std::string crpFile(const std::vector<std::string>& rows);

} // namespace fasit::cli_test
