// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/policyabout.h"

#include "items/policylistmodel.h"
#include "views/lineage/reporttable.h"
#include "views/theme/metrics.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/links.h"
#include "views/widgets/textlabel.h"

#include <QDesktopServices>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

using governance::EffectivePolicy;
using governance::Parameter;
using services::ShelvedPolicy;

constexpr int tableHeight = 160;

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return list.sliced(1).chopped(1);
}

QString scopeText(const governance::PolicyScope &scope)
{
    QStringList parts{scope.kind};
    for (const QStringList *each : {&scope.domains, &scope.lifecycles, &scope.tags}) {
        if (!each->isEmpty())
            parts.append(each->join(u", "_s));
    }
    return parts.join(u" · "_s);
}

} // namespace

PolicyAbout::PolicyAbout(QWidget *parent)
    : QScrollArea(parent)
    , m_facts(new FactsGrid)
    , m_where(new TextLabel({}, TextRole::Base, Ink::Text2))
    , m_parameters(new ReportTable(tr("Parameters"), tr("It has no parameters")))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("About the policy"));
    m_facts->setLabelWidth(96);
    m_where->setWrapped(true);
    m_parameters->setMinimumHeight(tableHeight);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::panePadding, metrics::space3, 0, 0);
    layout->setSpacing(metrics::space3);
    layout->addWidget(m_facts);
    layout->addWidget(m_where);
    layout->addWidget(m_parameters, 1);
    setWidget(content);
    connect(m_facts, &FactsGrid::linkActivated, this, [](const QUrl &url) {
        if (links::isAllowed(url))
            QDesktopServices::openUrl(url);
    });
}

void PolicyAbout::showPolicy(const ShelvedPolicy &policy, const QString &domain)
{
    showFacts(policy);
    showParameters(policy, domain);
}

QString PolicyAbout::factsText() const
{
    return m_facts->toPlainText();
}

void PolicyAbout::showFacts(const ShelvedPolicy &shelved)
{
    const governance::Policy &policy = shelved.policy;
    QList<Fact> facts{{.label = tr("Why"), .value = policy.rationale.simplified()},
                      {.label = tr("What to do"), .value = policy.remedy.simplified()},
                      {.label = tr("Scope"), .value = scopeText(policy.scope)}};
    for (const QString &link : policy.links) {
        const QUrl url(link, QUrl::StrictMode);
        Fact fact{.label = tr("Links"), .value = link};
        if (url.isValid() && links::isAllowed(url))
            fact.uri = url;
        facts.append(fact);
    }
    facts.append({.label = tr("Id"), .value = policy.id, .kind = Fact::Kind::Code});
    if (!shelved.pack.isEmpty())
        facts.append({.label = tr("Pack"), .value = shelved.packTitle + u" · "_s + shelved.pack});
    facts.append({.label = tr("From"), .value = items::PolicyListModel::placeWord(shelved.place)});
    if (!shelved.path.isEmpty())
        facts.append({.label = tr("File"), .value = shelved.path, .kind = Fact::Kind::Code});
    m_facts->setFacts(facts);
}

void PolicyAbout::showParameters(const ShelvedPolicy &shelved, const QString &domain)
{
    const EffectivePolicy *effective = shelved.in(domain);
    if (effective == nullptr && domain.isEmpty() && !shelved.effective.empty())
        effective = &shelved.effective.front(); // of a pack that holds in one domain only
    m_where->setText(
        effective == nullptr
            ? (domain.isEmpty() ? QString() : tr("It does not hold in the domain %1.").arg(domain))
            : effective->domain.isEmpty()
            ? (effective->exceptDomains.isEmpty() ? tr("These values hold everywhere.")
                                                  : tr("These values hold everywhere but in: %1.")
                                                        .arg(effective->exceptDomains.join(u", "_s)))
            : tr("These values hold in the domain %1.").arg(effective->domain));
    m_where->setVisible(!m_where->text().isEmpty());
    std::vector<items::ReportRow> rows;
    for (std::size_t i = 0; i < shelved.policy.parameters.size(); ++i) {
        const Parameter &parameter = shelved.policy.parameters[i];
        const bool isSet = effective != nullptr && i < effective->parameters.size();
        items::ReportRow row;
        row.cells = {parameter.name, valueText(isSet ? effective->parameters[i].value : parameter.initial),
                     isSet ? effective->parameters[i].origin : shelved.pack, valueText(parameter.initial),
                     parameter.description.simplified()};
        rows.push_back(std::move(row));
    }
    m_parameters->setRows({tr("Parameter"), tr("Value"), tr("Whose word"), tr("By itself"), tr("What it is")},
                          {120, 110, 150, 90, -1}, std::move(rows));
}

} // namespace meshbook::views
