// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/policystarter.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

// What is written into files is English like the keys it stands beside.
constexpr auto starter = R"(id: ID
title: Every KIND says what it is for
severity: warning
scope: KIND
category: description
rationale: Who cannot tell what it is for asks around or goes without.
remedy: Write a description of at least a sentence.
parameters:
  minimum:
    type: integer
    default: 20
    stricter: higher
    minimum: 1
    description: Characters that a description must have.
sql: |
  SELECT uri AS subject,
         'Its description has fewer than ' || :minimum || ' characters.' AS message
  FROM KIND
  WHERE length(coalesce(description, '')) < :minimum
tests:
  - name: a short description is found
    given:
      KIND:
        - {GIVEN, description: Short.}
    expect:
      - {subject: SUBJECT}
)";

} // namespace

const QStringList &policyStarterKinds()
{
    static const QStringList kinds{u"product"_s, u"contract"_s, u"dataset"_s, u"column"_s, u"term"_s};
    return kinds;
}

QString policyStarter(const QString &kind, const QString &id)
{
    const bool isColumn = kind == "column"_L1;
    return QString::fromLatin1(starter)
        .replace(u"GIVEN"_s, isColumn ? u"uri: \"meshbook:column/a%23b\""_s : u"key: a"_s)
        .replace(u"SUBJECT"_s, isColumn ? u"\"column/a%23b\""_s : kind + u"/a"_s)
        .replace(u"KIND"_s, kind)
        .replace(u"ID"_s, id);
}

QString withPolicyId(const QString &text, const QString &id)
{
    static const QRegularExpression key(u"^id:[^\\n]*$"_s, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = key.match(text);
    const QString line = u"id: "_s + id;
    if (!match.hasMatch())
        return line + u'\n' + text;
    return text.first(match.capturedStart()) + line + text.sliced(match.capturedEnd());
}

QString freePolicyId(const QString &id, const QStringList &taken)
{
    QString free = id;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = id + u'-' + QString::number(number);
    return free;
}

} // namespace meshbook::views
