#include "app/cli/passphrase_file.h"

#include "app/cli/console.h"

#include <QCoreApplication>

#include <fstream>

namespace fasit::cli {
namespace {

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(PassphraseText)
};

} // namespace

std::optional<std::string> readPassphrase(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string line;
    std::getline(in, line);
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    if (line.empty()) {
        complain(PassphraseText::tr("There is no passphrase in %1: its first line is the passphrase.")
                     .arg(QString::fromStdString(file.string())));
        return std::nullopt;
    }
    return line;
}

} // namespace fasit::cli
