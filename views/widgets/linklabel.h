// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/openin.h"
#include "views/widgets/paintedwidget.h"
#include "views/widgets/pieces.h"

#include <QUrl>

namespace meshbook::views {

// A name that opens something: plain text in link colour (or any ink), with an icon or a domain square
// before it. Click or Return opens here; middle click, Ctrl+click and Ctrl+Return ask for a new tab.
// Elides in the given mode; the tool tip holds the whole text.
class LinkLabel final : public PaintedButton {
    Q_OBJECT
public:
    explicit LinkLabel(const QString &text, const QUrl &url = {}, QWidget *parent = nullptr);

    void setLinkText(const QString &text);
    void setUrl(const QUrl &url) { m_url = url; }
    [[nodiscard]] QUrl url() const { return m_url; }
    void setIconId(Icon icon);
    void setDomain(int index); // domain square before the text; -1 for none
    void setLook(TextRole role, Ink ink);
    void setElide(Qt::TextElideMode mode);
    void setMatches(const QList<pieces::Range> &matches); // marked as in search results

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(const QUrl &url, meshbook::views::OpenIn openIn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int leadWidth() const;
    void activate(OpenIn openIn);

    QString m_text;
    QUrl m_url;
    Icon m_icon = Icon::None;
    int m_domain = -1;
    TextRole m_role = TextRole::Base;
    Ink m_ink = Ink::Link;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    QList<pieces::Range> m_matches;
    bool m_middlePressed = false;
};

} // namespace meshbook::views
