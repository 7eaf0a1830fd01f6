// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/federation.h"

#include "core/identity.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::governance::Federation)
};

QString nameOf(const PolicyPack &pack)
{
    return pack.id + u' ' + pack.version;
}

class Federating final {
public:
    explicit Federating(const std::vector<PolicyPack> &packs)
        : m_packs(packs)
    {
    }

    Federation run()
    {
        for (const PolicyPack &pack : m_packs) {
            m_result.problems.insert(m_result.problems.end(), pack.problems.begin(), pack.problems.end());
            addPolicies(pack);
        }
        for (const PolicyPack &pack : m_packs) {
            if (pack.domain.isEmpty())
                setForAll(pack);
        }
        for (const PolicyPack &pack : m_packs) {
            if (!pack.domain.isEmpty())
                setForDomain(pack);
        }
        for (EffectivePolicy &own : m_own)
            m_result.policies.push_back(std::move(own));
        for (EffectivePolicy &each : m_result.policies)
            std::sort(each.exceptDomains.begin(), each.exceptDomains.end());
        std::stable_sort(m_result.policies.begin(), m_result.policies.end(),
                         [](const EffectivePolicy &a, const EffectivePolicy &b) {
                             return std::tie(a.policy.id, a.domain) < std::tie(b.policy.id, b.domain);
                         });
        return std::move(m_result);
    }

private:
    void complain(const PolicyPack &pack, const QString &policy, const QString &message)
    {
        m_result.problems.push_back({policy, pack.file, {}, message});
    }

    void addPolicies(const PolicyPack &pack)
    {
        for (const Policy &policy : pack.policies) {
            if (const auto known = m_byId.constFind(policy.id); known != m_byId.constEnd()) {
                m_result.problems.push_back(
                    {policy.id, policy.file, policy.at,
                     Words::tr("The policy \"%1\" is already in %2; this one is left out.")
                         .arg(policy.id, m_result.policies[*known].pack)});
                continue;
            }
            EffectivePolicy effective{policy, nameOf(pack), pack.domain, {}, {}};
            for (const Parameter &parameter : policy.parameters)
                effective.parameters.push_back({parameter.initial, nameOf(pack)});
            m_byId.insert(policy.id, m_result.policies.size());
            m_result.policies.push_back(std::move(effective));
        }
    }

    /// Calls `set` with each value of a pack that fits a parameter; what does not is a problem.
    template <typename Set>
    void forValues(const PolicyPack &pack, Set set)
    {
        for (auto policy = pack.parameters.begin(); policy != pack.parameters.end(); ++policy) {
            const auto known = m_byId.constFind(policy.key());
            if (known == m_byId.constEnd()) {
                complain(pack, policy.key(),
                         Words::tr("There is no policy \"%1\" to set parameters of.").arg(policy.key()));
                continue;
            }
            const QJsonObject values = policy.value().toObject();
            for (auto value = values.begin(); value != values.end(); ++value)
                setOne(pack, *known, value.key(), value.value(), set);
        }
    }

    template <typename Set>
    void setOne(const PolicyPack &pack, std::size_t index, const QString &name, const QJsonValue &value,
                Set set)
    {
        const Policy &policy = m_result.policies[index].policy;
        const Parameter *parameter = policy.parameter(name);
        if (parameter == nullptr) {
            complain(pack, policy.id,
                     Words::tr("The policy \"%1\" has no parameter \"%2\".").arg(policy.id, name));
            return;
        }
        if (const QString wrong = parameter->problemWith(value); !wrong.isNull()) {
            complain(pack, policy.id, wrong);
            return;
        }
        set(index, static_cast<std::size_t>(parameter - policy.parameters.data()), value);
    }

    void setForAll(const PolicyPack &pack)
    {
        forValues(pack, [&](std::size_t policy, std::size_t parameter, const QJsonValue &value) {
            m_result.policies[policy].parameters[parameter] = {value, nameOf(pack)};
        });
    }

    void setForDomain(const PolicyPack &pack)
    {
        forValues(pack, [&](std::size_t index, std::size_t number, const QJsonValue &value) {
            const EffectivePolicy &forAll = m_result.policies[index];
            const Parameter &parameter = forAll.policy.parameters[number];
            if (!forAll.domain.isEmpty() && !isSameDomain(forAll.domain, pack.domain)) {
                complain(pack, forAll.policy.id,
                         Words::tr("The policy \"%1\" belongs to the domain \"%2\".")
                             .arg(forAll.policy.id, forAll.domain));
                return;
            }
            const auto key = std::pair(index, core::foldedName(pack.domain));
            const auto own = m_own.constFind(key);
            const SetParameter &before =
                own == m_own.constEnd() ? forAll.parameters[number] : own->parameters[number];
            if (!parameter.isAsStrict(value, before.value)) {
                complain(pack, forAll.policy.id,
                         Words::tr("The domain \"%1\" may only make \"%2\" stricter; the value of %3 stays.")
                             .arg(pack.domain, parameter.name, before.origin));
                return;
            }
            makeOwn(key, index, pack.domain).parameters[number] = {value, nameOf(pack)};
        });
    }

    /// The variant of a policy with a domain's own values; what holds for all leaves the domain out.
    EffectivePolicy &makeOwn(const std::pair<std::size_t, QString> &key, std::size_t index,
                             const QString &domain)
    {
        const auto known = m_own.find(key);
        if (known != m_own.end())
            return *known;
        EffectivePolicy &forAll = m_result.policies[index];
        EffectivePolicy own = forAll;
        own.domain = domain;
        own.exceptDomains.clear();
        forAll.exceptDomains.append(domain);
        return *m_own.insert(key, std::move(own));
    }

    const std::vector<PolicyPack> &m_packs;
    Federation m_result;
    QHash<QString, std::size_t> m_byId;
    QMap<std::pair<std::size_t, QString>, EffectivePolicy> m_own;
};

} // namespace

bool isSameDomain(const QString &one, const QString &other)
{
    return core::foldedName(one) == core::foldedName(other);
}

std::vector<const EffectivePolicy *> Federation::in(const QString &domain) const
{
    std::vector<const EffectivePolicy *> found;
    for (const EffectivePolicy &each : policies) {
        const bool isLeftOut =
            std::any_of(each.exceptDomains.begin(), each.exceptDomains.end(),
                        [&domain](const QString &other) { return isSameDomain(other, domain); });
        if ((each.domain.isEmpty() || isSameDomain(each.domain, domain)) && !isLeftOut)
            found.push_back(&each);
    }
    return found;
}

Federation federate(const std::vector<PolicyPack> &packs)
{
    return Federating(packs).run();
}

} // namespace meshbook::governance
