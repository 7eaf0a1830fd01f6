// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "views/theme/icons.h"
#include "views/widgets/openin.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

namespace meshbook::views {

// One step of the path above a page; without a uri it is only words.
struct Crumb {
    QString text;
    QUrl uri = {};
    bool operator==(const Crumb &) const = default;
};

// What a tab shows. Pages are made by the page factory for a uri and live as long as their tab stays on that
// uri; going back makes them anew and hands them the state they saved.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // meshbook:product/…; stable while the page lives, except after uriChanged().
    [[nodiscard]] virtual QUrl uri() const = 0;
    [[nodiscard]] virtual QString title() const = 0; // short, for the tab
    [[nodiscard]] virtual Icon icon() const = 0;
    // From the place's root to this page; the last one is the page itself.
    [[nodiscard]] virtual QList<Crumb> breadcrumb() const { return {{title(), uri()}}; }
    // Id of the rail item this page belongs to ("discover"); empty: none is lit.
    [[nodiscard]] virtual QString railItem() const { return {}; }

    // Scroll position, selection, chosen section: small, plain JSON.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }

    // Shows another uri in place when the page can (a search page taking another query). False makes the
    // host ask the factory for a new page.
    virtual bool showUri(const QUrl &uri)
    {
        Q_UNUSED(uri)
        return false;
    }

    // The thing the page is about, or the one chosen in it: what "Add to favourites" means.
    [[nodiscard]] virtual std::optional<core::ThingMark> subject() const { return {}; }

    // Unsaved changes: a dot on the tab.
    [[nodiscard]] virtual bool isModified() const { return false; }
    // A page that is the whole story (the start page) hides the tab bar while it is alone.
    [[nodiscard]] virtual bool wantsTabBar() const { return true; }

    // The pane at the trailing edge, toggled from the top bar.
    [[nodiscard]] virtual bool hasSidePanel() const { return false; }
    virtual void setSidePanelVisible(bool visible) { Q_UNUSED(visible) }

    // Ctrl+F: true when the page has a find or filter field and focused it.
    virtual bool findInPage() { return false; }
    // Puts the focus where work starts, after opening.
    virtual void focusMain() { setFocus(Qt::OtherFocusReason); }

signals:
    void titleChanged(); // title, icon, breadcrumb or modified state
    // The page moved to another uri by itself; `push` makes it a step of the history, else it replaces.
    void uriChanged(bool push);
    void navigateRequested(const QUrl &uri, meshbook::views::OpenIn openIn);
};

// Makes the page for a uri; the host takes ownership. nullptr: nothing lives at that uri.
using PageFactory = std::function<Page *(const QUrl &uri)>;

} // namespace meshbook::views
