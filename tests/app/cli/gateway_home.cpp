#include "tests/app/cli/gateway_home.h"

#include "tests/support/raw_database.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>
#include <thread>

namespace fasit::cli_test {

GatewayHome::GatewayHome() {
    const Answer answer =
        program.run({"setup", "--db", database(), FASIT_SOURCE_DIR "/sample-data/setup.json"});
    if (answer.exitCode != 0) {
        throw std::runtime_error("fasit setup failed: " + answer.err);
    }
}

int GatewayHome::freePort() {
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    if (bind(listener, plain, size) != 0 || getsockname(listener, plain, &size) != 0) {
        throw std::runtime_error("no port");
    }
    close(listener);
    return ntohs(address.sin_port);
}

std::string GatewayHome::listening(int port) {
    return R"("listen": { "port": )" + std::to_string(port) +
           R"(, "address": "127.0.0.1", "allow": ["127.0.0.1"] })";
}

std::filesystem::path GatewayHome::config(const std::string& transport) {
    write(file("listen.json"),
          R"({ "lines": [ { "name": "Vaktrom", "driver": ")" + m_driver + R"(", )" + transport + " } ] }");
    return file("listen.json");
}

Program::Begun GatewayHome::listen(const std::string& transport, const Arguments& options) {
    Arguments arguments{"listen",          "--db",  database(),        "--config",
                        config(transport), "--now", "2026-11-20T12:00"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const auto begun = program.begin(arguments);
    for (int i = 0; i < 1000 && test::bytesOf(begun.err).find("Receiving") == std::string::npos; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return begun;
}

Answer GatewayHome::simulate(const Arguments& line, int days, const Arguments& options) {
    Arguments arguments{"simulate", m_driver, "--days", std::to_string(days)};
    arguments.insert(arguments.end(), line.begin(), line.end());
    arguments.insert(arguments.end(), options.begin(), options.end());
    return program.run(arguments);
}

long long GatewayHome::results() {
    return test::RawDatabase(database()).number("SELECT count(*) FROM control_result");
}

long long GatewayHome::inboxItems() {
    return test::RawDatabase(database()).number("SELECT count(*) FROM inbox_item");
}

} // namespace fasit::cli_test
