// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/promisescope.h"

#include <algorithm>
#include <vector>

namespace meshbook::health {

using core::ObjectiveKind;

namespace {

/// One of the elements a promise names: a dataset, a column of one, or a column of each.
struct Element {
    QString dataset; ///< null: each
    QString column; ///< path within the dataset; null: the dataset as a whole
};

/// ODCS: "object.property", several of them parted by commas; a word alone is a dataset if one is called so.
std::vector<Element> elementsOf(const core::Objective &promise, const QStringList &datasets)
{
    std::vector<Element> elements;
    for (const QString &part : promise.element.split(u',', Qt::SkipEmptyParts)) {
        const QString element = part.trimmed();
        const qsizetype dot = element.indexOf(u'.');
        if (dot >= 0)
            elements.push_back({element.first(dot), element.sliced(dot + 1)});
        else if (datasets.contains(element, Qt::CaseInsensitive))
            elements.push_back({element, {}});
        else
            elements.push_back({{}, element});
    }
    if (elements.empty())
        elements.emplace_back();
    return elements;
}

bool isOf(const Element &element, const QString &dataset)
{
    return element.dataset.isEmpty() || element.dataset.compare(dataset, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<Better> directionOf(ObjectiveKind kind)
{
    switch (kind) {
    case ObjectiveKind::Freshness:
    case ObjectiveKind::Latency:
    case ObjectiveKind::ResponseTime:
    case ObjectiveKind::ErrorRate:
        return Better::Less;
    case ObjectiveKind::Availability:
    case ObjectiveKind::Throughput:
    case ObjectiveKind::Completeness:
    case ObjectiveKind::Accuracy:
        return Better::More;
    default:
        return std::nullopt;
    }
}

bool concerns(const core::Objective &promise, const QString &dataset, const QStringList &datasets)
{
    const std::vector<Element> elements = elementsOf(promise, datasets);
    return std::any_of(elements.begin(), elements.end(),
                       [&](const Element &element) { return isOf(element, dataset); });
}

bool isAbout(const core::Objective &promise, const QString &dataset, const QString &element,
             const QStringList &datasets)
{
    const std::vector<Element> elements = elementsOf(promise, datasets);
    return std::any_of(elements.begin(), elements.end(), [&](const Element &named) {
        return isOf(named, dataset)
            && (named.column.isEmpty() || element.isEmpty()
                || element.compare(named.column, Qt::CaseInsensitive) == 0);
    });
}

} // namespace meshbook::health
