#include "qc-core/workflow/user_names.h"

#include "qc-core/storage/user_reader.h"

#include <charconv>

namespace fasit::workflow {

const std::string& UserNames::of(const std::string& text) {
    const auto known = m_names.find(text);
    return known != m_names.end() ? known->second : m_names.emplace(text, nameOrText(text)).first->second;
}

std::string UserNames::nameOrText(const std::string& text) {
    std::int64_t id = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, id);
    if (text.empty() || read.ec != std::errc() || read.ptr != end) {
        return text;
    }
    const auto user = storage::readUser(m_database, domain::UserId{id});
    return user && !user->user.person.name.empty() ? user->user.person.name : text;
}

} // namespace fasit::workflow
