// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/pieces.h"
#include "views/widgets/textlook.h"

#include <QLabel>
#include <QTextLayout>

namespace meshbook::views {

// The only label for catalog text: always plain text (markup is shown, never interpreted), in a role of the
// typographic scale and an ink of the palette, following zoom and palette changes.
//
// One line by default, elided (right unless told) with the whole text as tool tip when it does not fit;
// setWrapped(true) makes it a paragraph. The accessible name is the text.
class TextLabel final : public QLabel {
    Q_OBJECT
public:
    static constexpr int comfortable = 60; // letters of a line, to read many of them

    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Base, Ink ink = Ink::Text,
                       QWidget *parent = nullptr);

    // Hides QLabel::setText on purpose: this one cleans control characters.
    void setText(const QString &text);
    void setLook(TextRole role, Ink ink);
    void setElide(Qt::TextElideMode mode); // Qt::ElideNone: takes the width it needs
    // A paragraph of at most `widest` letters a line where there is room for them.
    void setWrapped(bool on, int widest = comfortable);
    void setMatches(const QList<pieces::Range> &matches); // of a paragraph, marked as in search results
    void setSelectable(bool on); // by mouse and keyboard, for values worth copying

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyLook();
    [[nodiscard]] bool isElided() const;
    // Paragraphs that are only read are set with the scale's line height, which QLabel cannot do.
    [[nodiscard]] bool isParagraph() const;
    [[nodiscard]] QList<QTextLayout::FormatRange> markFormats(int start, int length) const;
    int layOut(int width, QPainter *painter) const; // height

    TextRole m_role;
    Ink m_ink;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    int m_widest = comfortable;
    Qt::Alignment m_leading; // the alignment applied for the window's direction
    QList<pieces::Range> m_matches;
    bool m_applying = false;
};

} // namespace meshbook::views
