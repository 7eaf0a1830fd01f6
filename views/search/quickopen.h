// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/search/quickopenitem.h"
#include "views/widgets/openin.h"

#include <QDialog>

class QListView;

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

class QuickOpenModel;
class SearchField;
class TextLabel;

/// Opens anything by a few letters of its name (Ctrl+K): what was viewed lately, favourites, saved searches,
/// tabs and places at once; the things of the catalog as soon as they are found. ">" finds commands, "?"
/// tells what there is. Return opens, Ctrl+Return in a new tab.
class QuickOpen final : public QDialog {
    Q_OBJECT

public:
    static constexpr std::size_t mostLines = 50;
    static constexpr int mostThings = 30;

    /// `items` are there at once and in order of preference; `commands` come with ">".
    QuickOpen(services::CatalogService &catalog, std::vector<QuickOpenItem> items,
              std::vector<QuickOpenItem> commands, QWidget *parent = nullptr);

    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QuickOpenModel *model() const { return m_model; }

signals:
    void openRequested(const QUrl &uri, meshbook::views::OpenIn openIn);
    void commandRequested(const QString &id);

private:
    void wordsChanged(const QString &text);
    void askCatalog(const QString &words);
    void show(const std::vector<QuickOpenItem> &items, const QString &words);
    [[nodiscard]] std::vector<QuickOpenItem> help() const;
    void move(int key);
    void run(OpenIn openIn);

    services::CatalogService &m_catalog;
    std::vector<QuickOpenItem> m_items;
    std::vector<QuickOpenItem> m_commands;
    SearchField *m_field;
    QListView *m_list;
    QuickOpenModel *m_model;
    TextLabel *m_none;
    quint64 m_asked = 0; ///< answers to older words are dropped
    bool m_moved = false; ///< a person chose a line: what arrives later leaves the choice
};

} // namespace meshbook::views
