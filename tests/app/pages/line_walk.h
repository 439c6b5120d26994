// The window on the sample data's home with an Afinion, and made-up analysers on real lines to it: TCP of the
// loopback, and pseudo-terminals that socat joins.
#pragma once

#include "app/desktop/main_window.h"
#include "app/lines/line_book.h"
#include "app/services/services.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace fasit::pages {

class LineWalk : public testing::Test {
  protected:
    LineWalk();
    ~LineWalk() override;

    /// Makes the window, with the lines that are in the book.
    void open();
    void signIn(domain::Role role);

    template <class Part>
    Part* part(const char* name) {
        auto* found = m_window->findChild<Part*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    bool isShown(const char* name);
    /// What a label says, when it says something with this in it.
    bool says(const char* label, const char* part);
    void click(const char* name);
    void type(const char* field, const QString& text);
    /// By the keyboard: the item with this text.
    void chooseItem(const char* choice, const char* text);
    /// By clicks: the section of the lines.
    void openLines();

    /// Plays an Afinion on this device; how many messages were acknowledged.
    int play(std::unique_ptr<QIODevice> device, const QString& serial = QStringLiteral("AF20071164"));
    int playOnPort(int port, const QString& serial = QStringLiteral("AF20071164"));
    /// A line of that name that listens, put into the book.
    int putListening(const char* name);
    static int freePort();
    /// Two ends of a cable.
    std::pair<QString, QString> layCable();
    long long results();

    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock;
    std::filesystem::path m_file;
    domain::SiteId m_site;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<lines::LineBook> m_book;
    std::unique_ptr<desktop::MainWindow> m_window;
    QProcess m_cable;
};

} // namespace fasit::pages
