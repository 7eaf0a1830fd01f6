// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/governance/governanceaddress.h"
#include "views/widgets/openin.h"

#include <QJsonObject>
#include <QWidget>

namespace meshbook::views {

/// One view of governance, within its page.
class GovernancePane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is chosen. Called before it is shown and whenever the page's place changes within this view.
    virtual void setPlace(const governanceaddress::Place &place) = 0;
    /// Scroll position, widths, what was typed: small.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }
    /// Something typed is not on disk yet.
    [[nodiscard]] virtual bool isModified() const { return false; }
    /// Ctrl+F: true where there is a field to find by and it has the focus now.
    virtual bool find() { return false; }
    virtual void focusMain() { setFocus(Qt::OtherFocusReason); }

signals:
    /// The page is to go there; `push` makes it a step of the history.
    void placeWanted(const meshbook::views::governanceaddress::Place &place, bool push);
    void navigateRequested(const QUrl &uri, meshbook::views::OpenIn openIn);
    void modifiedChanged();
    /// A sentence for the page's message bar.
    void told(const QString &sentence, bool good);
};

} // namespace meshbook::views
