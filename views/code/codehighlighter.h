// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

#include <memory>

namespace meshbook::views {

/// Colours a document by KSyntaxHighlighting's definition of its language, in the colours of Meshbook's
/// own palette.
class CodeHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document);
    ~CodeHighlighter() override;

    /// The language is recognised by the file's name; a name nobody knows gives plain text.
    void setFileName(const QString &fileName);
    /// Colours the text anew.
    void setColors(const QPalette &palette);
    /// The name of the language in force; empty for plain text.
    [[nodiscard]] QString language() const;

protected:
    void highlightBlock(const QString &text) override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace meshbook::views
