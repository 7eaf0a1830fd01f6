// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/findingswriter.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject waiverJson(const Waiver &waiver)
{
    return {{u"reason"_s, waiver.reason},
            {u"approver"_s, waiver.approver},
            {u"until"_s, waiver.until.toString(Qt::ISODate)}};
}

QJsonObject findingJson(const Finding &finding, const PathOf &pathOf)
{
    QJsonObject json{
        {u"policy"_s, finding.policy},
        {u"title"_s, finding.title},
        {u"severity"_s, QString(toText(finding.severity))},
        {u"uri"_s, finding.subject},
        {u"name"_s, textOrNull(finding.name)},
        {u"message"_s, finding.message},
        {u"remedy"_s, textOrNull(finding.remedy)},
        {u"file"_s, textOrNull(finding.file.isEmpty() ? QString() : pathOf(finding.source, finding.file))},
        {u"line"_s, finding.line > 0 ? QJsonValue(finding.line) : QJsonValue()},
        {u"waived"_s, finding.waiver.has_value()}};
    if (!finding.element.isEmpty())
        json.insert(u"element"_s, finding.element);
    if (!finding.domain.isEmpty())
        json.insert(u"domain"_s, finding.domain);
    if (!finding.products.isEmpty())
        json.insert(u"products"_s, QJsonArray::fromStringList(finding.products));
    if (!finding.related.isEmpty())
        json.insert(u"related"_s, finding.related);
    if (finding.confidence)
        json.insert(u"confidence"_s, *finding.confidence);
    if (finding.firstSeen.isValid())
        json.insert(u"firstSeen"_s, timeOrNull(finding.firstSeen));
    if (finding.waiver)
        json.insert(u"waiver"_s, waiverJson(*finding.waiver));
    return json;
}

QJsonValue shareOf(const Conformance &conformance)
{
    const std::optional<double> share = conformance.share();
    return share ? QJsonValue(std::round(*share * 1'000.0) / 1'000.0) : QJsonValue();
}

QJsonArray productsJson(const CheckReport &report)
{
    QJsonArray products;
    for (const ProductTally &product : report.products)
        products.append(QJsonObject{{u"uri"_s, product.uri},
                                    {u"name"_s, product.name},
                                    {u"domain"_s, textOrNull(product.domain)},
                                    {u"policies"_s, product.policies.checked},
                                    {u"violated"_s, product.policies.violated},
                                    {u"waived"_s, product.policies.waived},
                                    {u"conformance"_s, shareOf(product.policies)},
                                    {u"findings"_s, product.findings}});
    return products;
}

} // namespace

QJsonObject toJson(const CheckReport &report, const PathOf &pathOf)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(findingJson(finding, pathOf));
    QJsonArray problems;
    for (const PolicyProblem &problem : report.problems)
        problems.append(QJsonObject{{u"policy"_s, textOrNull(problem.policy)},
                                    {u"file"_s, textOrNull(problem.file)},
                                    {u"line"_s, problem.at.line},
                                    {u"column"_s, problem.at.column},
                                    {u"message"_s, problem.message}});
    Conformance all;
    for (const PolicyTally &tally : report.tallies) {
        all.checked += tally.things.checked;
        all.violated += tally.things.violated;
        all.waived += tally.things.waived;
    }
    const QJsonObject summary{{u"policies"_s, static_cast<qint64>(report.policies.size())},
                              {u"error"_s, report.count(Severity::Error)},
                              {u"warning"_s, report.count(Severity::Warning)},
                              {u"info"_s, report.count(Severity::Info)},
                              {u"waived"_s, report.waivedCount()},
                              {u"checked"_s, all.checked},
                              {u"conformance"_s, shareOf(all)},
                              {u"seconds"_s, std::round(report.seconds * 1'000.0) / 1'000.0}};
    return {{u"findings"_s, findings},
            {u"problems"_s, problems},
            {u"products"_s, productsJson(report)},
            {u"summary"_s, summary}};
}

} // namespace meshbook::governance
