// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/selectorwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace meshbook::views::selectorwords {

using lineage::SelectorProblem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::selectorwords)
};

constexpr qsizetype longestPart = 40;

} // namespace

QString sentence(const lineage::SelectorError &error, const QString &selector)
{
    const QString part = selector.mid(error.position, std::min(error.length, longestPart));
    switch (error.code) {
    case SelectorProblem::TooLong:
        return Words::tr("The selector is longer than %1 characters.")
            .arg(QLocale().toString(lineage::longestSelector));
    case SelectorProblem::TooManyAtoms:
        return Words::tr("The selector has more than %1 parts.").arg(QLocale().toString(lineage::mostAtoms));
    case SelectorProblem::UnclosedQuote:
        return Words::tr("A quotation mark is not closed: %1").arg(part);
    case SelectorProblem::UnknownMethod:
        return Words::tr("“%1” is no method; there are name, domain, tag, type, owner, platform, "
                         "source, product, class and schema.")
            .arg(part);
    case SelectorProblem::MissingValue:
        return Words::tr("Something to select is missing after “%1”.").arg(part);
    case SelectorProblem::MissingOperand:
        return Words::tr("“%1” has nothing to leave out.").arg(part);
    case SelectorProblem::BadDepth:
        return Words::tr("“%1” is more than %2 hops.").arg(part, QLocale().toString(lineage::deepest));
    case SelectorProblem::WholeWithDepth:
        return Words::tr("@ and + do not go together: %1").arg(part);
    case SelectorProblem::TextAfterQuote:
        return Words::tr("A blank or comma is missing after the quotation mark: %1").arg(part);
    }
    return {};
}

} // namespace meshbook::views::selectorwords
