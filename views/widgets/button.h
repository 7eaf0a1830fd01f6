// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QPushButton>

namespace meshbook::views {

// Push button in one of three voices. At most one Primary per page; Plain has no frame until hovered.
// Height follows the font, at least 28 (26 with setCompact()). The icon is tinted to the label's colour.
class Button final : public QPushButton {
    Q_OBJECT
public:
    enum class Role { Primary, Secondary, Plain };

    explicit Button(const QString &text, Role role = Role::Secondary, Icon icon = Icon::None,
                    QWidget *parent = nullptr);

    [[nodiscard]] Role role() const { return m_role; }
    void setRole(Role role);
    void setIconId(Icon icon);
    void setCompact(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    Role m_role;
    Icon m_icon;
};

} // namespace meshbook::views
