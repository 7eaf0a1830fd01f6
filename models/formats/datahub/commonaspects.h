// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/datahub/session.h"

namespace meshbook::formats::datahub {

/// One operation of a PATCH proposal; DataHub addresses list items by their key fields, not by index.
struct PatchOperation {
    bool removes = false;
    QStringList path; ///< unescaped
    Node value;
    const Aspect *aspect = nullptr;
};
[[nodiscard]] std::vector<PatchOperation> patchOperations(Session &session, const Record &record,
                                                          QLatin1StringView aspect);

/// Name, texts and times from a properties or info aspect, its PATCHes and the editable aspect that
/// overrules it. `keys` are keys the caller maps itself; the rest goes into `extra`.
void applyProperties(Session &session, const Record &record, QLatin1StringView aspect, core::Entity &entity,
                     std::initializer_list<QLatin1StringView> keys = {});

/// What every kind of entity may carry: owners, tags, terms, domain, deprecation, links, structured
/// properties, documentation; aspects nobody maps go into `extra`, except those that DataHub derives
/// (usage features, browse paths, test results).
void applyCommon(Session &session, const Record &record, core::Entity &entity,
                 std::initializer_list<QLatin1StringView> mapped = {});

/// status.removed in force.
[[nodiscard]] bool isRemoved(const Record &record);

/// Tag names and term keys of a globalTags / glossaryTerms value, where fields carry them too.
void appendTags(Session &session, const Aspect &aspect, Node value, QStringList &tags);
void appendTerms(Session &session, const Aspect &aspect, Node value, QStringList &terms);

/// Structured properties by name, with single values unwrapped.
[[nodiscard]] QJsonObject structuredValues(Session &session, const Aspect &aspect);
/// Text of a `documentation` aspect: the first that a person wrote, else the first.
[[nodiscard]] QString documentationText(Session &session, const Aspect &aspect);

} // namespace meshbook::formats::datahub
