// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace meshbook::views {

/// Colours the lines of a unified diff; what came in and went also has its sign at the beginning.
class DiffHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit DiffHighlighter(QTextDocument *document);

    void setColors(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPalette m_palette;
};

} // namespace meshbook::views
