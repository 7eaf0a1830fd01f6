// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/glossaryaddress.h"

#include <QObject>
#include <QStringList>

namespace meshbook::services {
class Settings;
}

namespace meshbook::views {
class MainWindow;
class Page;
class TermTree;
} // namespace meshbook::views

namespace meshbook::gui {

class ApplicationContext;

/// What the window can do with glossaries: their page, the way there, how much waits for the person.
class GlossaryCommands final : public QObject {
    Q_OBJECT

public:
    /// Adds its commands to the window. All three must outlive it.
    GlossaryCommands(ApplicationContext &context, views::MainWindow &window, services::Settings &settings);

    /// The page of a glossary address; nullptr for any other address.
    [[nodiscard]] views::Page *makePage(const QUrl &uri);
    [[nodiscard]] static QUrl homeUri();
    /// Where a term is edited.
    [[nodiscard]] static QUrl editorOf(const QString &term);

private:
    void addCommands();
    void addView(const QString &id, const QString &text, const QString &description,
                 views::glossaryaddress::View view);
    void addTreeCommands();
    void addTreeCommand(const QString &id, const QString &text, const QString &description,
                        void (views::TermTree::*does)());
    void open(views::glossaryaddress::View view);
    void editHere();
    void followAuthor();
    void showCount();
    /// Key of the term in front or chosen there; null: none.
    [[nodiscard]] QString termHere() const;
    /// Of the glossary page in front; nullptr: none.
    [[nodiscard]] views::TermTree *treeHere() const;

    ApplicationContext &m_context;
    views::MainWindow &m_window;
    services::Settings &m_settings;
    QStringList m_treeCommands; ///< only where there is a tree
};

} // namespace meshbook::gui
