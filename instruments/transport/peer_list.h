// PeerList: the addresses that may connect to a listener. A value type.
#pragma once

#include <QHostAddress>
#include <QString>

#include <utility>
#include <vector>

namespace fasit::instruments::transport {

class PeerList {
  public:
    /// "10.1.2.3", "10.1.2.0/24", "fd00::/8"; false where it is none of these.
    bool add(const QString& text);

    bool isEmpty() const { return m_nets.empty(); }
    /// An IPv4 address that comes as IPv6 (::ffff:10.1.2.3) counts as what it is.
    bool holds(const QHostAddress& address) const;

  private:
    std::vector<std::pair<QHostAddress, int>> m_nets;
};

/// IPv4 as such, also where it came over IPv6.
QHostAddress plainAddress(const QHostAddress& address);

} // namespace fasit::instruments::transport
