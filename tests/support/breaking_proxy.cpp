#include "tests/support/breaking_proxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::test {
namespace {

constexpr int kPollMilliseconds = 20;

sockaddr_in loopback(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool sendAll(int socket, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

/// Splits what a client sends into messages, and knows which of them runs COMMIT.
class ClientMessages {
  public:
    void feed(std::string_view bytes) { m_pending += bytes; }

    /// The next whole message; empty where there is none yet.
    std::string take() {
        const std::size_t kind = m_isStarted ? 1 : 0; // The first message has no letter.
        if (m_pending.size() < kind + 4) {
            return {};
        }
        std::uint32_t length = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            length = length << 8 | static_cast<unsigned char>(m_pending[kind + i]);
        }
        if (m_pending.size() < kind + length) {
            return {};
        }
        const std::string message = m_pending.substr(0, kind + length);
        m_pending.erase(0, kind + length);
        m_isStarted = true;
        return message;
    }

    /// A statement prepared as COMMIT is remembered by its name; running it is a Bind with that name.
    bool isCommit(const std::string& message) {
        const std::string_view body = std::string_view(message).substr(5);
        if (message[0] == 'P' && body.substr(body.find('\0') + 1).starts_with("COMMIT")) {
            m_commitName = body.substr(0, body.find('\0'));
        }
        if (message[0] == 'Q') {
            return body.starts_with("COMMIT");
        }
        if (message[0] == 'B' && !m_commitName.empty()) {
            const auto name = body.substr(body.find('\0') + 1);
            return name.substr(0, name.find('\0')) == m_commitName;
        }
        return false;
    }

  private:
    bool m_isStarted = false;
    std::string m_pending;
    std::string m_commitName;
};

} // namespace

BreakingProxy::BreakingProxy(int serverPort)
    : m_serverPort(serverPort)
    , m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(m_listener, 8) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        throw std::runtime_error("no port to listen on");
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

BreakingProxy::~BreakingProxy() {
    m_ends = true;
    m_thread.join();
    close(m_listener);
}

void BreakingProxy::serve() {
    std::vector<std::thread> lines;
    while (!m_ends) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (poll(&waiting, 1, kPollMilliseconds) > 0) {
            const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (m_isDown) {
                close(client);
            } else {
                lines.emplace_back([this, client] { carry(client); });
            }
        }
    }
    for (std::thread& line : lines) {
        line.join();
    }
}

void BreakingProxy::carry(int client) {
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_serverPort);
    bool holds = connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ClientMessages messages;
    bool swallowsAnswer = false;
    std::array<char, 65536> buffer{};
    while (holds && !m_ends) {
        std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
        poll(ends.data(), ends.size(), kPollMilliseconds);
        if (ends[1].revents != 0) {
            const auto count = recv(server, buffer.data(), buffer.size(), 0);
            holds = count > 0 && !swallowsAnswer &&
                    sendAll(client, {buffer.data(), static_cast<std::size_t>(count)});
        }
        if (holds && ends[0].revents != 0) {
            const auto count = recv(client, buffer.data(), buffer.size(), 0);
            holds = count > 0;
            messages.feed({buffer.data(), count > 0 ? static_cast<std::size_t>(count) : 0});
            for (auto message = messages.take(); holds && !message.empty(); message = messages.take()) {
                const Cut cut = messages.isCommit(message) ? m_cut.exchange(Cut::Never) : Cut::Never;
                swallowsAnswer = swallowsAnswer || cut == Cut::AfterCommit;
                holds = cut != Cut::BeforeCommit && sendAll(server, message);
                m_isDown = m_isDown || (cut != Cut::Never && m_staysDown);
            }
        }
    }
    close(server);
    close(client);
}

} // namespace fasit::test
