// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/contractparts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lower case without what joins words, so that "Business definition" and businessDefinition are one.
QString joined(QStringView text)
{
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word.append(c.toLower());
    }
    return word;
}

constexpr std::array comparisons{"mustBe"_L1,
                                 "mustNotBe"_L1,
                                 "mustBeGreaterThan"_L1,
                                 "mustBeGreaterOrEqualTo"_L1,
                                 "mustBeGreaterThanOrEqualTo"_L1,
                                 "mustBeLessThan"_L1,
                                 "mustBeLessOrEqualTo"_L1,
                                 "mustBeLessThanOrEqualTo"_L1,
                                 "mustBeBetween"_L1,
                                 "mustNotBeBetween"_L1};

/// The spelling of ODCS for the two operators that DCS spelled longer.
QString odcsSpelling(QLatin1StringView key)
{
    if (key == "mustBeGreaterThanOrEqualTo"_L1)
        return u"mustBeGreaterOrEqualTo"_s;
    if (key == "mustBeLessThanOrEqualTo"_L1)
        return u"mustBeLessOrEqualTo"_s;
    return key;
}

QString shortHash(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(8));
}

bool isProduction(const QString &environment)
{
    const QString word = environment.trimmed().toLower();
    return word == "prod"_L1 || word == "production"_L1 || word == "prd"_L1;
}

} // namespace

bool isTermLink(QStringView type)
{
    static constexpr std::array types{
        "businessdefinition"_L1, "definition"_L1,         "glossary"_L1, "glossaryterm"_L1,
        "businessglossary"_L1,   "businessterm"_L1,       "term"_L1,     "semantics"_L1,
        "semantic"_L1,           "semanticdefinition"_L1, "concept"_L1,  "ontology"_L1};
    const QString word = joined(type);
    return std::find(types.begin(), types.end(), word) != types.end();
}

void nameRule(ContractSession &session, core::QualityRule &rule, const QString &dataset)
{
    if (!rule.id.isEmpty())
        return;
    QString what = rule.name.isEmpty() ? rule.metric : rule.name;
    if (what.isEmpty()) {
        const QString content =
            rule.implementation + rule.description + rule.comparison + rule.thresholds.join(u',');
        what = rule.type + u'-' + shortHash(content);
    }
    QStringList subject{session.contractId};
    if (!dataset.isEmpty())
        subject.append(dataset);
    if (!rule.element.isEmpty())
        subject.append(rule.element);
    rule.id = subject.join(u'/') + u':' + what;
    const int seen = ++session.ruleIds[rule.id];
    if (seen > 1)
        rule.id += u'-' + QString::number(seen);
}

bool isComparison(QStringView key)
{
    return std::find(comparisons.begin(), comparisons.end(), key) != comparisons.end();
}

void readComparison(ContractSession &session, Node rule, core::QualityRule &target)
{
    for (const QLatin1StringView key : comparisons) {
        const Node value = rule[key];
        if (!value)
            continue;
        if (target.comparison.isNull()) {
            target.comparison = odcsSpelling(key);
            target.thresholds = session.fields.texts(value);
            continue;
        }
        target.extra.insert(key, session.fields.json(value));
        session.drift.breaks(u"a quality rule has more than one operator"_s, value);
    }
}

QStringList argumentTexts(ContractSession &session, Node arguments)
{
    QStringList texts;
    if (!session.fields.mapping(arguments))
        return texts;
    for (const Node value : arguments)
        texts.append(value.key() + ": "_L1 + session.fields.anyText(value));
    return texts;
}

const core::Server *primaryServer(const std::vector<core::Server> &servers)
{
    const auto inProduction = std::find_if(servers.begin(), servers.end(), [](const core::Server &server) {
        return isProduction(server.environment);
    });
    if (inProduction != servers.end())
        return &*inProduction;
    const auto called = std::find_if(servers.begin(), servers.end(), [](const core::Server &server) {
        return server.environment.isEmpty() && isProduction(server.name);
    });
    if (called != servers.end())
        return &*called;
    return servers.empty() ? nullptr : &servers.front();
}

void locateDataset(ContractSession &session, const core::Contract &contract, core::Dataset &dataset,
                   bool alone)
{
    dataset.contract = contract.identities.value(0);
    dataset.domain = contract.domain;
    dataset.product = contract.product;
    dataset.nativeId = core::scopedDatasetKey(u"contract", session.contractId, dataset.name);
    if (const core::Server *server = primaryServer(contract.servers)) {
        const ServerLocation location = ServerLocation::of(server->type, server->location);
        dataset.platform = location.platform();
        dataset.space = server->space;
        dataset.environment = server->environment;
        if (location.isUsable()) {
            const QString &name = dataset.physicalName.isEmpty() ? dataset.name : dataset.physicalName;
            dataset.identities.append(core::datasetKey(location.dataset(name, alone)));
        }
    }
    if (dataset.identities.isEmpty())
        dataset.identities.append(dataset.nativeId);
}

void emitContract(ContractSession &session, core::Contract contract, std::vector<core::Dataset> datasets)
{
    for (const core::Dataset &dataset : datasets) {
        if (contract.datasets.contains(dataset.identities.first())) {
            formats::report(session.batch, core::Severity::Warning, session.codes.invalid,
                            u"\"%1\" stands twice in this contract"_s.arg(dataset.name), Node());
            session.batch.issues.back().at = dataset.at;
            continue;
        }
        contract.datasets.append(dataset.identities.first());
    }
    session.implied.domain(contract.domain, contract.at);
    if (!contract.product.isEmpty())
        session.implied.product(contract.domain, contract.product, contract.at);
    session.batch.entities.emplace_back(std::move(contract));
    for (core::Dataset &dataset : datasets)
        session.batch.entities.emplace_back(std::move(dataset));
}

void keepRest(QJsonObject &extra, QLatin1StringView key, const QString &label, const QJsonObject &rest)
{
    if (rest.isEmpty())
        return;
    QJsonObject kept = extra.value(key).toObject();
    kept.insert(label, rest);
    extra.insert(key, kept);
}

} // namespace meshbook::formats
