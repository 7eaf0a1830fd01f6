// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glossary/termstatus.h"

#include <QString>

namespace meshbook::glossary {

using namespace Qt::Literals::StringLiterals;
using core::Term;

namespace {

/// "in-review", "In Review", "IN_REVIEW"
bool saysInReview(QStringView raw)
{
    QString letters;
    for (const QChar sign : raw.left(40)) {
        if (sign.isLetter())
            letters += sign.toCaseFolded();
    }
    return letters == "inreview"_L1;
}

} // namespace

TermStatus statusOf(core::Lifecycle lifecycle, QStringView raw)
{
    switch (lifecycle) {
    case core::Lifecycle::Draft:
    case core::Lifecycle::Preview:
        return saysInReview(raw) ? TermStatus::InReview : TermStatus::Draft;
    case core::Lifecycle::Deprecated:
    case core::Lifecycle::Retired:
        return TermStatus::Deprecated;
    case core::Lifecycle::Active:
    case core::Lifecycle::Unknown:
        break;
    }
    return TermStatus::Approved;
}

TermStatus statusOf(const Term &term)
{
    return statusOf(term.lifecycle, term.status);
}

bool isDraft(const Term &term)
{
    const TermStatus status = statusOf(term);
    return status == TermStatus::Draft || status == TermStatus::InReview;
}

} // namespace meshbook::glossary
