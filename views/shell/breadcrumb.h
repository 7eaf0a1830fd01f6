// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

class QHBoxLayout;

namespace meshbook::views {

// The path above a page: each step a link, the page itself in strong text. The context menu copies the
// page's meshbook: link or the path as text.
class Breadcrumb final : public QWidget {
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    void setCrumbs(const QList<Crumb> &crumbs);
    void copyLink() const;

signals:
    void navigateRequested(const QUrl &uri, meshbook::views::OpenIn openIn);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QList<Crumb> m_crumbs;
};

} // namespace meshbook::views
