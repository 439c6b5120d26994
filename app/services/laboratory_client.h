// LaboratoryClient: what the services of the pages have in common: ask in another thread, tell in the GUI's.
//
// A request returns at once and is answered in the GUI thread. Reading that a newer request of its kind has
// overtaken is dropped; what saves is never dropped, and answered in order. A failing disk or database
// becomes one `failed`. GUI thread only; destroying it waits for its jobs that run, and those not begun do
// nothing.
#pragma once

#include "app/services/failure.h"
#include "app/services/laboratory_link.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <shared_mutex>
#include <utility>

namespace fasit::services {

class LaboratoryClient : public QObject {
    Q_OBJECT

  public:
    ~LaboratoryClient() override;

  signals:
    void failed(fasit::services::Failure failure);

  protected:
    /// The link must outlive the client.
    explicit LaboratoryClient(LaboratoryLink& link, QObject* parent = nullptr);

    /// The number of the newest request of one kind.
    using Newest = std::shared_ptr<std::atomic<int>>;
    static Newest kind() { return std::make_shared<std::atomic<int>>(0); }

    /// `ask(laboratory)` elsewhere, then `tell(answer)` here.
    template <class Ask, class Tell>
    void read(const Newest& newest, Ask ask, Tell tell) {
        m_link.read(job(newest, std::move(ask), std::move(tell)), onFailure(Request::Reading));
    }
    /// Reading in the line of what saves: it comes after that, or itself writes what has become due.
    template <class Ask, class Tell>
    void readInTurn(const Newest& newest, Ask ask, Tell tell) {
        m_link.write(job(newest, std::move(ask), std::move(tell)), onFailure(Request::Reading));
    }
    template <class Ask, class Tell>
    void save(Ask ask, Tell tell) {
        m_link.write(job(kind(), std::move(ask), std::move(tell)), onFailure(Request::Saving));
    }
    /// The same, where whoever asked must be told which of its requests failed: `tellFailure(kind)` here.
    template <class Ask, class Tell, class TellFailure>
    void saveOrTell(Ask ask, Tell tell, TellFailure tellFailure) {
        m_link.write(job(kind(), std::move(ask), std::move(tell)), here(std::move(tellFailure)));
    }

    LaboratoryLink& link() { return m_link; }

  private:
    struct Life {
        std::shared_mutex running; ///< Shared by each job that runs.
        bool ended = false;
    };

    template <class Ask, class Tell>
    LaboratoryLink::Job job(const Newest& newest, Ask ask, Tell tell);
    LaboratoryLink::OnFailure onFailure(Request request);
    /// `tell(kind)` in the GUI thread, unless the client has ended.
    LaboratoryLink::OnFailure here(std::function<void(FailureKind)> tell);

    LaboratoryLink& m_link;
    std::shared_ptr<Life> m_life = std::make_shared<Life>();
};

template <class Ask, class Tell>
LaboratoryLink::Job LaboratoryClient::job(const Newest& newest, Ask ask, Tell tell) {
    return [this, life = m_life, newest, mine = ++*newest, ask = std::move(ask),
            tell = std::move(tell)](const workflow::Laboratory& laboratory) {
        const std::shared_lock held(life->running);
        if (life->ended || mine != *newest) {
            return;
        }
        auto answer = ask(laboratory);
        QMetaObject::invokeMethod(this, [newest, mine, tell, told = std::move(answer)]() mutable {
            if (mine == *newest) {
                tell(std::move(told));
            }
        });
    };
}

} // namespace fasit::services
