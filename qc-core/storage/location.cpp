#include "qc-core/storage/location.h"

#include <fmt/format.h>

#include <libpq-fe.h>

#include <memory>

namespace fasit::storage {
namespace {

struct FreeOptions {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};
using Options = std::unique_ptr<PQconninfoOption, FreeOptions>;

bool looksLikeServer(std::string_view text) {
    return text.starts_with("postgresql://") || text.starts_with("postgres://");
}

std::string quoted(std::string_view value) {
    std::string text = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\') {
            text += '\\';
        }
        text += c;
    }
    return text + "'";
}

std::string valueOf(const Options& options, std::string_view keyword) {
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->keyword == keyword && option->val != nullptr) {
            return option->val;
        }
    }
    return {};
}

std::string connectionOf(const Options& options) {
    std::string text;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val != nullptr) {
            text += fmt::format("{}{}={}", text.empty() ? "" : " ", option->keyword, quoted(option->val));
        }
    }
    return text;
}

} // namespace

Expected<Location, LocationFault> Location::parse(std::string_view text) {
    if (!looksLikeServer(text)) {
        return Location(std::filesystem::path(text));
    }
    const Options options(PQconninfoParse(std::string(text).c_str(), nullptr));
    if (!options) {
        return Unexpected<LocationFault>(LocationFault::NotUnderstood);
    }
    if (!valueOf(options, "password").empty()) {
        return Unexpected<LocationFault>(LocationFault::PasswordInside);
    }
    Location location;
    location.m_connection = connectionOf(options);
    const std::string user = valueOf(options, "user");
    location.m_name = fmt::format("{}{}{}/{}", user, user.empty() ? "" : "@", valueOf(options, "host"),
                                  valueOf(options, "dbname"));
    return location;
}

std::string Location::name() const {
    return isServer() ? m_name : m_file.string();
}

} // namespace fasit::storage
