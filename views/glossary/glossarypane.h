// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/glossaryaddress.h"
#include "views/widgets/openin.h"

#include <QJsonObject>
#include <QWidget>

namespace meshbook::views {

/// One view of the glossary editor, within its page. It reads and changes terms through the GlossarySession
/// that it was made with.
class GlossaryPane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is chosen: a term, a change set. Called before it is shown and whenever the page's place changes
    /// within this view.
    virtual void setPlace(const glossaryaddress::Place &place) = 0;
    /// Scroll position, widths, chosen tab: small.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }
    /// Something typed is not on disk yet.
    [[nodiscard]] virtual bool isModified() const { return false; }
    /// Ctrl+F: true where there is a field to find by and it has the focus now.
    virtual bool find() { return false; }
    virtual void focusMain() { setFocus(Qt::OtherFocusReason); }

signals:
    /// The page is to go there; `push` makes it a step of the history.
    void placeWanted(const meshbook::views::glossaryaddress::Place &place, bool push);
    void navigateRequested(const QUrl &uri, meshbook::views::OpenIn openIn);
    void modifiedChanged();
};

} // namespace meshbook::views
