#include "app/services/line_setup.h"

#include "instruments/drivers/file_link.h"
#include "qc-core/base/clock.h"

#include <QDateTime>

#include <cassert>
#include <optional>
#include <utility>

namespace fasit::services {
namespace {

using namespace instruments::transport;
using instruments::Link;

std::unique_ptr<Link> linkOf(const LineSetup& setup) {
    if (std::holds_alternative<FolderParameters>(setup.transport)) {
        auto link = std::make_unique<instruments::FileLink>(
            setup.driver.empty() ? std::nullopt : std::optional<std::string_view>(setup.driver),
            setup.link.controls);
        return instruments::drivers::withNames(std::move(link), setup.link.names);
    }
    const auto* row = instruments::drivers::findDriver(setup.driver);
    return row ? makeLink(*row, setup.link) : nullptr;
}

struct Maker {
    LineContext context;

    std::unique_ptr<Line> operator()(std::monostate) { return nullptr; }
    std::unique_ptr<Line> operator()(const SerialParameters& parameters) {
        return std::make_unique<SerialLine>(parameters, std::move(context));
    }
    std::unique_ptr<Line> operator()(const ListenParameters& parameters) {
        return std::make_unique<TcpListener>(parameters, std::move(context));
    }
    std::unique_ptr<Line> operator()(const DialParameters& parameters) {
        return std::make_unique<TcpDialer>(parameters, std::move(context));
    }
    std::unique_ptr<Line> operator()(const FolderParameters& parameters) {
        return std::make_unique<WatchedFolder>(parameters, std::move(context));
    }
};

} // namespace

instruments::afinion_as100::Stamps hostStamps(bool countsUtc) {
    instruments::afinion_as100::Stamps stamps;
    stamps.wallNow = [] { return SystemClock().wallNow(); };
    if (countsUtc) {
        stamps.wallTimeOf = [](UtcTime time) {
            const std::int64_t seconds = time.micros / 1'000'000;
            return WallTime{seconds + QDateTime::fromSecsSinceEpoch(seconds).offsetFromUtc()};
        };
    }
    return stamps;
}

bool holdsConversations(const std::string& driver) {
    const auto* row = instruments::drivers::findDriver(driver);
    return row && instruments::drivers::makeLink(*row) != nullptr;
}

std::unique_ptr<Line> makeLine(const LineSetup& setup, DeliverySink& sink, LineObserver* observer) {
    LineContext context;
    context.makeLink = [setup] { return linkOf(setup); };
    context.sink = &sink;
    context.observer = observer;
    context.limits.idle = setup.idle;
    auto line = std::visit(Maker{std::move(context)}, setup.transport);
    assert(line);
    return line;
}

} // namespace fasit::services
