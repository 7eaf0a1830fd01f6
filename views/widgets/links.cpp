// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/links.h"

namespace meshbook::views::links {

using namespace Qt::Literals::StringLiterals;

bool isAllowed(const QUrl &url)
{
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme().toLower();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return !url.host().isEmpty();
    return (scheme == "mailto"_L1 || scheme == "meshbook"_L1) && !url.path().isEmpty();
}

} // namespace meshbook::views::links
