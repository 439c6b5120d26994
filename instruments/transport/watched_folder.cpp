#include "instruments/transport/watched_folder.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace fasit::instruments::transport {

struct WatchedFolder::Reading {
    QFile file;
    qint64 size = 0; ///< When it was begun.
    QDateTime changed;
    std::unique_ptr<Link> link;
    std::deque<Delivery> waiting; ///< Stored one after the other.
    bool isRead = false;
    bool isStoring = false;
    bool isRefused = false; ///< Something in it could not be used.
};

namespace {

LinkTime now() {
    return LinkTime::clock::now();
}

/// Names under which programs write what is not whole yet.
bool isUnfinishedName(const QString& name) {
    const QString lower = name.toLower();
    return lower.startsWith(QLatin1Char('.')) || lower.startsWith(QLatin1Char('~')) ||
           lower.endsWith(QLatin1String(".tmp")) || lower.endsWith(QLatin1String(".part")) ||
           lower.endsWith(QLatin1String(".filepart"));
}

bool losesSomething(const Delivery& delivery) {
    const auto& problems = delivery.decoded.problems;
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return losesData(problem.kind); });
}

} // namespace

WatchedFolder::WatchedFolder(FolderParameters parameters, LineContext context, QObject* parent)
    : Line(std::move(context), parent)
    , m_parameters(std::move(parameters))
    , m_backoff(m_parameters.retry) {
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &WatchedFolder::look);
}

WatchedFolder::~WatchedFolder() = default;

void WatchedFolder::start() {
    m_isStopping = false;
    setState({LinePhase::Waiting, CloseReason::None, 0, {}});
    look();
}

void WatchedFolder::stop() {
    m_isStopping = true;
    m_look.stop();
    if (!m_reading || !m_reading->isStoring) {
        m_reading.reset();
        setState({LinePhase::Closed, CloseReason::Stopped, 0, {}});
        emit stopped();
    }
}

void WatchedFolder::look() {
    const QDir folder(m_parameters.path);
    if (!folder.exists()) {
        giveUp(CloseReason::NotFound);
        return;
    }
    if (state().phase == LinePhase::Closed) {
        setState({LinePhase::Waiting, CloseReason::None, 0, {}});
    }
    const auto files = folder.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
    std::map<QString, Seen> stillThere;
    const QFileInfo* next = nullptr; // The oldest of those that failed least often.
    for (const QFileInfo& file : files) {
        if (isUnfinishedName(file.fileName())) {
            continue;
        }
        const bool isWholeNow = isWhole(file);
        const Seen& seen = stillThere[file.fileName()] = m_seen[file.fileName()];
        if (isWholeNow && (!next || seen.failures < stillThere[next->fileName()].failures)) {
            next = &file;
        }
    }
    m_seen = std::move(stillThere); // What has left the folder is forgotten.
    next ? begin(*next) : m_look.start(m_parameters.look);
}

bool WatchedFolder::isWhole(const QFileInfo& file) {
    Seen& seen = m_seen[file.fileName()];
    if (seen.size != file.size() || seen.changed != file.lastModified()) {
        seen = {file.size(), file.lastModified(), now(), 0};
        return false;
    }
    return now() - seen.since >= m_parameters.settle;
}

void WatchedFolder::begin(const QFileInfo& file) {
    m_reading = std::make_unique<Reading>();
    m_reading->file.setFileName(file.absoluteFilePath());
    if (file.size() > m_parameters.largest) {
        finish(true);
        return;
    }
    if (!m_reading->file.open(QIODevice::ReadOnly)) {
        giveUp(CloseReason::NotPermitted);
        return;
    }
    m_reading->size = file.size();
    m_reading->changed = file.lastModified();
    setState({LinePhase::Connected, CloseReason::None, 1, {}});
    m_reading->link = context().makeLink();
    m_reading->link->onConnected(now());
    readSome();
}

/// A piece, then it is the other lines' turn.
void WatchedFolder::readSome() {
    if (!m_reading || m_isStopping) {
        return;
    }
    const QByteArray piece = m_reading->file.read(static_cast<qint64>(context().limits.bytesPerTurn));
    LinkActions actions;
    if (piece.isEmpty() && !isReadWhole()) {
        giveUp(CloseReason::NotReadWhole);
        return;
    }
    if (piece.isEmpty()) {
        m_reading->isRead = true;
        actions = m_reading->link->onDisconnected(now());
    } else {
        actions =
            m_reading->link->onBytes({piece.constData(), static_cast<std::size_t>(piece.size())}, now());
    }
    if (context().observer && !piece.isEmpty()) {
        context().observer->onTraffic(Direction::Received,
                                      {piece.constData(), static_cast<std::size_t>(piece.size())});
    }
    handOver(actions.deliveries);
}

/// To its end, without an error, and it is still the file that was begun.
bool WatchedFolder::isReadWhole() const {
    const QFileInfo now(m_reading->file.fileName());
    return m_reading->file.error() == QFileDevice::NoError && m_reading->file.pos() == m_reading->size &&
           now.size() == m_reading->size && now.lastModified() == m_reading->changed;
}

void WatchedFolder::handOver(std::vector<Delivery>& deliveries) {
    for (Delivery& delivery : deliveries) {
        m_reading->isRefused = m_reading->isRefused || losesSomething(delivery);
        m_reading->waiting.push_back(std::move(delivery));
    }
    storeNext();
}

void WatchedFolder::storeNext() {
    if (!m_reading->waiting.empty()) {
        Delivery next = std::move(m_reading->waiting.front());
        m_reading->waiting.pop_front();
        m_reading->isStoring = true;
        if (context().observer) {
            context().observer->onDelivery(next);
        }
        context().sink->store(std::move(next), [self = QPointer<WatchedFolder>(this)](bool isStored) {
            if (self) {
                QMetaObject::invokeMethod(
                    self, [self, isStored] { self->answered(isStored); }, Qt::QueuedConnection);
            }
        });
        return;
    }
    if (m_reading->isRead) {
        finish(m_reading->isRefused);
        return;
    }
    QMetaObject::invokeMethod(this, &WatchedFolder::readSome, Qt::QueuedConnection);
}

void WatchedFolder::answered(bool isStored) {
    m_reading->isStoring = false;
    if (context().observer) {
        context().observer->onAnswer(isStored);
    }
    if (m_isStopping) {
        stop();
        return;
    }
    isStored ? storeNext() : giveUp(CloseReason::Failed);
}

void WatchedFolder::finish(bool isRefused) {
    m_reading->file.close();
    const bool isMoved = moveTo(isRefused ? QStringLiteral("refused") : QStringLiteral("done"));
    if (!isMoved) {
        giveUp(CloseReason::CannotMove);
        return;
    }
    m_reading.reset();
    m_backoff.succeeded();
    setState({LinePhase::Waiting, CloseReason::None, 0, {}});
    if (isRefused) {
        emit laidAside();
    }
    emit moved(!isRefused);
    m_look.start(0);
}

/// The file stays; all of it is read again later, and what is stored is known again.
void WatchedFolder::giveUp(CloseReason reason) {
    if (m_reading) {
        ++m_seen[QFileInfo(m_reading->file.fileName()).fileName()].failures;
    }
    m_reading.reset();
    const auto wait = m_backoff.next();
    m_look.start(wait);
    setState({LinePhase::Closed, reason, 0, wait});
}

/// Never over another file of that name.
bool WatchedFolder::moveTo(const QString& folder) {
    const QFileInfo file(m_reading->file.fileName());
    QDir into(m_parameters.path);
    if (!into.mkpath(folder) || !into.cd(folder)) {
        return false;
    }
    QString name = file.fileName();
    for (int number = 2; into.exists(name); ++number) {
        name = QStringLiteral("%1-%2").arg(file.fileName()).arg(number);
    }
    return QFile::rename(file.absoluteFilePath(), into.filePath(name));
}

} // namespace fasit::instruments::transport
