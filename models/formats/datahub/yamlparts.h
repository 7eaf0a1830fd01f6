// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/datahub/session.h"

/// Parts that DataHub's YAML and CSV files share: they name people, tags and domains by urn or bare.
namespace meshbook::formats::datahub {

/// "jdoe" → "urn:li:corpuser:jdoe"; a urn stays.
[[nodiscard]] QString asUrn(const QString &text, QLatin1StringView type);

/// {users: [], groups: [], type} or a list of such; people are referred to.
[[nodiscard]] std::vector<core::Ownership> glossaryOwners(Session &session, Node owners);
/// [{id, type}] or [id], as in data-product files.
[[nodiscard]] std::vector<core::Ownership> listedOwners(Session &session, Node owners);

/// [{url, label|title|description}].
void appendLinks(Session &session, Node links, std::vector<core::Reference> &references);

/// Domain by name or urn, referred to; returns its name.
[[nodiscard]] QString domainOf(Session &session, const QString &text);
/// Tag without "urn:li:tag:".
[[nodiscard]] QString tagOf(const QString &text);
/// Key of a term by path or urn, referred to.
[[nodiscard]] QString termOf(Session &session, const QString &text);

} // namespace meshbook::formats::datahub
