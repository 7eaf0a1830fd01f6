// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/code/linenote.h"

#include <QPlainTextEdit>

namespace meshbook::views {

class CodeHighlighter;

/// A file as text: read only, numbered lines, coloured by its language, one line marked. What is wrong with a
/// line stands beside its number as a sign, with its words in a tooltip; F8 goes to the next such line.
///
/// What would make Qt's layout stand still is shortened for display: lines over 10,000 characters end in an
/// ellipsis (wasCut() tells), texts over half a million characters stay uncoloured.
class CodeView final : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int longestLine = 10'000;
    static constexpr int longestColoured = 500'000;

    explicit CodeView(QWidget *parent = nullptr);

    /// `fileName` tells the language.
    void setCode(const QString &text, const QString &fileName);
    [[nodiscard]] bool wasCut() const { return m_cut; }
    [[nodiscard]] QString language() const;
    /// Lets a person change the text; the line of the cursor is marked then. Tab still leaves the field, and
    /// a new line begins where the one above does. Never for a text that was cut.
    void setEditable(bool on);

    /// Scrolls to the line (from 1) and marks it; 0 takes the mark away.
    void showLine(int line);
    [[nodiscard]] int markedLine() const { return m_marked; }
    /// Scrolls to a remembered place rather than to the marked line.
    void scrollTo(int top);

    /// Goes to the next (or previous) place of the words, round the end; false if there is none.
    bool findText(const QString &words, bool backward);
    /// How often the words are in the text, counted up to `most`.
    [[nodiscard]] int countOf(const QString &words, int most) const;

    /// What is said of lines; of a text that is set later anew.
    void setNotes(std::vector<LineNote> notes);
    /// All that is said of a line, the worst first, a line each; null: nothing.
    [[nodiscard]] QString noteAt(int line) const;
    /// Goes to the next (or previous) line with a note, round the end; false if there is none.
    bool showNextNote(bool backward);
    /// From 1: where the cursor is.
    [[nodiscard]] int cursorLine() const;

    [[nodiscard]] int numbersWidth() const;
    /// The line whose number is at this height; 0 below the last one.
    [[nodiscard]] int lineAt(int y) const;
    void paintNumbers(QPaintEvent *event);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void applyLook();
    void updateMargin();
    void markLines();
    [[nodiscard]] int lineInHand() const;
    void breakLine();
    [[nodiscard]] const LineNote *worstAt(int line) const;

    QWidget *m_numbers;
    CodeHighlighter *m_highlighter;
    std::vector<LineNote> m_notes; ///< by line, the worst of a line first
    int m_marked = 0;
    bool m_cut = false;
    bool m_editable = false;
    bool m_centre = false; ///< the marked line has yet to be brought into view
};

} // namespace meshbook::views
