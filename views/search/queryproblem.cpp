// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/queryproblem.h"

#include "search/query.h"

namespace meshbook::views {

namespace {

constexpr qsizetype longestPart = 40;

} // namespace

QString QueryProblemWords::sentence(const core::SearchProblem &problem)
{
    using search::QueryProblem;
    switch (static_cast<QueryProblem>(problem.code)) {
    case QueryProblem::TooLong:
        return tr("The query is too long. Use fewer words.");
    case QueryProblem::TooManyParts:
        return tr("The query has too many parts. Use fewer words.");
    case QueryProblem::TooDeep:
        return tr("The parentheses are nested too deeply.");
    case QueryProblem::UnclosedQuote:
        return tr("A quotation mark is not closed yet.");
    case QueryProblem::UnclosedParenthesis:
        return tr("A parenthesis is not closed yet.");
    case QueryProblem::UnexpectedParenthesis:
        return tr("A parenthesis is closed that was not opened.");
    case QueryProblem::MissingOperand:
        return tr("A word is missing after OR, NOT or “-”.");
    case QueryProblem::MissingValue:
        return tr("A filter needs a value after its colon.");
    case QueryProblem::BadNumber:
        return tr("A number is expected, as in “columns:>10”.");
    case QueryProblem::BadAge:
        return tr("A time is expected, as in “updated:7d”.");
    case QueryProblem::UnknownTrait:
        return tr(
            "“has:” and “missing:” know owner, description, sla, contract, lineage, term, classification "
            "and tests.");
    }
    return problem.message;
}

QString QueryProblemWords::part(const core::SearchProblem &problem, const QString &query)
{
    const QString part = query.mid(problem.position, problem.length).simplified();
    if (part.size() < 2 || part.size() == query.size()) // a lone sign says nothing
        return {};
    return part.size() <= longestPart ? part : part.first(longestPart) + QChar(0x2026);
}

} // namespace meshbook::views
