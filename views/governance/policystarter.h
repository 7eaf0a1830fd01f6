// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace meshbook::views {

/// What a new policy can be about, as policies name it.
[[nodiscard]] const QStringList &policyStarterKinds();

/// A whole policy about things of a kind, with a test, to begin from. It runs as it stands.
[[nodiscard]] QString policyStarter(const QString &kind, const QString &id);

/// The text with another id.
[[nodiscard]] QString withPolicyId(const QString &text, const QString &id);

/// The id, or with a number behind it where it is taken.
[[nodiscard]] QString freePolicyId(const QString &id, const QStringList &taken);

} // namespace meshbook::views
