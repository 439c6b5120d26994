// fasit-desktop: puts the parts together and shows the window.
#include "app/desktop/appearance.h"
#include "app/desktop/frame.h"
#include "app/services/no_core.h"
#include "app/settings/settings.h"
#include "app/text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

namespace {

struct Choices {
    fasit::storage::Location database{std::filesystem::path()};
    std::shared_ptr<const fasit::Clock> clock;
    fasit::desktop::FrameChoices frame;
};

QString defaultSettings() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/fasit.ini");
}

QString defaultDatabase() {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/fasit.db");
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral("Quality control at the point of care"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("db"), QStringLiteral("Database: a file, or postgresql://user@host/name."),
          QStringLiteral("DATABASE")},
         {QStringLiteral("now"), QStringLiteral("Run as if it were this time, for example 2026-11-20T08:00."),
          QStringLiteral("TIME")},
         {QStringLiteral("lang"), QStringLiteral("Language: nb, nn or en."), QStringLiteral("LANGUAGE")},
         {QStringLiteral("settings"), QStringLiteral("File of settings instead of the usual one."),
          QStringLiteral("FILE"), defaultSettings()},
         {QStringLiteral("light"), QStringLiteral("Light colours.")},
         {QStringLiteral("dark"), QStringLiteral("Dark colours.")}});
}

std::shared_ptr<const fasit::Clock> clockOf(const QString& now) {
    if (now.isEmpty()) {
        return std::make_shared<fasit::SystemClock>();
    }
    const auto time = fasit::parseTime(now.toStdString());
    return time ? std::make_shared<fasit::ClockStartedAt>(time->time) : nullptr;
}

/// What the command line says, else what was chosen before.
fasit::desktop::FrameChoices frameChoices(const QCommandLineParser& parser,
                                          const fasit::settings::Settings& settings) {
    using fasit::settings::Brightness;
    fasit::desktop::FrameChoices choices;
    choices.language = parser.isSet(QStringLiteral("lang")) ? parser.value(QStringLiteral("lang"))
                                                            : settings.value(fasit::settings::language());
    choices.brightness = fasit::settings::brightnessNamed(settings.value(fasit::settings::brightness()));
    if (parser.isSet(QStringLiteral("dark"))) {
        choices.brightness = Brightness::Dark;
    } else if (parser.isSet(QStringLiteral("light"))) {
        choices.brightness = Brightness::Light;
    }
    return choices;
}

QString databaseOf(const QCommandLineParser& parser, const fasit::settings::Settings& settings) {
    if (parser.isSet(QStringLiteral("db"))) {
        return parser.value(QStringLiteral("db"));
    }
    const auto chosen = settings.value(fasit::settings::database());
    return chosen.isEmpty() ? defaultDatabase() : chosen;
}

/// Nothing, and why on stderr, when an option makes no sense.
std::optional<Choices> choicesOf(const QCommandLineParser& parser,
                                 const fasit::settings::Settings& settings) {
    Choices choices;
    const auto location = fasit::storage::Location::parse(databaseOf(parser, settings).toStdString());
    if (!location) {
        std::fputs("fasit-desktop: --db must be a file, or postgresql://user@host/name without a password\n",
                   stderr);
        return std::nullopt;
    }
    choices.database = *location;
    choices.clock = clockOf(parser.value(QStringLiteral("now")));
    choices.frame = frameChoices(parser, settings);
    if (!choices.clock) {
        std::fputs("fasit-desktop: --now is no time; write it as 2026-11-20T08:00\n", stderr);
        return std::nullopt;
    }
    if (!fasit::text::installTranslation(choices.frame.language)) {
        std::fputs("fasit-desktop: --lang must be nb, nn or en\n", stderr);
        return std::nullopt;
    }
    return choices;
}

} // namespace

int main(int argc, char** argv) {
    fasit::services::leaveNoCore();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fasit"));
    QApplication::setApplicationVersion(QStringLiteral(FASIT_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    fasit::settings::Settings settings(parser.value(QStringLiteral("settings")));
    const auto choices = choicesOf(parser, settings);
    if (!choices) {
        return 2;
    }
    fasit::desktop::Frame frame(choices->database, choices->clock, settings, choices->frame);
    fasit::desktop::applyAppearance(app, choices->frame.brightness); // once, not at each widget that moves in
    frame.show();
    return QApplication::exec();
}
