// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/skos/skosreader.h"
#include "support/corpora.h"

#include <algorithm>

/// Glossaries written in tests, and what their readings say.
namespace meshbook::tests::skos {

using namespace Qt::Literals::StringLiterals;

inline const formats::SkosReader reader;

inline core::Batch readText(const QByteArray &text, const formats::Limits &limits = {})
{
    const QString path = u"vocab/terms.ttl"_s;
    const formats::Content content = formats::Content::fromBytes(text, path, limits);
    formats::ReadContext context;
    context.path = path;
    return reader.recognise(content) > 0 ? reader.read(content, context) : core::Batch();
}

template <typename T>
T find(const core::Batch &batch, const QString &iri)
{
    for (const T &entity : entitiesOf<T>(batch)) {
        if (entity.identities.contains(iri))
            return entity;
    }
    return {};
}

inline core::Term termOf(const core::Batch &batch, const QString &iri)
{
    return find<core::Term>(batch, iri);
}

using Text = core::LabelText;

inline bool hasIssue(const core::Batch &batch, const QString &code)
{
    return std::any_of(batch.issues.begin(), batch.issues.end(),
                       [&code](const core::Issue &issue) { return issue.code == code; });
}

inline int errors(const core::Batch &batch)
{
    return int(std::count_if(batch.issues.begin(), batch.issues.end(), [](const core::Issue &issue) {
        return issue.severity == core::Severity::Error;
    }));
}

inline const QByteArray prefixes = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                                   "@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .\n"
                                   "@prefix dct: <http://purl.org/dc/terms/> .\n"
                                   "@prefix : <http://example.org/v#> .\n";

} // namespace meshbook::tests::skos
