// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/definitions.h"

#include "services/catalogservice.h"
#include "views/search/thingwords.h"
#include "views/widgets/markuptags.h"
#include "views/widgets/plaintext.h"

#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr qsizetype mostKnown = 2'000;

QString textOf(const core::EntityLine &line)
{
    const QString head = u"%1 · %2"_s.arg(line.name, things::word(line.uri.kind));
    return line.summary.isEmpty() ? head : QString(head + u'\n' + withoutMarkup(line.summary));
}

/// The best match of a written reference; of terms first, since those are what names refer to most.
const core::EntityLine *bestOf(const std::vector<core::EntityLine> &lines)
{
    for (const core::EntityLine &line : lines) {
        if (line.uri.kind == core::EntityKind::Term)
            return &line;
    }
    return lines.empty() ? nullptr : &lines.front();
}

} // namespace

Definitions &Definitions::of(services::CatalogService &catalog)
{
    if (auto *known = catalog.findChild<Definitions *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new Definitions(catalog);
}

Definitions::Definitions(services::CatalogService &catalog)
    : QObject(&catalog)
    , m_catalog(catalog)
{
    connect(&catalog, &services::CatalogService::changed, this, [this] { m_known.clear(); });
}

QString Definitions::known(const QUrl &url) const
{
    return m_known.value(url);
}

bool Definitions::show(const QUrl &url, QWidget *widget, const QPoint &place)
{
    if (things::lookUpText(url).isEmpty() && url.scheme() != "meshbook"_L1)
        return false;
    m_wanted = url;
    m_widget = widget;
    m_place = place;
    const auto found = m_known.constFind(url);
    if (found != m_known.constEnd())
        present(*found);
    else
        ask(url);
    return true;
}

void Definitions::ask(const QUrl &url)
{
    QString written = things::lookUpText(url);
    if (const auto kind = core::entityKindFromText(written.section(u':', 0, 0)); kind && !written.isEmpty())
        written = written.section(u':', 1);
    if (written.isEmpty())
        written = url.toString(QUrl::FullyEncoded);
    m_catalog.resolve(written).then(this,
                                    [this, url](const core::Result<std::vector<core::EntityLine>> &lines) {
                                        if (!lines)
                                            return;
                                        const core::EntityLine *line = bestOf(*lines);
                                        if (m_known.size() >= mostKnown)
                                            m_known.clear();
                                        m_known.insert(url, line != nullptr ? textOf(*line) : u""_s);
                                        emit learned(url);
                                        if (url == m_wanted)
                                            present(m_known.value(url));
                                    });
}

void Definitions::present(const QString &text)
{
    QWidget *widget = m_widget;
    if (widget == nullptr || text.isEmpty() || !(widget->underMouse() || widget->hasFocus()))
        return;
    QToolTip::showText(m_place, plaintext::toolTip(text), widget);
}

} // namespace meshbook::views
