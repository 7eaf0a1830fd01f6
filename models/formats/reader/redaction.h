// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QJsonValue>
#include <QString>

#include <vector>

/// Secrets never get into the catalog: not shown, not indexed, not stored.
namespace meshbook::formats {

/// Whether a key names a secret: password, passwd, pwd, secret, token, api_key, access_key,
/// private_key, credentials, connection_string … in any case and joining style. Placeholders such as
/// "${VAR}" are no secrets; that is decided by isSecretValue.
[[nodiscard]] bool isSecretKey(QStringView key);
/// Whether a value is worth hiding: not empty, not a "${VAR}" / "{{ var }}" / "<placeholder>".
[[nodiscard]] bool isSecretValue(QStringView value);
/// A copy without secrets: values under secret keys and user:password@ in URLs become "[redacted]".
/// Each place is reported once as a Warning "secret.redacted" with `at`.
[[nodiscard]] QJsonValue redacted(const QJsonValue &value, core::SourcePosition at,
                                  std::vector<core::Issue> &issues);
/// The same for a single text: URLs with user:password@, bearer tokens, AWS-like keys.
[[nodiscard]] QString redactedText(const QString &text, core::SourcePosition at,
                                   std::vector<core::Issue> &issues);

} // namespace meshbook::formats
