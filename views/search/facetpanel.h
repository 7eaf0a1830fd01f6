// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QMap>
#include <QScrollArea>

class QVBoxLayout;

namespace meshbook::views {

class Button;
class DomainColors;
class FacetGroup;

/// What the matches can be narrowed by, with counts over all of them: boxes to tick by type, domain, owner,
/// platform and source. Chosen values stay on view also when nothing matches them any more.
class FacetPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit FacetPanel(DomainColors &colors, QWidget *parent = nullptr);

    void setFacets(const QMap<QString, std::vector<core::FacetValue>> &facets);
    void setFilters(const QMap<QString, QStringList> &filters);
    [[nodiscard]] const QMap<QString, QStringList> &filters() const { return m_filters; }
    /// How a value is written for people: "Orders" for "orders".
    [[nodiscard]] QString valueLabel(const QString &facet, const QString &value) const;
    /// "Domain", translated.
    [[nodiscard]] static QString facetWord(const QString &facet);
    [[nodiscard]] static QStringList facetNames();

signals:
    void filtersChanged();

private:
    void toggle(const QString &facet, const QString &value, bool on);
    void refresh();

    QMap<QString, FacetGroup *> m_groups;
    QMap<QString, std::vector<core::FacetValue>> m_facets;
    QMap<QString, QStringList> m_filters;
    Button *m_clear;
};

} // namespace meshbook::views
