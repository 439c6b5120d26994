#include "instruments/transport/peer_list.h"

#include <algorithm>

namespace fasit::instruments::transport {

bool PeerList::add(const QString& text) {
    // parseSubnet also takes "10" and "10.1" for nets; a list of who may send is no place for such guesses.
    const QString address = text.section(QLatin1Char('/'), 0, 0);
    const QHostAddress parsed(address);
    const bool isWhole = address.contains(QLatin1Char(':')) || address.count(QLatin1Char('.')) == 3;
    const auto net = QHostAddress::parseSubnet(text);
    if (!isWhole || parsed.isNull() || net.second < 0) {
        return false;
    }
    m_nets.push_back(net);
    return true;
}

bool PeerList::holds(const QHostAddress& address) const {
    const QHostAddress plain = plainAddress(address);
    return std::any_of(m_nets.begin(), m_nets.end(), [&](const auto& net) { return plain.isInSubnet(net); });
}

QHostAddress plainAddress(const QHostAddress& address) {
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace fasit::instruments::transport
