// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/openin.h"
#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

// One row of the rail: icon or domain square, words, count. Active is accent on the selection colour, in
// words for screen readers too. Kinds differ in height and ink only.
class RailButton final : public PaintedButton {
    Q_OBJECT
public:
    enum class Kind {
        Place, // 30 high, icon 16
        Link, // 26 high, square or icon 12
        Status, // two lines of 11 px beside a state icon
    };

    RailButton(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setRailText(const QString &text);
    void setIconId(Icon icon);
    void setIconInk(Ink ink);
    void setDomain(int domain);
    void setCount(int count);
    void setActive(bool active);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

signals:
    void activated(meshbook::views::OpenIn openIn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateAccessible();
    void paintStatus(QPainter *painter, const SemanticPalette &p);
    void paintRow(QPainter *painter, const SemanticPalette &p);

    Kind m_kind;
    QString m_text;
    Icon m_icon = Icon::None;
    Ink m_iconInk = Ink::Text2;
    int m_domain = -1;
    int m_count = -1;
    bool m_active = false;
    bool m_middlePressed = false;
};

} // namespace meshbook::views
