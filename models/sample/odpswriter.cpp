// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/odpswriter.h"

#include "sample/yamltext.h"

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

class OdpsWriter final {
public:
    OdpsWriter(const Model &model, const Domain &domain, const Product &product)
        : m_model(model)
        , m_domain(domain)
        , m_product(product)
        , m_newer(!product.synonyms.isEmpty() || product.status == u"deprecated")
    {
    }

    QString write()
    {
        head();
        inputs();
        outputs();
        rest();
        return m_yaml.take();
    }

private:
    void head();
    void inputs();
    void outputs();
    void rest();
    void people(const Team &team);

    const Model &m_model;
    const Domain &m_domain;
    const Product &m_product;
    const bool m_newer; ///< needs v1.1.0
    YamlText m_yaml;
};

void OdpsWriter::head()
{
    m_yaml.field(0, u"apiVersion"_s, m_newer ? u"v1.1.0"_s : u"v1.0.0"_s);
    m_yaml.field(0, u"kind"_s, u"DataProduct"_s);
    m_yaml.field(0, u"id"_s, m_product.id);
    m_yaml.field(0, u"name"_s, m_product.name);
    m_yaml.field(0, u"version"_s, m_product.version);
    m_yaml.field(0, u"status"_s, m_product.status);
    m_yaml.flag(0, u"deprecated"_s, m_product.status == u"deprecated");
    m_yaml.field(0, u"domain"_s, m_domain.name);
    m_yaml.field(0, u"tenant"_s, u"harbour-goods"_s);
    if (m_newer)
        m_yaml.field(0, u"type"_s, m_product.archetype);
    m_yaml.list(0, u"tags"_s, m_product.tags);
    m_yaml.field(0, u"productCreatedTs"_s, m_product.created + u"T09:00:00Z"_s);
    m_yaml.blank();
    m_yaml.open(0, u"description"_s);
    m_yaml.text(2, u"purpose"_s, m_product.purpose);
    m_yaml.text(2, u"usage"_s, m_product.usage);
    m_yaml.text(2, u"limitations"_s, m_product.limitations);
    if (m_product.synonyms.isEmpty())
        return;
    m_yaml.blank();
    m_yaml.open(0, u"synonyms"_s);
    for (const QString &synonym : m_product.synonyms) {
        m_yaml.item();
        m_yaml.field(4, u"synonym"_s, synonym);
    }
}

void OdpsWriter::inputs()
{
    if (m_product.consumes.isEmpty())
        return;
    m_yaml.blank();
    m_yaml.open(0, u"inputPorts"_s);
    for (const QString &id : m_product.consumes) {
        const Product *source = m_model.product(id);
        const Contract &contract = source->contracts.front();
        m_yaml.item();
        m_yaml.field(4, u"name"_s, id);
        m_yaml.field(4, u"version"_s, contract.version);
        m_yaml.field(4, u"contractId"_s, contract.id);
    }
}

void OdpsWriter::outputs()
{
    m_yaml.blank();
    m_yaml.open(0, u"outputPorts"_s);
    for (const Contract &contract : m_product.contracts) {
        m_yaml.item();
        m_yaml.field(4, u"name"_s, m_product.id);
        m_yaml.text(4, u"description"_s, contract.tables.front().description);
        m_yaml.field(4, u"type"_s, contract.kafkaHost.isEmpty() ? u"tables"_s : u"topics"_s);
        m_yaml.field(4, u"version"_s, contract.version);
        m_yaml.field(4, u"contractId"_s, contract.id);
        if (m_product.consumes.isEmpty())
            continue;
        m_yaml.open(4, u"inputContracts"_s);
        for (const QString &id : m_product.consumes) {
            const Contract &source = m_model.product(id)->contracts.front();
            m_yaml.item();
            m_yaml.field(8, u"id"_s, source.id);
            m_yaml.field(8, u"version"_s, source.version);
        }
    }
}

void OdpsWriter::rest()
{
    const Team *team = m_domain.team(m_product.team);
    m_yaml.blank();
    m_yaml.open(0, u"managementPorts"_s);
    m_yaml.item();
    m_yaml.field(4, u"name"_s, u"runs"_s);
    m_yaml.field(4, u"content"_s, u"observability"_s);
    m_yaml.field(4, u"type"_s, u"rest"_s);
    m_yaml.field(4, u"url"_s, u"https://runs.harbour.example/products/"_s + m_product.id);
    people(*team);
    m_yaml.blank();
    m_yaml.open(0, u"support"_s);
    m_yaml.item();
    m_yaml.field(4, u"channel"_s, u'#' + team->channel);
    m_yaml.field(4, u"url"_s, u"https://chat.harbour.example/channels/"_s + team->channel);
    m_yaml.field(4, u"tool"_s, u"slack"_s);
    m_yaml.field(4, u"scope"_s, u"interactive"_s);
    m_yaml.blank();
    m_yaml.open(0, u"authoritativeDefinitions"_s);
    m_yaml.item();
    m_yaml.field(4, u"type"_s, u"documentation"_s);
    m_yaml.field(4, u"url"_s, u"https://mesh.harbour.example/%1/%2"_s.arg(m_domain.id, m_product.id));
    if (m_newer)
        return;
    m_yaml.blank();
    m_yaml.open(0, u"customProperties"_s);
    m_yaml.item();
    m_yaml.field(4, u"property"_s, u"archetype"_s);
    m_yaml.field(4, u"value"_s, m_product.archetype);
}

void OdpsWriter::people(const Team &team)
{
    m_yaml.blank();
    m_yaml.open(0, u"team"_s);
    m_yaml.field(2, u"name"_s, team.name);
    m_yaml.text(2, u"description"_s, team.description);
    m_yaml.open(2, u"members"_s);
    for (const Person &person : team.members) {
        m_yaml.item();
        m_yaml.field(6, u"username"_s, person.username);
        m_yaml.field(6, u"name"_s, person.name);
        m_yaml.field(6, u"role"_s, person.role);
        m_yaml.field(6, u"dateIn"_s, person.since);
    }
}

} // namespace

QString odpsProduct(const Model &model, const Domain &domain, const Product &product)
{
    return OdpsWriter(model, domain, product).write();
}

} // namespace meshbook::sample
