// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

class Button;
class IconButton;
class TextLabel;

// A message in its place, never over it and never modal: icon, sentence, and what can be done about it.
// Warning and Breach tones announce themselves to screen readers when shown.
class InlineMessage final : public PaintedWidget {
    Q_OBJECT
public:
    explicit InlineMessage(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &text);
    // Technical details: kept out of sight, offered as "Copy details".
    void setDetails(const QString &details);
    void setRetryVisible(bool on);
    void setDismissible(bool on);
    // A further action; the caller connects it.
    Button *addAction(const QString &text);

signals:
    void retryRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Tone m_tone;
    QString m_details;
    TextLabel *m_text;
    Button *m_retry;
    Button *m_copy;
    IconButton *m_close;
};

} // namespace meshbook::views
