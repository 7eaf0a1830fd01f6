// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "services/governanceservice.h"
#include "store/workspace.h"
#include "text.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

using services::DomainReadiness;
using services::ReadinessFigure;
using services::ReadinessReport;

constexpr std::array all{ReadinessFigure::Owners,   ReadinessFigure::Contracts,   ReadinessFigure::Levels,
                         ReadinessFigure::Glossary, ReadinessFigure::Conformance, ReadinessFigure::Releases};

QJsonObject toJson(const DomainReadiness &standing)
{
    QJsonObject json{{u"domain"_s, standing.domain.isEmpty() ? QJsonValue() : QJsonValue(standing.domain)},
                     {u"products"_s, standing.products},
                     {u"versions"_s, standing.versions}};
    for (const ReadinessFigure figure : all)
        json.insert(QString(toText(figure)),
                    QJsonObject{{u"part"_s, standing[figure].part}, {u"whole"_s, standing[figure].whole}});
    return json;
}

QJsonObject toJson(const ReadinessReport &report)
{
    QJsonArray domains;
    for (const DomainReadiness &each : report.domains)
        domains.append(toJson(each));
    QJsonArray owners;
    for (const services::BusyOwner &owner : report.owners)
        owners.append(QJsonObject{{u"name"_s, owner.name},
                                  {u"products"_s, owner.products},
                                  {u"domains"_s, QJsonArray::fromStringList(owner.domains)}});
    return {{u"domains"_s, domains}, {u"all"_s, toJson(report.all)}, {u"ownersOfManyDomains"_s, owners}};
}

QStringList cellsOf(const QString &name, const DomainReadiness &standing)
{
    QStringList cells{name, QString::number(standing.products)};
    for (const ReadinessFigure figure : all) {
        const services::PartOf &share = standing[figure];
        cells.append(share.whole == 0 ? u"-"_s
                                      : u"%1/%2 (%3 %)"_s.arg(share.part)
                                            .arg(share.whole)
                                            .arg(QString::number(*share.share() * 100, 'f', 0)));
    }
    return cells;
}

QString toText(const ReadinessReport &report)
{
    QStringList titles{u"domain"_s, u"products"_s};
    for (const ReadinessFigure figure : all)
        titles.append(QString(services::toText(figure)));
    Table table(titles);
    for (const DomainReadiness &each : report.domains)
        table.add(cellsOf(each.domain.isEmpty() ? u"(none)"_s : each.domain, each));
    table.add(cellsOf(u"all"_s, report.all));
    QString text = table.toString(terminalWidth());
    if (report.owners.empty())
        return text;
    Table owners({u"owner"_s, u"products"_s, u"domains"_s});
    for (const services::BusyOwner &owner : report.owners)
        owners.add({owner.name, QString::number(owner.products), owner.domains.join(u", "_s)});
    return text + u"\nOwners of products in several domains\n"_s + owners.toString(terminalWidth());
}

} // namespace

int runReadiness(Context &context)
{
    if (!context.arguments().isEmpty())
        return context.usage(u"readiness takes no arguments."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    services::GovernanceService governance(**workspace);
    const auto report = governance.readiness().result();
    if (!report)
        return context.fail(report.error());
    const bool printed =
        context.settings().json ? context.print(toJson(*report)) : context.print(toText(*report));
    return printed ? Fine : InternalError;
}

} // namespace meshbook::cli
