// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/openin.h"
#include "views/widgets/paintedwidget.h"

#include <QUrl>

namespace meshbook::views {

/// What a row of the home page says. Everything is plain text.
struct HomeRowText {
    Icon icon = Icon::None;
    QString name;
    QString note; ///< second line: what kind of thing, or the words of a search
    int domain = -1;
    QString domainName;
    QString fact; ///< at the far end: when it was looked at, how many are new
    bool accent = false; ///< the fact is news
    QUrl uri;
};

/// One row of the home page: opens where it leads. Up and Down go to its neighbours; middle click, Ctrl+click
/// and Ctrl+Return ask for a new tab.
class HomeRow final : public PaintedButton {
    Q_OBJECT

public:
    explicit HomeRow(const HomeRowText &text, QWidget *parent = nullptr);

    [[nodiscard]] const HomeRowText &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void activated(const QUrl &uri, meshbook::views::OpenIn openIn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    HomeRowText m_text;
    bool m_middlePressed = false;
};

} // namespace meshbook::views
