// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/paintedwidget.h"

#include <QList>

class QHBoxLayout;
class QLineEdit;

namespace meshbook::views {

class ChipLabel;
class IconButton;
class KeyCap;
class TextLabel;

// A filter shown as a removable chip before the text.
struct SearchChip {
    QString id = {};
    QString text = {}; // "domain: Orders"
    bool operator==(const SearchChip &) const = default;
};

// The search box (and, with Icon::Filter, the filter field of a pane): chips, text, hint at the end, clear.
//
// Backspace at the start of the text removes the last chip. Up, Down, PageUp and PageDown are handed to the
// results through moveRequested(); Return submits, Ctrl+Return submits for a new tab; Escape clears the text
// first and gives up second (escaped()).
class SearchField final : public PaintedWidget {
    Q_OBJECT
public:
    explicit SearchField(Icon icon, const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text); // does not emit textEdited()
    [[nodiscard]] QList<SearchChip> chips() const { return m_chips; }
    void setChips(const QList<SearchChip> &chips);
    // Words at the end while focused ("Enter opens · Tab completes"), the shortcut while not ("Ctrl+K").
    void setHint(const QString &words, const QString &shortcut);
    void setFixedPitch(bool on); // for expressions such as lineage selectors
    void setCompact(bool on); // 28 high, 13-px text, as in panes
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; } // for completers
    void focusText(); // focus with everything selected

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void textEdited(const QString &text);
    void submitted(const QString &text, bool newTab);
    void chipRemoved(const QString &id);
    void moveRequested(int key); // Qt::Key_Up, Key_Down, Key_PageUp or Key_PageDown
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void updateEnd();
    void applyLook();

    Icon m_icon;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_chipLayout;
    QLineEdit *m_edit;
    TextLabel *m_hintLabel;
    KeyCap *m_keyCap;
    IconButton *m_clear;
    QString m_hint;
    QString m_shortcut;
    QList<SearchChip> m_chips;
    bool m_fixedPitch = false;
    bool m_compact = false;
};

} // namespace meshbook::views
