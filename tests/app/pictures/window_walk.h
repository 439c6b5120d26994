// WindowWalk: the real window on a copy of the demo's database, walked by clicks and keys, and what it looks
// like on the way. Throws std::runtime_error where a part is not there or does not come.
#pragma once

#include "app/desktop/frame.h"

#include <QSize>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace fasit::pictures {

/// How one series of pictures looks; its files begin with name().
struct Look {
    QString language;
    settings::Brightness brightness = settings::Brightness::Light;
    QSize size{1280, 720};

    QString name() const;
};

class WindowWalk {
  public:
    /// `database` is copied; an empty path shows the first start. `lines` is the file of this computer's
    /// lines; empty: there is none.
    WindowWalk(const QString& database, Look look, QString folder, const QByteArray& lines);
    ~WindowWalk();

    void shoot(const char* name);

    template <class Part>
    Part& part(const char* name) {
        auto* found = m_frame->findChild<Part*>(QString::fromLatin1(name));
        require(found != nullptr, name);
        return *found;
    }
    bool isShown(const char* name);
    void click(const char* name);
    /// As a mouse does: the row of a list or tree.
    void clickRow(const char* list, int row);
    /// The row of a list of pages at which this part comes into sight.
    int rowShowing(const char* list, const char* name);
    void waitFor(const char* name);
    void type(const QString& text);
    void press(Qt::Key key);
    /// The answers of the laboratory, and what is drawn of them.
    void settle();
    desktop::Frame& frame() { return *m_frame; }

  private:
    static void require(bool holds, const char* what);

    Look m_look;
    QString m_folder;
    QTemporaryDir m_place;
    settings::Settings m_settings;
    std::unique_ptr<desktop::Frame> m_frame;
};

} // namespace fasit::pictures
