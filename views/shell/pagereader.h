// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/pagedocument.h"

class QAbstractItemModel;
class QAbstractItemView;
class QLayout;
class QModelIndex;

namespace meshbook::views {

// Walks a page's widgets in the order of their layouts and turns what they show into blocks. What is hidden
// is not read, buttons and fields are not content.
class PageReader final {
public:
    explicit PageReader(PageDocument &document)
        : m_document(document)
    {
    }

    void read(const QWidget *widget, int depth = 0);
    void finish() { flushWords(); }

private:
    void readLayout(const QLayout *layout, int depth);
    bool readLeaf(const QWidget *widget);
    void readView(const QAbstractItemView *view);
    void readRows(const QAbstractItemModel &model, const QModelIndex &parent, int depth,
                  PageDocument::Block &table);
    void add(const PageDocument::Block &block);
    void addWords(const QString &words);
    void flushWords();

    PageDocument &m_document;
    QStringList m_words; // of the line being read
    qsizetype m_length = 0;
};

} // namespace meshbook::views
