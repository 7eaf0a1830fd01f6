// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/findingsexport.h"

#include "core/celltext.h"
#include "governance/findingswriter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::findingsexport {

namespace {

using governance::CheckReport;
using governance::Finding;

/// As the file is known to people: the source and the path within it.
QString pathOf(const QString &source, const QString &file)
{
    return source.isEmpty() ? file : QString(source + u'/' + file);
}

CheckReport reportOf(const items::FindingList &list)
{
    CheckReport report = *list.report;
    report.findings.clear();
    QSet<quint32> seen;
    for (const quint32 place : list.rows) {
        const qsizetype before = seen.size();
        seen.insert(place);
        if (seen.size() > before)
            report.findings.push_back(list.report->findings[place]);
    }
    return report;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(core::csvCell(cell));
    return (written.join(u',') + u"\r\n"_s).toUtf8();
}

QByteArray csv(const CheckReport &report)
{
    QByteArray out = csvLine({u"policy"_s, u"severity"_s, u"subject"_s, u"name"_s, u"element"_s, u"message"_s,
                              u"remedy"_s, u"domain"_s, u"source"_s, u"file"_s, u"line"_s, u"confidence"_s,
                              u"first_seen"_s, u"waived_until"_s, u"waived_by"_s, u"waived_because"_s});
    for (const Finding &each : report.findings) {
        out += csvLine({each.policy, QString(governance::toText(each.severity)), each.subject, each.name,
                        each.element, each.message, each.remedy, each.domain, each.source, each.file,
                        each.line > 0 ? QString::number(each.line) : QString(),
                        each.confidence ? QString::number(*each.confidence) : QString(),
                        each.firstSeen.toUTC().toString(Qt::ISODate),
                        each.waiver ? each.waiver->until.toString(Qt::ISODate) : QString(),
                        each.waiver ? each.waiver->approver : QString(),
                        each.waiver ? each.waiver->reason : QString()});
    }
    return out;
}

} // namespace

QString nameOf(Format format)
{
    switch (format) {
    case Format::Sarif:
        return u"SARIF"_s;
    case Format::Junit:
        return u"JUnit XML"_s;
    case Format::Csv:
        return u"CSV"_s;
    case Format::Json:
        break;
    }
    return u"JSON"_s;
}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Sarif:
        return u"sarif"_s;
    case Format::Junit:
        return u"xml"_s;
    case Format::Csv:
        return u"csv"_s;
    case Format::Json:
        break;
    }
    return u"json"_s;
}

QByteArray write(const items::FindingList &list, Format format)
{
    const CheckReport report = reportOf(list);
    switch (format) {
    case Format::Sarif:
        return QJsonDocument(governance::toSarif(report, pathOf, QCoreApplication::applicationVersion()))
            .toJson();
    case Format::Junit:
        return governance::toJunit(report, pathOf, governance::Severity::Warning);
    case Format::Csv:
        return csv(report);
    case Format::Json:
        break;
    }
    return QJsonDocument(governance::toJson(report, pathOf)).toJson();
}

} // namespace meshbook::views::findingsexport
