// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/driftlog.h"

#include <QStringList>

#include <algorithm>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A hostile file can use as many different unknown keys as it has bytes.
constexpr std::size_t maxKinds = 64;
/// A message that lists more than this is not read.
constexpr qsizetype maxNames = 10;

QString listed(const QStringList &names)
{
    if (names.size() <= maxNames)
        return names.join(u", ");
    return names.first(maxNames).join(u", ") + u" and %1 more"_s.arg(names.size() - maxNames);
}

} // namespace

SpecVersion specVersion(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'v', Qt::CaseInsensitive))
        text = text.mid(1);
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() < 2 || parts.size() > 3)
        return 0;
    int version = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        bool ok = true;
        const int number = i < parts.size() ? parts.at(i).toInt(&ok) : 0;
        if (!ok || number < 0 || number > 9)
            return 0;
        version = version * 10 + number;
    }
    return version;
}

QString specVersionText(SpecVersion version, bool shortForm)
{
    const int patch = version % 10;
    QString text = QString::number(version / 100) + u'.' + QString::number(version / 10 % 10);
    if (patch != 0 || !shortForm)
        text += u'.' + QString::number(patch);
    return text;
}

void DriftLog::declare(SpecVersion version, QString written)
{
    m_declared = version;
    m_written = std::move(written);
}

void DriftLog::note(std::vector<Kind> &kinds, SpecVersion version, const QString &what, Node at)
{
    for (Kind &kind : kinds) {
        if (kind.version == version && kind.what == what) {
            ++kind.count;
            return;
        }
    }
    if (kinds.size() < maxKinds)
        kinds.push_back({version, what, at, 1});
}

void DriftLog::uses(SpecVersion since, const QString &feature, Node at)
{
    m_newest = std::max(m_newest, since);
    if (m_declared != 0 && since > m_declared)
        note(m_newer, since, feature, at);
}

void DriftLog::leftover(SpecVersion until, const QString &feature, Node at)
{
    if (m_declared > until)
        note(m_older, until, feature, at);
}

void DriftLog::breaks(const QString &what, Node at)
{
    note(m_broken, 0, what, at);
}

void DriftLog::remark(const QString &what, Node at)
{
    note(m_remarks, 0, what, at);
}

void DriftLog::report(core::Batch &batch, const ContractCodes &codes, Node document) const
{
    for (const Kind &kind : m_broken) {
        const QString times = kind.count > 1 ? u" (%1 times)"_s.arg(kind.count) : QString();
        formats::report(batch, core::Severity::Warning, codes.invalid, kind.what + times, kind.first);
    }
    if (m_newer.empty() && m_older.empty() && m_remarks.empty())
        return;
    QStringList clauses;
    Node first;
    const auto tell = [&clauses, &first](std::vector<Kind> kinds, auto &&heading) {
        std::stable_sort(kinds.begin(), kinds.end(),
                         [](const Kind &a, const Kind &b) { return a.version < b.version; });
        for (std::size_t i = 0; i < kinds.size();) {
            const SpecVersion version = kinds[i].version;
            QStringList names;
            for (; i < kinds.size() && kinds[i].version == version; ++i) {
                names.append(kinds[i].what);
                if (!first.isValid())
                    first = kinds[i].first;
            }
            clauses.append(heading(version) + listed(names));
        }
    };
    tell(m_remarks, [](SpecVersion) { return QString(); });
    tell(m_newer, [](SpecVersion v) { return u"uses %1 features: "_s.arg(specVersionText(v, true)); });
    tell(m_older,
         [](SpecVersion v) { return u"still uses names of %1: "_s.arg(specVersionText(v - v % 10, true)); });
    const QString declared = m_written.isEmpty() ? u"declares no version"_s : u"declares %1"_s.arg(m_written);
    formats::report(batch, core::Severity::Warning, codes.drift, declared + u", "_s + clauses.join(u"; "),
                    first.isValid() ? first : document);
}

} // namespace meshbook::formats
