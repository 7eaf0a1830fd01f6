// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worddiff.h"

#include <QTextEdit>

namespace meshbook::views {

/// A text to read with the words that differ from another one marked: struck through in the colours of what
/// goes, or underlined in those of what comes. As high as its text.
class MarkedText final : public QTextEdit {
    Q_OBJECT

public:
    enum class Side { Old, New };
    explicit MarkedText(Side side, QWidget *parent = nullptr);

    void setMarked(const QString &text, const std::vector<core::TextStretch> &stretches);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void render();
    void fit();

    Side m_side;
    QString m_text;
    std::vector<core::TextStretch> m_stretches;
    bool m_rendering = false;
};

} // namespace meshbook::views
