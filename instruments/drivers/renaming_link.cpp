#include "instruments/drivers/renaming_link.h"

#include <utility>

namespace fasit::instruments::drivers {
namespace {

void rename(const NameTable::Names& names, std::string& text) {
    if (const auto name = names.find(text); name != names.end()) {
        text = name->second;
    }
}

class RenamingLink final : public Link {
  public:
    RenamingLink(std::unique_ptr<Link> link, NameTable table)
        : m_link(std::move(link))
        , m_table(std::move(table)) {}

    LinkActions onConnected(LinkTime now) override { return renamed(m_link->onConnected(now)); }
    LinkActions onBytes(std::string_view bytes, LinkTime now) override {
        return renamed(m_link->onBytes(bytes, now));
    }
    LinkActions onTick(LinkTime now) override { return renamed(m_link->onTick(now)); }
    LinkActions onCommitted(std::uint64_t token, LinkTime now) override {
        return renamed(m_link->onCommitted(token, now));
    }
    LinkActions onRefused(std::uint64_t token, LinkTime now) override {
        return renamed(m_link->onRefused(token, now));
    }
    LinkActions onDisconnected(LinkTime now) override { return renamed(m_link->onDisconnected(now)); }

  private:
    LinkActions renamed(LinkActions actions) const {
        for (Delivery& delivery : actions.deliveries) {
            for (domain::ControlReading& reading : delivery.decoded.readings) {
                rename(m_table.codes, reading.code);
                if (reading.unit) {
                    rename(m_table.units, *reading.unit);
                }
            }
        }
        return actions;
    }

    std::unique_ptr<Link> m_link;
    NameTable m_table;
};

} // namespace

std::unique_ptr<Link> withNames(std::unique_ptr<Link> link, NameTable table) {
    return link == nullptr || table.isEmpty()
               ? std::move(link)
               : std::make_unique<RenamingLink>(std::move(link), std::move(table));
}

} // namespace fasit::instruments::drivers
