// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/productstanding.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <vector>

namespace meshbook::health {

/// What a digest tells of: how products stood over some days.
struct Digest {
    QString about; ///< whose products: a team, a domain; null: all
    Range range;
    QByteArray zone; ///< of the times told, IANA; empty: that of the machine
    ProductStandings products; ///< worst first; their trends begin with the range
    std::vector<Breach> breaches; ///< within the range, newest first
};

/// As Markdown, for a mail or a chat. Texts of sources are escaped.
[[nodiscard]] QString digestMarkdown(const Digest &digest, const QLocale &locale = {});
/// The same as one HTML page with its own style, without anything loaded from elsewhere.
[[nodiscard]] QString digestHtml(const Digest &digest, const QLocale &locale = {});

} // namespace meshbook::health
