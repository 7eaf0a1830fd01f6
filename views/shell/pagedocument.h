// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace meshbook::views {

class Page;

// What a page says, without its widgets: for export, print and the clipboard. A value type; turning it into
// text needs no thread of the window. All texts are plain and are escaped wherever they go.
struct PageDocument {
    struct Block {
        enum class Kind { Heading, Paragraph, Facts, Table, Code };
        Kind kind = Kind::Paragraph;
        int level = 2; // of a heading
        QString text = {};
        QStringList header = {}; // of a table; may be empty
        QList<QStringList> rows = {}; // of a table, or label and value
        bool operator==(const Block &) const = default;
    };
    // Bounds of what is read from a page; what is more is left out, and `cut` says so.
    static constexpr qsizetype mostBlocks = 2'000;
    static constexpr int mostRows = 5'000;
    static constexpr qsizetype mostText = 1'000'000;

    QString title;
    QString path; // "Discover › Customer"
    QString link; // meshbook:…
    QList<Block> blocks;
    bool cut = false;
    bool rightToLeft = false;

    // Reads what `page` shows at the moment, in the order of its layouts; of lists and tables all rows.
    [[nodiscard]] static PageDocument of(const Page &page);

    [[nodiscard]] QString toMarkdown() const;
    // A whole document with its style inside; it refers to nothing outside.
    [[nodiscard]] QString toHtml() const;
};

} // namespace meshbook::views
