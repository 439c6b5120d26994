// LevelEntry: the part of the entry form where one level is answered. GUI thread only.
#pragma once

#include <QString>
#include <QWidget>

namespace fasit::pages {

class LevelEntry : public QWidget {
    Q_OBJECT

  public:
    LevelEntry(int level, QWidget* parent)
        : QWidget(parent)
        , m_level(level) {}

    int level() const { return m_level; }

    /// As typed or chosen; empty: not measured.
    virtual QString typed() const = 0;
    /// As if it had just been typed: a draft that is taken up again.
    /// `before`: what was typed first and not confirmed.
    virtual void setTyped(const QString& text, const QString& before) = 0;
    /// What was typed before, where the person was asked and then typed something else; else empty.
    virtual QString typedBefore() const { return {}; }
    /// Whether it may be saved. If not, what is wrong or asked is shown in place.
    virtual bool check() = 0;
    virtual void startTyping() = 0;

  signals:
    void changed();
    /// Enter, and nothing is in doubt.
    void finished();

  private:
    int m_level;
};

} // namespace fasit::pages
