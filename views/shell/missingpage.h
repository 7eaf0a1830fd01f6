// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

namespace meshbook::views {

// Shown for a uri no page knows: says so and offers the way back, instead of an empty tab.
class MissingPage final : public Page {
    Q_OBJECT
public:
    explicit MissingPage(const QUrl &uri, QWidget *parent = nullptr);

    [[nodiscard]] QUrl uri() const override { return m_uri; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Unknown; }

private:
    QUrl m_uri;
};

} // namespace meshbook::views
