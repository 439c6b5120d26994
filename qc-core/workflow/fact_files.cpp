#include "qc-core/workflow/fact_files.h"

#include <nlohmann/json.hpp>

namespace fasit::workflow {
namespace {

/// RFC 4180: quoted where it must be, a quote doubled, lines ended by CR LF.
std::string csvText(const std::string& text) {
    // An empty text is quoted: a value that is missing is not.
    if (!text.empty() && text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string csvCell(const storage::Field& field) {
    if (field.number()) {
        return std::to_string(*field.number());
    }
    return field.text() ? csvText(*field.text()) : std::string();
}

nlohmann::ordered_json jsonCell(const storage::Field& field) {
    if (field.number()) {
        return *field.number();
    }
    return field.text() ? nlohmann::ordered_json(*field.text()) : nlohmann::ordered_json();
}

std::string dumped(const nlohmann::ordered_json& json) {
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void check(const std::ofstream& file) {
    if (!file) {
        throw FileFailure();
    }
}

} // namespace

FactFiles::FactFiles(std::filesystem::path folder, const FactFileHead& head)
    : m_folder(std::move(folder))
    , m_json(m_folder / "facts.json", std::ios::binary) {
    m_json << "{\"format\":\"fasit-facts\",\"version\":1,\"exported_at\":" << head.at.micros
           << ",\"site\":" << head.site.value << ",\"tables\":{";
    check(m_json);
}

void FactFiles::beginTable(const std::string& name, const std::vector<std::string>& columns) {
    m_columns = columns;
    m_csv = std::ofstream(m_folder / (name + ".csv"), std::ios::binary);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        m_csv << (i == 0 ? "" : ",") << columns[i];
    }
    m_csv << "\r\n";
    m_json << (m_isFirstTable ? "\n" : ",\n") << '"' << name << "\":[";
    m_isFirstTable = false;
    m_isFirstRow = true;
    check(m_csv);
}

void FactFiles::addRow(const std::vector<storage::Field>& fields) {
    nlohmann::ordered_json row;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        m_csv << (i == 0 ? "" : ",") << csvCell(fields[i]);
        row[m_columns[i]] = jsonCell(fields[i]);
    }
    m_csv << "\r\n";
    m_json << (m_isFirstRow ? "\n" : ",\n") << dumped(row);
    m_isFirstRow = false;
}

void FactFiles::endTable() {
    m_csv.close();
    m_json << ']';
    check(m_csv);
    check(m_json);
}

void FactFiles::finish() {
    m_json << "\n}}\n";
    m_json.close();
    check(m_json);
}

} // namespace fasit::workflow
