// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace meshbook::formats {

/// A value as JSON in one line.
[[nodiscard]] QByteArray jsonText(const QJsonValue &value);

/// A scalar as YAML 1.2 and 1.1 read it alike: quoted where it would be something else than a text ("1.0",
/// "on", "2026-01-01", "a: b"), in double quotes as JSON writes them. Line breaks are escaped.
[[nodiscard]] QByteArray yamlScalar(const QJsonValue &value);

/// "key: value" with a line end behind; lists and objects in lines below, two columns further in. The first
/// line is not indented, the others stand at `indent` columns and more.
[[nodiscard]] QByteArray yamlField(const QString &key, const QJsonValue &value, qsizetype indent,
                                   const QByteArray &lineEnd);

} // namespace meshbook::formats
