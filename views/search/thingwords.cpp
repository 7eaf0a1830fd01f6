// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/thingwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::things {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("meshbook::views::things", text, nullptr, count);
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
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Domain"));
    case core::EntityKind::Team:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Team"));
    case core::EntityKind::Product:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Product"));
    case core::EntityKind::Contract:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Contract"));
    case core::EntityKind::Dataset:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Dataset"));
    case core::EntityKind::Job:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Job"));
    case core::EntityKind::Glossary:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Glossary"));
    case core::EntityKind::Term:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Term"));
    }
    return {};
}

QString plural(core::EntityKind kind)
{
    switch (kind) {
    case core::EntityKind::Domain:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Domains"));
    case core::EntityKind::Team:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Teams"));
    case core::EntityKind::Product:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Products"));
    case core::EntityKind::Contract:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Contracts"));
    case core::EntityKind::Dataset:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Datasets"));
    case core::EntityKind::Job:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Jobs"));
    case core::EntityKind::Glossary:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Glossaries"));
    case core::EntityKind::Term:
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "Terms"));
    }
    return {};
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
        return tr(QT_TRANSLATE_NOOP("meshbook::views::things", "just now"));
    if (seconds < 3'600)
        return tr(QT_TRANSLATE_N_NOOP("meshbook::views::things", "%n min ago"),
                  static_cast<int>(seconds / 60));
    if (seconds < 86'400)
        return tr(QT_TRANSLATE_N_NOOP("meshbook::views::things", "%n h ago"),
                  static_cast<int>(seconds / 3'600));
    if (seconds < 30 * 86'400)
        return tr(QT_TRANSLATE_N_NOOP("meshbook::views::things", "%n d ago"),
                  static_cast<int>(seconds / 86'400));
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

} // namespace meshbook::views::things
