// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::search {

namespace {

constexpr std::array<QLatin1StringView, fieldCount - facetCount> moreNames{
    "product"_L1, "has"_L1, "missing"_L1, "updated"_L1, "columns"_L1, "score"_L1};

struct Alias {
    QLatin1StringView name;
    Field field{};
};
constexpr Alias aliases[] = {{"kind"_L1, Field::Type},
                             {"tags"_L1, Field::Tag},
                             {"terms"_L1, Field::Term},
                             {"owners"_L1, Field::Owner},
                             {"column"_L1, Field::Columns}};

} // namespace

QLatin1StringView toText(Field field)
{
    const int at = static_cast<int>(field);
    return at < facetCount ? toText(static_cast<Facet>(at))
                           : moreNames[static_cast<std::size_t>(at - facetCount)];
}

std::optional<Field> fieldFromText(QStringView text)
{
    if (const std::optional<Facet> facet = facetFromText(text))
        return static_cast<Field>(*facet);
    for (std::size_t i = 0; i < moreNames.size(); ++i) {
        if (text.compare(moreNames[i], Qt::CaseInsensitive) == 0)
            return static_cast<Field>(facetCount + static_cast<int>(i));
    }
    for (const Alias &alias : aliases) {
        if (text.compare(alias.name, Qt::CaseInsensitive) == 0)
            return alias.field;
    }
    return std::nullopt;
}

QString describe(const QueryError &error)
{
    switch (error.code) {
    case QueryProblem::TooLong:
        return u"The query is longer than %1 characters."_s.arg(longestQuery);
    case QueryProblem::TooManyParts:
        return u"The query has more than %1 words and filters."_s.arg(mostParts);
    case QueryProblem::TooDeep:
        return u"Parentheses are nested more than %1 deep."_s.arg(deepestNesting);
    case QueryProblem::UnclosedQuote:
        return u"This quotation mark is not closed."_s;
    case QueryProblem::UnclosedParenthesis:
        return u"This parenthesis is not closed."_s;
    case QueryProblem::UnexpectedParenthesis:
        return u"This parenthesis closes nothing."_s;
    case QueryProblem::MissingOperand:
        return u"A word or filter is missing here."_s;
    case QueryProblem::MissingValue:
        return u"This filter needs a value."_s;
    case QueryProblem::BadNumber:
        return u"This should be a number, like 10, >10, <=10 or 5..20."_s;
    case QueryProblem::BadAge:
        return u"This should be an age, like 7d, >3mo or 1w..2w (h, d, w, mo, y)."_s;
    case QueryProblem::UnknownTrait:
        return u"has: and missing: know owner, description, sla, contract, lineage, term, classification and tests."_s;
    }
    return {};
}

} // namespace meshbook::search
