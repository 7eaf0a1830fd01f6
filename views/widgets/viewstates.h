// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QStackedLayout;
class QTimer;

namespace meshbook::views {

class EmptyState;

// The states every view has, told apart: content, loading, empty (with the next action), no match, error
// with retry. Loading appears only after 150 ms, so quick answers do not flicker.
class ViewStates final : public QWidget {
    Q_OBJECT
public:
    enum class Shown { Content, Loading, Empty, NoMatch, Error };

    // Takes `content` as its child.
    explicit ViewStates(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] Shown shown() const { return m_shown; }

    void showContent();
    void showLoading(const QString &what); // "Reading the contract…"
    // Fill the returned state with actions; it is made anew each time.
    EmptyState *showEmpty(const QString &sentence, const QString &text);
    EmptyState *showNoMatch(const QString &sentence, const QString &text);
    // Offers Retry (retryRequested()) and Copy details when there are any.
    void showError(const QString &sentence, const QString &details);

signals:
    void retryRequested();

private:
    void present(QWidget *widget, Shown shown);

    QStackedLayout *m_stack;
    QWidget *m_content;
    QWidget *m_other = nullptr;
    QTimer *m_delay;
    QString m_loadingText;
    Shown m_shown = Shown::Content;
};

} // namespace meshbook::views
