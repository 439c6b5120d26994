// GatewayHome: the sample data's homes in a database of their own, and `fasit listen` and `fasit simulate` in
// them.
#pragma once

#include "tests/app/cli/program.h"
#include "tests/support/temporary_folder.h"

#include <string>

namespace fasit::cli_test {

class GatewayHome {
  public:
    GatewayHome();

    /// A free port of the loopback, as long as nobody else takes it.
    static int freePort();
    static std::string listening(int port);
    /// Of the line; the Afinion's unless another is named.
    void setDriver(const std::string& driver) { m_driver = driver; }
    /// The configuration with this transport for the driver.
    std::filesystem::path config(const std::string& transport);

    /// Runs until ended; returns when it says that it receives.
    Program::Begun listen(const std::string& transport, const Arguments& options = {});
    /// The analyser of the driver.
    Answer simulate(const Arguments& line, int days = 1, const Arguments& options = {});

    long long results();
    long long inboxItems();
    std::filesystem::path file(const std::string& name) const { return m_folder.file(name); }
    std::filesystem::path path() const { return m_folder.path(); }
    std::filesystem::path database() const { return file("lab.db"); }

  private:
    test::TemporaryFolder m_folder{"fasit-gateway"};
    std::string m_driver = "afinion2";

  public:
    Program program{m_folder.path()};
};

} // namespace fasit::cli_test
