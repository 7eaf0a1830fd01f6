// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/facetpanel.h"

#include "views/search/facetgroup.h"
#include "views/search/thingwords.h"
#include "views/theme/fontscale.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int besideWords = 96; // the box before a name, its count behind it, the scroll bar

/// So that the kinds of things can be read in every language, whatever stands beside the panel.
int leastWidth()
{
    const QFontMetrics base(FontScale::current().base);
    int width = 0;
    for (const core::EntityKind kind :
         {core::EntityKind::Domain, core::EntityKind::Team, core::EntityKind::Product,
          core::EntityKind::Contract, core::EntityKind::Dataset, core::EntityKind::Job,
          core::EntityKind::Glossary, core::EntityKind::Term})
        width = qMax(width, base.horizontalAdvance(things::plural(kind)));
    return width + besideWords;
}

} // namespace

FacetPanel::FacetPanel(DomainColors &colors, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setMinimumWidth(leastWidth());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, metrics::space1, 0, metrics::space3);
    layout->setSpacing(0);
    for (const QString &facet : facetNames()) {
        auto *group = new FacetGroup(facetWord(facet), facet == "domain"_L1 ? &colors : nullptr, content);
        connect(group, &FacetGroup::toggled, this,
                [this, facet](const QString &value, bool on) { toggle(facet, value, on); });
        layout->addWidget(group);
        m_groups.insert(facet, group);
    }
    m_clear = new Button(tr("Clear filters"), Button::Role::Plain, Icon::Close, content);
    m_clear->setCompact(true);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilters({});
        emit filtersChanged();
    });
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    layout->addStretch();
    setWidget(content);
    refresh();
}

QStringList FacetPanel::facetNames()
{
    return {u"type"_s,  u"domain"_s, u"owner"_s, u"status"_s, u"platform"_s,
            u"class"_s, u"tag"_s,    u"term"_s,  u"sla"_s,    u"source"_s};
}

QString FacetPanel::facetWord(const QString &facet)
{
    const QMap<QString, QString> words{{u"type"_s, tr("Type")},         {u"domain"_s, tr("Domain")},
                                       {u"owner"_s, tr("Owner")},       {u"status"_s, tr("Status")},
                                       {u"platform"_s, tr("Platform")}, {u"class"_s, tr("Classification")},
                                       {u"tag"_s, tr("Tag")},           {u"term"_s, tr("Term")},
                                       {u"sla"_s, tr("Service level")}, {u"source"_s, tr("Source")}};
    return words.value(facet, facet);
}

void FacetPanel::setFacets(const QMap<QString, std::vector<core::FacetValue>> &facets)
{
    m_facets = facets;
    for (core::FacetValue &value : m_facets[u"type"_s]) {
        if (const auto kind = core::entityKindFromText(value.value))
            value.label = things::plural(*kind);
        else if (value.value == "column"_L1)
            value.label = tr("Columns");
    }
    refresh();
}

void FacetPanel::setFilters(const QMap<QString, QStringList> &filters)
{
    m_filters = filters;
    refresh();
}

QString FacetPanel::valueLabel(const QString &facet, const QString &value) const
{
    if (facet == "type"_L1) {
        const auto kind = core::entityKindFromText(value);
        return kind ? things::plural(*kind) : value;
    }
    for (const core::FacetValue &known : m_facets.value(facet)) {
        if (known.value.compare(value, Qt::CaseInsensitive) == 0)
            return known.label;
    }
    return value;
}

void FacetPanel::toggle(const QString &facet, const QString &value, bool on)
{
    QStringList &values = m_filters[facet];
    values.removeAll(value);
    if (on)
        values.append(value);
    if (values.isEmpty())
        m_filters.remove(facet);
    refresh();
    emit filtersChanged();
}

void FacetPanel::refresh()
{
    for (auto it = m_groups.constBegin(); it != m_groups.constEnd(); ++it)
        it.value()->setValues(m_facets.value(it.key()), m_filters.value(it.key()));
    m_clear->setVisible(!m_filters.isEmpty());
}

} // namespace meshbook::views
