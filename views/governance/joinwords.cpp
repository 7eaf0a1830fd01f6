// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/joinwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace meshbook::views::joinwords {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::JoinPane)
};

} // namespace

QString word(governance::Agreement agreement)
{
    using governance::Agreement;
    switch (agreement) {
    case Agreement::Same:
        return Words::tr("same");
    case Agreement::Fits:
        return Words::tr("fits");
    case Agreement::Convert:
        return Words::tr("needs a cast");
    case Agreement::Differs:
        return Words::tr("differs");
    case Agreement::Unsaid:
        break;
    }
    return Words::tr("not said");
}

QString governed(const governance::JoinKey &key)
{
    if (key.term.isEmpty())
        return Words::tr("no");
    return key.isApproved ? Words::tr("approved") : Words::tr("not approved");
}

QString share(double value)
{
    return Words::tr("%1 %").arg(QLocale().toString(value * 100, 'f', 1));
}

} // namespace meshbook::views::joinwords
