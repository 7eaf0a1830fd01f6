// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uri.h"
#include "governance/concern.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::governance;

namespace {

Finding finding(const QString &policy, const QString &subject, Severity severity, bool waived = false)
{
    Finding made;
    made.policy = policy;
    made.title = policy.toUpper();
    made.subject = subject;
    made.severity = severity;
    if (waived)
        made.waiver.emplace();
    return made;
}

EffectivePolicy policy(const QString &id, const QString &kind)
{
    EffectivePolicy made;
    made.policy.id = id;
    made.policy.scope.kind = kind;
    return made;
}

} // namespace

/// What policies find on a term and what is linked to it, taken together.
class ConcernTest final : public QObject {
    Q_OBJECT

private slots:
    void worstFirst()
    {
        const QString term = u"meshbook:term/customer"_s;
        const QString column =
            meshbook::core::Uri{meshbook::core::EntityKind::Dataset, u"orders"_s, u"customer_ref"_s}
                .toString();
        CheckReport report;
        report.findings = {finding(u"b"_s, column, Severity::Error),
                           finding(u"a"_s, term, Severity::Warning),
                           finding(u"a"_s, column, Severity::Warning),
                           finding(u"b"_s, u"meshbook:dataset/orders"_s, Severity::Error),
                           finding(u"c"_s, term, Severity::Error, true),
                           finding(u"a"_s, term, Severity::Error, true)};
        report.policies = {policy(u"a"_s, u"term"_s), policy(u"d"_s, u"term"_s), policy(u"e"_s, u"column"_s),
                           policy(u"e"_s, u"column"_s), policy(u"f"_s, u"job"_s)};
        const Concerns concerns = concernsOf(report, {term, column});
        QCOMPARE(concerns.found,
                 (std::vector<Concern>{{u"b"_s, u"B"_s, Severity::Error, 1, 0},
                                       {u"a"_s, u"A"_s, Severity::Warning, 2, 1},
                                       {u"c"_s, u"C"_s, Severity::Info, 0, 1}}));
        QCOMPARE(concerns.silent, 2); // d, and e in two variants
        QCOMPARE(concernsOf(report, {term}).silent, 1);
        QVERIFY(concernsOf(report, {}).found.empty());
    }
};

QTEST_GUILESS_MAIN(ConcernTest)
#include "tst_concern.moc"
