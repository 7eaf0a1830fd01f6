// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTimer>

#include <memory>

namespace meshbook::views {

/// Colours a document by KSyntaxHighlighting's definition of its language, in the colours of Meshbook's
/// own palette. From the top down, a few milliseconds at a time, so that a long file does not stop the
/// window.
class CodeHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document);
    ~CodeHighlighter() override;

    static constexpr int sliceMs = 6;

    /// The language is recognised by the file's name; a name nobody knows gives plain text. The first in a
    /// process are coloured a moment later, when the languages have been read elsewhere.
    void setFileName(const QString &fileName);
    /// Colours the text anew.
    void setColors(const QPalette &palette);
    /// The name of the language in force; empty for plain text.
    [[nodiscard]] QString language() const;
    /// Whether every line has its colours.
    [[nodiscard]] bool isDone() const { return !m_isWaiting && !m_next.isActive(); }

protected:
    void highlightBlock(const QString &text) override;

private:
    void recognise();
    void start();
    void goOn();

    class Engine;
    std::unique_ptr<Engine> m_engine;
    QTimer m_next;
    QString m_fileName;
    bool m_isWaiting = false; ///< for the languages
    int m_reached = 0; ///< lines that may be coloured; those below wait for their turn
};

} // namespace meshbook::views
