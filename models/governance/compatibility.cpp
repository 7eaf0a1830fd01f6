// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/compatibility.h"

#include "governance/compatibilityrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

constexpr qsizetype shownValue = 120;

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::governance::Compatibility)
};

/// A value within a sentence.
QString shown(const QJsonValue &value)
{
    QString text;
    if (value.isUndefined() || value.isNull())
        return Words::tr("nothing");
    if (value.isBool())
        text = value.toBool() ? u"true"_s : u"false"_s;
    else if (value.isDouble())
        text = QString::number(value.toDouble(), 'g', 12);
    else if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts.append(shown(each));
        text = parts.join(u", "_s);
    } else if (value.isObject()) {
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    } else {
        text = value.toString().simplified();
    }
    return text.size() > shownValue ? QString(text.left(shownValue) + u'…') : text;
}

ContractChange changeOf(const ContractDelta &delta, const CompatibilityRule &rule)
{
    ContractChange change;
    change.path = delta.path;
    change.kind = QString::fromLatin1(rule.kind);
    change.level = rule.level;
    change.from = delta.from;
    change.to = delta.to;
    const QString to = delta.op == ContractDelta::Renamed ? delta.other : shown(delta.to);
    QString message = Words::tr(rule.message);
    // Not arg(): a value may hold "%3" itself.
    const std::pair<QString, QString> values[] = {{u"%1"_s, delta.subject.simplified().left(shownValue)},
                                                  {u"%2"_s, shown(delta.from)},
                                                  {u"%3"_s, to},
                                                  {u"%4"_s, delta.pattern.section(u'.', -1)}};
    QString text;
    for (qsizetype at = 0; at < message.size(); ++at) {
        const auto value = std::find_if(std::begin(values), std::end(values), [&](const auto &each) {
            return QStringView(message).sliced(at).startsWith(each.first);
        });
        if (value == std::end(values)) {
            text += message.at(at);
        } else {
            text += value->second;
            ++at;
        }
    }
    change.message = text;
    return change;
}

struct Semantic {
    qint64 part[3] = {};
    friend auto operator<=>(const Semantic &, const Semantic &) = default;
};

/// "1.2.3", also "v1.2" and what follows after "-" or "+"; absent for other words.
std::optional<Semantic> semanticOf(const QString &version)
{
    static const QRegularExpression form(u"^v?(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(?:[-+].*)?$"_s);
    const auto match = form.match(version.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    Semantic parts;
    for (int i = 0; i < 3; ++i)
        parts.part[i] = match.captured(i + 1).toLongLong();
    return parts;
}

VersionStep stepOf(const CompatibilityReport &report)
{
    if (report.isBreaking())
        return VersionStep::Major;
    if (report.count(ChangeLevel::Behavioural) + report.count(ChangeLevel::Addition) > 0)
        return VersionStep::Minor;
    return report.count(ChangeLevel::Documentation) > 0 ? VersionStep::Patch : VersionStep::None;
}

void suggestVersion(CompatibilityReport &report)
{
    report.step = stepOf(report);
    const auto old = semanticOf(report.oldVersion);
    if (!old)
        return;
    Semantic next = *old;
    switch (report.step) {
    case VersionStep::Major:
        next = {{next.part[0] + 1, 0, 0}};
        break;
    case VersionStep::Minor:
        next = {{next.part[0], next.part[1] + 1, 0}};
        break;
    case VersionStep::Patch:
        ++next.part[2];
        break;
    case VersionStep::None:
        break;
    }
    report.suggestedVersion = u"%1.%2.%3"_s.arg(next.part[0]).arg(next.part[1]).arg(next.part[2]);
    if (const auto declared = semanticOf(report.newVersion))
        report.isStepEnough = *declared >= next;
}

template <typename T>
const T *only(const std::vector<T> &things)
{
    return things.size() == 1 ? &things.front() : nullptr;
}

} // namespace

QLatin1StringView toText(ChangeLevel level)
{
    static constexpr std::array names{"documentation"_L1, "addition"_L1, "behavioural"_L1,
                                      "writer-breaking"_L1, "reader-breaking"_L1};
    return names[static_cast<std::size_t>(level)];
}

QLatin1StringView toText(VersionStep step)
{
    static constexpr std::array names{"none"_L1, "patch"_L1, "minor"_L1, "major"_L1};
    return names[static_cast<std::size_t>(step)];
}

void ContractSet::add(const core::AnyEntity &entity)
{
    if (core::header(entity).implied)
        return;
    if (const auto *product = std::get_if<core::Product>(&entity))
        products.push_back(*product);
    else if (const auto *contract = std::get_if<core::Contract>(&entity))
        contracts.push_back(*contract);
    else if (const auto *dataset = std::get_if<core::Dataset>(&entity))
        datasets.push_back(*dataset);
}

bool ContractSet::isEmpty() const
{
    return products.empty() && contracts.empty() && datasets.empty();
}

QString ContractSet::version() const
{
    if (const core::Contract *contract = only(contracts))
        return contract->version;
    const core::Product *product = contracts.empty() ? only(products) : nullptr;
    return product != nullptr ? product->version : QString();
}

QString CompatibilityReport::verdict() const
{
    if (changes.empty())
        return u"identical"_s;
    if (isBreaking())
        return u"breaking"_s;
    return toText(changes.front().level);
}

void CompatibilityReport::add(ContractChange change)
{
    ++m_counts[static_cast<std::size_t>(change.level)];
    changes.push_back(std::move(change));
}

CompatibilityReport compareContracts(const ContractSet &before, const ContractSet &after)
{
    CompatibilityReport report;
    report.oldVersion = before.version();
    report.newVersion = after.version();
    const ContractDeltas deltas(before, after);
    for (const ContractDelta &delta : deltas.all()) {
        const CompatibilityRule &rule = ruleFor(delta);
        if (rule.kind != nullptr)
            report.add(changeOf(delta, rule));
    }
    std::stable_sort(report.changes.begin(), report.changes.end(),
                     [](const ContractChange &a, const ContractChange &b) { return a.level > b.level; });
    suggestVersion(report);
    return report;
}

} // namespace meshbook::governance
