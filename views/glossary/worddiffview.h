// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meshbook::views {

class MarkedText;
class TextLabel;

/// The difference of a definition: the text in force above, what is proposed below, both whole, their words
/// marked in colour and struck through or underlined.
class WordDiffView final : public QWidget {
    Q_OBJECT

public:
    explicit WordDiffView(QWidget *parent = nullptr);

    /// `proposedBy` says who and when: "Proposed by Tom Vries, 20 Nov".
    void setTexts(const QString &inForce, const QString &proposed, const QString &proposedBy);

private:
    [[nodiscard]] QWidget *makeHead(bool old, TextLabel *words);

    MarkedText *m_old;
    MarkedText *m_new;
    TextLabel *m_oldWords;
    TextLabel *m_newWords;
};

} // namespace meshbook::views
