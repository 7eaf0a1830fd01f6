// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QWidget>

namespace meshbook::services {
class CatalogService;
}

namespace meshbook::views {

/// What a name means, shown as plain text beside it: the definition of a term, the description of anything
/// else. Asked of the catalog off the window's thread and remembered until the catalog changes.
class Definitions final : public QObject {
    Q_OBJECT

public:
    /// Those of a catalog, shared by all its pages; lives as long as the catalog.
    [[nodiscard]] static Definitions &of(services::CatalogService &catalog);

    /// Shows what the address means as a tool tip of `widget` at `place` (global), as soon as it is known and
    /// if `widget` is still meant then: under the mouse, or with the focus. False where it is no address of
    /// something in the catalog.
    bool show(const QUrl &url, QWidget *widget, const QPoint &place);

    /// Name, kind and definition; null until it is known, empty where there is none.
    [[nodiscard]] QString known(const QUrl &url) const;

signals:
    void learned(const QUrl &url);

private:
    explicit Definitions(services::CatalogService &catalog);
    void ask(const QUrl &url);
    void present(const QString &text);

    services::CatalogService &m_catalog;
    QHash<QUrl, QString> m_known;
    QUrl m_wanted;
    QPointer<QWidget> m_widget;
    QPoint m_place;
};

} // namespace meshbook::views
