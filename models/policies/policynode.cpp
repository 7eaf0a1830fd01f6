// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/policynode.h"

#include "core/vocabulary.h"
#include "policies/packreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using governance::Parameter;
using governance::Policy;
using governance::PolicyProblem;
using governance::PolicyTest;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::PackReader)
};

bool isName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z][A-Za-z0-9.-]{0,99}$"_s);
    return name.match(text).hasMatch();
}

bool isParameterName(const QString &text)
{
    static const QRegularExpression name(u"^[a-z][a-z0-9_]{0,59}$"_s);
    return name.match(text).hasMatch() && text != "now"_L1;
}

bool scopeFrom(const PolicyNode &root, governance::PolicyScope &scope)
{
    const formats::Node node = root.node()["scope"_L1];
    if (!node)
        return root.complain({}, Words::tr("\"scope\" is missing."));
    if (node.isMapping()) {
        const PolicyNode inner = root.at(node);
        inner.allow({"kind"_L1, "domains"_L1, "lifecycles"_L1, "tags"_L1});
        scope.kind = inner.text("kind"_L1);
        scope.domains = node["domains"_L1].textList();
        scope.lifecycles = node["lifecycles"_L1].textList();
        scope.tags = node["tags"_L1].textList();
    } else {
        scope.kind = node.text();
    }
    if (scope.kind != "column"_L1 && !core::entityKindFromText(scope.kind))
        return root.complain("scope"_L1, Words::tr("\"scope\" cannot be \"%1\".").arg(scope.kind));
    return true;
}

std::optional<double> bound(const formats::Node &node)
{
    return node.toDouble();
}

bool parameterFrom(const PolicyNode &node, Parameter &parameter)
{
    node.allow(
        {"type"_L1, "default"_L1, "stricter"_L1, "minimum"_L1, "maximum"_L1, "values"_L1, "description"_L1});
    if (!isParameterName(parameter.name))
        return node.complain({},
                             Words::tr("\"%1\" is no name for a parameter: small letters, digits and \"_\".")
                                 .arg(parameter.name));
    const auto type = governance::parameterTypeFromText(node.text("type"_L1));
    if (!type)
        return node.complain("type"_L1,
                             Words::tr("\"type\" must be integer, number, text, boolean or list."));
    parameter.type = *type;
    const QString direction = node.text("stricter"_L1);
    const auto stricter = governance::stricterFromText(direction);
    if (!stricter)
        return node.complain(
            "stricter"_L1, Words::tr("\"stricter\" must be higher, lower, superset, subset, true or false."));
    parameter.stricter = *stricter;
    parameter.minimum = bound(node.node()["minimum"_L1]);
    parameter.maximum = bound(node.node()["maximum"_L1]);
    parameter.values = node.node()["values"_L1].textList();
    parameter.description = node.text("description"_L1);
    parameter.initial = node.node()["default"_L1].toJson();
    // 1 written for a text is a text, as everywhere in YAML where a text is asked for.
    if (parameter.type == Parameter::Type::Text && node.node()["default"_L1].isScalar())
        parameter.initial = node.text("default"_L1);
    if (const QString wrong = parameter.problemWith(parameter.initial); !wrong.isNull())
        return node.complain("default"_L1, wrong);
    return true;
}

bool parametersFrom(const PolicyNode &root, std::vector<Parameter> &parameters)
{
    const formats::Node all = root.node()["parameters"_L1];
    if (all && !all.isMapping())
        return root.complain("parameters"_L1, Words::tr("\"parameters\" must map names to what they are."));
    for (const formats::Node &node : all) {
        Parameter parameter;
        parameter.name = node.key();
        if (!parameterFrom(root.at(node), parameter))
            return false;
        parameters.push_back(std::move(parameter));
    }
    return true;
}

bool testsFrom(const PolicyNode &root, std::vector<PolicyTest> &tests)
{
    for (const formats::Node &node : root.node()["tests"_L1]) {
        const PolicyNode inner = root.at(node);
        inner.allow({"name"_L1, "given"_L1, "parameters"_L1, "now"_L1, "expect"_L1});
        PolicyTest test;
        test.at = node.position();
        if (!inner.need("name"_L1, test.name))
            return false;
        if (!node["given"_L1].isMapping() || !node["expect"_L1].isSequence())
            return inner.complain(
                {}, Words::tr("A test needs \"given\", views with their rows, and a list \"expect\"."));
        test.given = node["given"_L1].toJson().toObject();
        test.parameters = node["parameters"_L1].toJson().toObject();
        test.now = node["now"_L1].text();
        test.expect = node["expect"_L1].toJson().toArray();
        tests.push_back(std::move(test));
    }
    return true;
}

bool sqlFrom(const PolicyNode &root, Policy &policy)
{
    if (!root.need("sql"_L1, policy.sql))
        return false;
    policy.sqlAt = root.node()["sql"_L1].position();
    if (policy.sql.toUtf8().size() > PackReader::longestSql)
        return root.complain("sql"_L1,
                             Words::tr("The SQL is longer than %1 KB.").arg(PackReader::longestSql / 1024));
    return true;
}

} // namespace

bool PolicyNode::complainAt(core::SourcePosition at, const QString &message) const
{
    m_problems->push_back({{}, *m_file, at, message});
    return false;
}

bool PolicyNode::complain(QLatin1StringView key, const QString &message) const
{
    const formats::Node value = key.isNull() ? formats::Node() : m_node[key];
    return complainAt(value.isValid() ? value.position() : m_node.position(), message);
}

bool PolicyNode::need(QLatin1StringView key, QString &into) const
{
    into = m_node[key].text();
    if (into.trimmed().isEmpty())
        return complain(key, Words::tr("\"%1\" is missing.").arg(QString(key)));
    return true;
}

void PolicyNode::allow(std::initializer_list<QLatin1StringView> keys) const
{
    for (const formats::Node &child : m_node) {
        const QString key = child.key();
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            complainAt(child.keyPosition(),
                       Words::tr("\"%1\" is no key here and is ignored.").arg(key.left(100)));
    }
}

std::optional<PolicyFile> PolicyFile::parse(const QByteArray &bytes, const QString &file,
                                            std::vector<PolicyProblem> &problems)
{
    PolicyFile parsed(formats::Content::fromBytes(bytes, file), file, problems);
    for (const core::Issue &issue : parsed.m_content.issues()) {
        if (issue.severity != core::Severity::Info)
            problems.push_back({{}, file, issue.at, issue.message});
    }
    if (!parsed.m_content.root().isMapping()) {
        if (parsed.m_content.issues().empty())
            problems.push_back({{}, file, {}, Words::tr("The file must be a YAML mapping.")});
        return std::nullopt;
    }
    return parsed;
}

std::optional<Policy> policyFrom(const PolicyNode &root, const QString &file)
{
    Policy policy;
    policy.file = file;
    policy.at = root.node().position();
    root.allow({"id"_L1, "title"_L1, "severity"_L1, "scope"_L1, "category"_L1, "rationale"_L1, "remedy"_L1,
                "links"_L1, "parameters"_L1, "sql"_L1, "tests"_L1});
    if (!root.need("id"_L1, policy.id) || !root.need("title"_L1, policy.title)
        || !root.need("rationale"_L1, policy.rationale) || !root.need("remedy"_L1, policy.remedy))
        return std::nullopt;
    if (!isName(policy.id)) {
        root.complain("id"_L1, Words::tr("\"id\" must be letters, digits, \"-\" and \".\"."));
        return std::nullopt;
    }
    const auto severity = governance::severityFromText(root.text("severity"_L1));
    if (!severity) {
        root.complain("severity"_L1, Words::tr("\"severity\" must be info, warning or error."));
        return std::nullopt;
    }
    policy.severity = *severity;
    policy.category = root.text("category"_L1);
    policy.links = root.node()["links"_L1].textList();
    if (!scopeFrom(root, policy.scope) || !parametersFrom(root, policy.parameters) || !sqlFrom(root, policy)
        || !testsFrom(root, policy.tests))
        return std::nullopt;
    return policy;
}

} // namespace meshbook::policies
