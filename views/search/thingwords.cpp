// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/thingwords.h"

#include "items/termstatus.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::things {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::things)
};

/// Plural forms are chosen by an int.
int pluralNumber(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

Icon icon(core::EntityKind kind)
{
    switch (kind) {
    case core::EntityKind::Domain:
        return Icon::Domain;
    case core::EntityKind::Team:
        return Icon::Team;
    case core::EntityKind::Product:
        return Icon::Product;
    case core::EntityKind::Contract:
        return Icon::Contract;
    case core::EntityKind::Dataset:
        return Icon::Dataset;
    case core::EntityKind::Job:
        return Icon::Job;
    case core::EntityKind::Glossary:
        return Icon::Glossary;
    case core::EntityKind::Term:
        return Icon::Term;
    }
    return Icon::None;
}

Icon formatIcon(const QString &format)
{
    const auto is = [&](QLatin1StringView family) { return format.startsWith(family, Qt::CaseInsensitive); };
    if (is("dbt"_L1))
        return Icon::Job;
    if (is("openlineage"_L1))
        return Icon::Lineage;
    if (is("great"_L1))
        return Icon::Check;
    if (is("datahub"_L1) || is("openmetadata"_L1))
        return Icon::Server;
    return Icon::Contract;
}

QString word(core::EntityKind kind)
{
    switch (kind) {
    case core::EntityKind::Domain:
        return Words::tr("Domain");
    case core::EntityKind::Team:
        return Words::tr("Team");
    case core::EntityKind::Product:
        return Words::tr("Product");
    case core::EntityKind::Contract:
        return Words::tr("Contract");
    case core::EntityKind::Dataset:
        return Words::tr("Dataset");
    case core::EntityKind::Job:
        return Words::tr("Job");
    case core::EntityKind::Glossary:
        return Words::tr("Glossary");
    case core::EntityKind::Term:
        return Words::tr("Term");
    }
    return {};
}

QString plural(core::EntityKind kind)
{
    switch (kind) {
    case core::EntityKind::Domain:
        return Words::tr("Domains");
    case core::EntityKind::Team:
        return Words::tr("Teams");
    case core::EntityKind::Product:
        return Words::tr("Products");
    case core::EntityKind::Contract:
        return Words::tr("Contracts");
    case core::EntityKind::Dataset:
        return Words::tr("Datasets");
    case core::EntityKind::Job:
        return Words::tr("Jobs");
    case core::EntityKind::Glossary:
        return Words::tr("Glossaries");
    case core::EntityKind::Term:
        return Words::tr("Terms");
    }
    return {};
}

QString counted(core::EntityKind kind, qint64 count)
{
    const int n = pluralNumber(count);
    switch (kind) {
    case core::EntityKind::Domain:
        return Words::tr("%n domain(s)", nullptr, n);
    case core::EntityKind::Team:
        return Words::tr("%n team(s)", nullptr, n);
    case core::EntityKind::Product:
        return Words::tr("%n product(s)", nullptr, n);
    case core::EntityKind::Contract:
        return Words::tr("%n contract(s)", nullptr, n);
    case core::EntityKind::Dataset:
        return Words::tr("%n dataset(s)", nullptr, n);
    case core::EntityKind::Job:
        return Words::tr("%n job(s)", nullptr, n);
    case core::EntityKind::Glossary:
        return Words::tr("%n glossaries", nullptr, n);
    case core::EntityKind::Term:
        return Words::tr("%n term(s)", nullptr, n);
    }
    return {};
}

QString countedColumns(qint64 count)
{
    return Words::tr("%n column(s)", nullptr, pluralNumber(count));
}

Tone tone(core::Lifecycle lifecycle)
{
    switch (lifecycle) {
    case core::Lifecycle::Deprecated:
    case core::Lifecycle::Draft:
        return Tone::Warning;
    case core::Lifecycle::Retired:
        return Tone::Breach;
    default:
        return Tone::Neutral;
    }
}

State state(core::Standing standing)
{
    switch (standing) {
    case core::Standing::Met:
        return State::Ok;
    case core::Standing::Warning:
        return State::Warning;
    case core::Standing::Breached:
        return State::Breach;
    case core::Standing::Unknown:
        break;
    }
    return State::Unknown;
}

State state(const core::Tally &tally)
{
    return tally.breached > 0                 ? State::Breach
        : tally.warning > 0                   ? State::Warning
        : tally.unknown > 0 || tally.met == 0 ? State::Unknown
                                              : State::Ok;
}

QString glossaryName(const QString &written)
{
    if (!written.contains("://"_L1))
        return written;
    const QStringList parts = QUrl(written).path().split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? QUrl(written).host() : parts.last();
}

QString badge(const core::EntityLine &line)
{
    if (line.uri.kind == core::EntityKind::Term) // as the glossary says it
        return items::termStatus(line.lifecycle, line.status);
    if (!line.status.isEmpty())
        return line.status;
    return line.uri.kind == core::EntityKind::Dataset ? line.type : QString();
}

QUrl url(const core::Uri &uri)
{
    return QUrl(uri.toString(), QUrl::StrictMode);
}

QUrl columnUrl(const core::Uri &dataset, const QString &path)
{
    core::Uri uri = dataset;
    uri.column = path;
    return url(uri);
}

core::Result<core::Uri> parse(const QUrl &url)
{
    return core::Uri::parse(url.toString(QUrl::FullyEncoded));
}

QUrl lookUpUrl(const QString &written)
{
    return QUrl(u"meshbook:find/"_s + QString::fromLatin1(QUrl::toPercentEncoding(written)),
                QUrl::StrictMode);
}

QString lookUpText(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    return url.scheme() == "meshbook"_L1 && path.startsWith("find/"_L1) ? path.mid(5) : QString();
}

QUrl searchUrl(const QString &words, const QMap<QString, QStringList> &filters)
{
    QUrl url(u"meshbook:search"_s);
    QStringList items;
    const auto add = [&](const QString &key, const QString &value) {
        items << key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    if (!words.isEmpty())
        add(u"q"_s, words);
    for (auto it = filters.constBegin(); it != filters.constEnd(); ++it) {
        for (const QString &value : it.value())
            add(it.key(), value);
    }
    if (!items.isEmpty())
        url.setQuery(items.join(u'&'), QUrl::StrictMode);
    return url;
}

QUrl urlOf(const core::SearchWords &words)
{
    QUrl url = searchUrl(words.text, words.filters);
    if (words.order != core::SearchOrder::Relevance) {
        QUrlQuery query(url);
        query.addQueryItem(u"sort"_s, core::toText(words.order));
        url.setQuery(query);
    }
    return url;
}

QString ago(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(QDateTime::currentDateTimeUtc());
    if (seconds < 60)
        return Words::tr("just now");
    if (seconds < 3'600)
        return Words::tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 86'400)
        return Words::tr("%n h ago", nullptr, static_cast<int>(seconds / 3'600));
    if (seconds < 30 * 86'400)
        return Words::tr("%n d ago", nullptr, static_cast<int>(seconds / 86'400));
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

} // namespace meshbook::views::things
