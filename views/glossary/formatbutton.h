// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

/// A small button of a text's toolbar: a drawing, or a letter set as what it does ("B" in bold). The name is
/// the tool tip and the accessible name.
class FormatButton final : public PaintedButton {
    Q_OBJECT

public:
    FormatButton(Icon icon, const QString &name, QWidget *parent = nullptr);
    FormatButton(const QString &letter, bool italic, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::None;
    QString m_letter;
    bool m_italic = false;
};

} // namespace meshbook::views
