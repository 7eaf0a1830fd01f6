// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/findingswriter.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

// SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
namespace meshbook::governance {

namespace {

QString levelOf(Severity severity)
{
    return severity == Severity::Info ? u"note"_s : QString(toText(severity));
}

QJsonObject textOf(const QString &text)
{
    return {{u"text"_s, text}};
}

/// A path as a URI reference: absolute ones become file: addresses.
QString uriOf(const QString &path)
{
    if (path.startsWith(u'/'))
        return QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded());
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/!$&'()*+,;=@"));
    // "a:b.yaml" would read as a scheme; encoding took care of the colon.
    return encoded;
}

QJsonObject locationOf(const QString &path, int line, int column)
{
    QJsonObject physical{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uriOf(path)}}}};
    if (line > 0) {
        QJsonObject region{{u"startLine"_s, line}};
        if (column > 0)
            region.insert(u"startColumn"_s, column);
        physical.insert(u"region"_s, region);
    }
    return {{u"physicalLocation"_s, physical}};
}

QJsonObject ruleOf(const EffectivePolicy &policy)
{
    const Policy &p = policy.policy;
    QJsonObject properties{{u"scope"_s, p.scope.kind}, {u"pack"_s, policy.pack}};
    if (!p.category.isEmpty())
        properties.insert(u"tags"_s, QJsonArray{p.category});
    QJsonObject rule{{u"id"_s, p.id},
                     {u"shortDescription"_s, textOf(p.title)},
                     {u"fullDescription"_s, textOf(p.rationale.simplified())},
                     {u"help"_s, textOf(p.remedy.simplified())},
                     {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(p.severity)}}},
                     {u"properties"_s, properties}};
    for (const QString &link : p.links) {
        if (QUrl(link, QUrl::StrictMode).isValid() && link.startsWith("http"_L1)) {
            rule.insert(u"helpUri"_s, link);
            break;
        }
    }
    return rule;
}

/// The rules of a run, and where each stands among them. Also those that no pack has: about waivers.
class Rules final {
public:
    explicit Rules(const CheckReport &report)
    {
        for (const EffectivePolicy &policy : report.policies) {
            if (!m_places.contains(policy.policy.id))
                add(policy.policy.id, ruleOf(policy));
        }
        for (const Finding &finding : report.findings) {
            if (!m_places.contains(finding.policy))
                add(finding.policy,
                    {{u"id"_s, finding.policy}, {u"shortDescription"_s, textOf(finding.title)}});
        }
    }
    [[nodiscard]] qsizetype placeOf(const QString &policy) const { return m_places.value(policy); }
    [[nodiscard]] const QJsonArray &all() const { return m_rules; }

private:
    void add(const QString &id, const QJsonObject &rule)
    {
        m_places.insert(id, m_rules.size());
        m_rules.append(rule);
    }
    QHash<QString, qsizetype> m_places;
    QJsonArray m_rules;
};

QJsonObject resultOf(const Finding &finding, const Rules &rules, const PathOf &pathOf)
{
    QJsonObject location;
    if (!finding.file.isEmpty())
        location = locationOf(pathOf(finding.source, finding.file), finding.line, 0);
    location.insert(
        u"logicalLocations"_s,
        QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, finding.subject},
                               {u"name"_s, finding.name.isEmpty() ? finding.subject : finding.name}}});
    const QByteArray print =
        QCryptographicHash::hash(finding.identity().toUtf8(), QCryptographicHash::Sha256).toHex();
    QJsonObject result{
        {u"ruleId"_s, finding.policy},
        {u"ruleIndex"_s, rules.placeOf(finding.policy)},
        {u"level"_s, levelOf(finding.severity)},
        {u"message"_s,
         textOf(finding.name.isEmpty() ? finding.message : finding.name + u": "_s + finding.message)},
        {u"locations"_s, QJsonArray{location}},
        {u"partialFingerprints"_s, QJsonObject{{u"meshbook/v1"_s, QString::fromLatin1(print)}}}};
    if (finding.confidence)
        result.insert(u"rank"_s, *finding.confidence * 100.0);
    if (finding.waiver)
        result.insert(u"suppressions"_s,
                      QJsonArray{QJsonObject{{u"kind"_s, u"external"_s},
                                             {u"status"_s, u"accepted"_s},
                                             {u"justification"_s, finding.waiver->reason}}});
    return result;
}

QJsonObject notificationOf(const PolicyProblem &problem)
{
    QJsonObject notification{
        {u"level"_s, u"error"_s},
        {u"message"_s,
         textOf(problem.policy.isEmpty() ? problem.message : problem.policy + u": "_s + problem.message)}};
    if (!problem.file.isEmpty())
        notification.insert(
            u"locations"_s,
            QJsonArray{locationOf(problem.file.startsWith(u':') ? problem.file.sliced(1) : problem.file,
                                  problem.at.line, problem.at.column)});
    return notification;
}

} // namespace

QJsonObject toSarif(const CheckReport &report, const PathOf &pathOf, const QString &version)
{
    const Rules rules(report);
    QJsonArray results;
    for (const Finding &finding : report.findings)
        results.append(resultOf(finding, rules, pathOf));
    QJsonArray notifications;
    for (const PolicyProblem &problem : report.problems)
        notifications.append(notificationOf(problem));
    const QJsonObject driver{{u"name"_s, u"Meshbook"_s},
                             {u"version"_s, version},
                             {u"semanticVersion"_s, version},
                             {u"rules"_s, rules.all()}};
    QJsonObject invocation{{u"executionSuccessful"_s, report.problems.empty()}};
    if (report.at.isValid())
        invocation.insert(u"endTimeUtc"_s, report.at.toUTC().toString(Qt::ISODate));
    if (!notifications.isEmpty())
        invocation.insert(u"toolExecutionNotifications"_s, notifications);
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s,
             QJsonArray{QJsonObject{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                                    {u"invocations"_s, QJsonArray{invocation}},
                                    {u"columnKind"_s, u"unicodeCodePoints"_s},
                                    {u"results"_s, results}}}}};
}

} // namespace meshbook::governance
