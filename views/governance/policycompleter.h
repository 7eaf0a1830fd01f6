// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QKeyEvent;
class QWidget;

namespace meshbook::views {

class CodeView;
class SuggestionPopup;

/// Offers views, columns and words while one writes a policy: as one types, and with Ctrl+Space. Enter or Tab
/// takes the one in hand, Escape sends the list away.
class PolicyCompleter final : public QObject {
    Q_OBJECT

public:
    explicit PolicyCompleter(CodeView *view);

    /// What policies may ask, with their columns.
    void setViews(const QMap<QString, QStringList> &views) { m_views = views; }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Shows what fits at the cursor; `asked`: also where no letter was typed.
    void offer(bool asked);
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(const QKeyEvent &event);
    void typed(const QString &text);
    void take(int row);
    void placeAnchor(qsizetype rows);

    CodeView *m_view;
    QWidget *m_anchor; ///< where the list hangs: at the cursor
    QPointer<SuggestionPopup> m_popup; ///< of the window that the view is in by then
    QMap<QString, QStringList> m_views;
    QStringList m_words;
    qsizetype m_start = 0; ///< of the word that is replaced
};

} // namespace meshbook::views
