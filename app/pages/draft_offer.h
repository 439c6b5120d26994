// DraftOffer: what was typed and never saved, because the program stopped: go on with it, or throw it away.
// GUI thread only.
#pragma once

#include "app/pages/entry_form.h"

#include <QFrame>

class QLabel;

namespace fasit::pages {

class DraftOffer : public QFrame {
    Q_OBJECT

  public:
    /// Hidden until something is offered.
    explicit DraftOffer(QWidget* parent = nullptr);

    void offer(const reports::DueControl& control, const EntryDraft& draft);

  signals:
    void goOnWanted();
    void dropWanted();

  private:
    QLabel* m_text;
};

} // namespace fasit::pages
