#include "app/settings/drafts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>
#include <utility>

namespace fasit::settings {
namespace {

constexpr auto kSoon = std::chrono::milliseconds(300);
constexpr int kLockMilliseconds = 2000;

/// As text: a JSON number does not hold 63 bits.
QString idText(qint64 id) {
    return QString::number(id);
}

QJsonObject asJson(const KeptDraft& draft) {
    QJsonArray levels;
    for (const auto& level : draft.levels) {
        levels.append(QJsonObject{{QStringLiteral("level"), level.level},
                                  {QStringLiteral("text"), level.text},
                                  {QStringLiteral("before"), level.before}});
    }
    return {{QStringLiteral("instrument"), idText(draft.instrument)},
            {QStringLiteral("analyte"), idText(draft.analyte)},
            {QStringLiteral("id"), draft.id},
            {QStringLiteral("measuredAt"), idText(draft.measuredAt)},
            {QStringLiteral("afterwards"), draft.afterwards},
            {QStringLiteral("comment"), draft.comment},
            {QStringLiteral("levels"), levels}};
}

std::optional<KeptDraft> draftOf(const QJsonValue& value) {
    const auto object = value.toObject();
    const auto number = [&](const char* name) {
        return object.value(QLatin1String(name)).toString().toLongLong();
    };
    KeptDraft draft{number("instrument"),
                    number("analyte"),
                    object.value(QLatin1String("id")).toString(),
                    number("measuredAt"),
                    object.value(QLatin1String("afterwards")).toBool(),
                    object.value(QLatin1String("comment")).toString(),
                    {}};
    for (const auto& level : object.value(QLatin1String("levels")).toArray()) {
        const auto one = level.toObject();
        draft.levels.push_back({one.value(QLatin1String("level")).toInt(),
                                one.value(QLatin1String("text")).toString(),
                                one.value(QLatin1String("before")).toString()});
    }
    const bool makesSense = draft.analyte != 0 && !draft.id.isEmpty() && !draft.levels.empty();
    return makesSense ? std::optional(std::move(draft)) : std::nullopt;
}

QJsonObject readAll(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Read anew each time: another window of this computer may have written since. A disk that takes no more
/// loses the draft, and nothing else.
void writeAll(const QString& name, const std::map<qint64, std::optional<KeptDraft>>& changes) {
    QLockFile lock(name + QStringLiteral(".lock"));
    lock.tryLock(kLockMilliseconds);
    auto all = readAll(name);
    for (const auto& [site, draft] : changes) {
        all.remove(idText(site));
        if (draft) {
            all.insert(idText(site), asJson(*draft));
        }
    }
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(all).toJson());
        file.commit();
    }
}

} // namespace

Drafts::Drafts(const QString& file)
    : m_file(file) {
    m_writer.setMaxThreadCount(1); // In order.
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { write(); });
}

Drafts::~Drafts() {
    write();
    m_writer.waitForDone();
}

std::optional<KeptDraft> Drafts::of(qint64 site) const {
    const auto waiting = m_waiting.find(site);
    return waiting != m_waiting.end() ? waiting->second : draftOf(readAll(m_file).value(idText(site)));
}

/// The timer is not begun anew by each letter: who types on and on is kept too.
void Drafts::keep(qint64 site, const std::optional<KeptDraft>& draft) {
    m_waiting[site] = draft;
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void Drafts::write() {
    if (!m_waiting.empty()) {
        m_writer.start([file = m_file, changes = std::exchange(m_waiting, {})] { writeAll(file, changes); });
    }
}

} // namespace fasit::settings
