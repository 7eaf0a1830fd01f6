// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace meshbook::views {

/// A plain text of several lines that is as high as what is in it, so that the page scrolls and not the text.
class GrowingEdit final : public QTextEdit {
    Q_OBJECT

public:
    explicit GrowingEdit(int lines = 1, QWidget *parent = nullptr);

    /// As setPlainText(), without signals and without moving the caret where nothing differs.
    void showText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void applyLook();

    int m_lines;
    bool m_showing = false;
};

} // namespace meshbook::views
