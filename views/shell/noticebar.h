// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/semanticpalette.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace meshbook::views {

class InlineMessage;

// What was just done and how to take it back, between page and status bar: in its place, not over anything.
// Goes by itself after a while, unless the pointer or the keys are on it; what failed stays until dismissed.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int shownMs = 8000;

    explicit NoticeBar(QWidget *parent = nullptr);

    // A newer notice takes the place of an older one. With `action` there is a button of these words.
    void present(Tone tone, const QString &text, const QString &action = {});
    [[nodiscard]] QString text() const { return m_text; } // empty: nothing is shown

signals:
    void actionTriggered();

private:
    void end();

    QVBoxLayout *m_layout;
    InlineMessage *m_message = nullptr;
    QString m_text;
    QTimer m_timer;
};

} // namespace meshbook::views
