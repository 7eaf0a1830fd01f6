// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace meshbook::views {

/// A unified difference as text, read only: lines that come and go in the colours of a difference, beside
/// their signs.
class DiffText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit DiffText(QWidget *parent = nullptr);

    void setDiff(const QString &diff);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

} // namespace meshbook::views
