#include "tests/support/raw_database.h"

namespace fasit::test {

RawDatabase::RawDatabase(const std::filesystem::path& place)
    : m_connection(place.string().starts_with("postgresql:") ? rawPostgresql(place.string())
                                                             : rawSqlite(place.string())) {}

std::int64_t RawDatabase::number(const std::string& sql) {
    return std::get<std::int64_t>(rows(sql).at(0).at(0));
}

std::string RawDatabase::text(const std::string& sql) {
    return std::get<std::string>(rows(sql).at(0).at(0));
}

std::string RawDatabase::joined(const std::string& sql) {
    std::string all;
    for (const auto& row : rows(sql)) {
        const auto* text = std::get_if<std::string>(&row.at(0));
        all += (all.empty() ? "" : ",") + (text ? *text : std::to_string(std::get<std::int64_t>(row.at(0))));
    }
    return all;
}

} // namespace fasit::test
