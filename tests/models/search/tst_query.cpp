// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::search;

Q_DECLARE_METATYPE(QueryProblem)

class TestQuery final : public QObject {
    Q_OBJECT

    static QString shownAll(const std::vector<QueryNode> &nodes)
    {
        QStringList parts;
        for (const QueryNode &node : nodes)
            parts.append(shown(node));
        return parts.join(u' ');
    }

    static QString shownFilter(const QueryNode &node)
    {
        QStringList values;
        for (const FilterValue &value : node.values)
            values.append(value.text + (value.prefix ? u"*"_s : QString()));
        QString text = QString(toText(node.field)) + u'=' + values.join(u'/');
        if (node.field == Field::Updated || node.field == Field::Columns || node.field == Field::Score) {
            const auto end = [](qint64 number) {
                return number == std::numeric_limits<qint64>::min()
                        || number == std::numeric_limits<qint64>::max()
                    ? QString()
                    : QString::number(number);
            };
            text += u'[' + end(node.range.least) + u".."_s + end(node.range.most) + u']';
        }
        return text;
    }

    /// A parsed query in brackets: words as their parts joined by +, a star where beginnings count.
    static QString shown(const QueryNode &node)
    {
        switch (node.kind) {
        case QueryNode::Kind::Word:
        case QueryNode::Kind::Phrase: {
            QStringList words;
            for (const WordRun &run : node.runs) {
                QStringList parts;
                for (const std::string &part : run.parts)
                    parts.append(QString::fromStdString(part));
                words.append(parts.join(u'+'));
            }
            const QString text = words.join(u' ') + (node.prefix ? u"*"_s : QString());
            return node.kind == QueryNode::Kind::Phrase ? u'"' + text + u'"' : text;
        }
        case QueryNode::Kind::Filter:
            return shownFilter(node);
        case QueryNode::Kind::And:
            return u'(' + shownAll(node.children) + u')';
        case QueryNode::Kind::Or:
            return u"(| "_s + shownAll(node.children) + u')';
        case QueryNode::Kind::Not:
            return u"!"_s + shownAll(node.children);
        }
        return {};
    }

private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");
        QTest::newRow("blank") << u"  "_s << u"()"_s;
        QTest::newRow("the last word may go on") << u"order items"_s << u"(order items*)"_s;
        QTest::newRow("a space ends it") << u"order items "_s << u"(order items)"_s;
        QTest::newRow("star") << u"ord* items "_s << u"(ord* items)"_s;
        QTest::newRow("parts") << u"customer_id"_s << u"(customer+id*)"_s;
        QTest::newRow("dots") << u"shop.orders"_s << u"(shop orders*)"_s;
        QTest::newRow("or") << u"a OR b c"_s << u"((| (a) (b c*)))"_s;
        QTest::newRow("small or is a word") << u"a or b"_s << u"(a or b*)"_s;
        QTest::newRow("and") << u"a AND b"_s << u"(a b*)"_s;
        QTest::newRow("not") << u"a NOT b c"_s << u"(a !(b) c*)"_s;
        QTest::newRow("minus") << u"a -b c "_s << u"(a !(b) c)"_s;
        QTest::newRow("minus inside a word") << u"e-mail "_s << u"(e+mail)"_s;
        QTest::newRow("parentheses") << u"(a OR b) c "_s << u"((| (a) (b)) c)"_s;
        QTest::newRow("not of parentheses") << u"-(a OR b)"_s << u"(!((| (a) (b))))"_s;
        QTest::newRow("double not") << u"--a "_s << u"(!(!(a)))"_s;
        QTest::newRow("phrase") << u"\"order items\" x "_s << u"(\"order items\" x)"_s;
        QTest::newRow("filter") << u"type:dataset"_s << u"(type=dataset)"_s;
        QTest::newRow("any of") << u"domain:sales,\"human resources\""_s
                                << u"(domain=sales/human resources)"_s;
        QTest::newRow("prefix value") << u"owner:jan*"_s << u"(owner=jan*)"_s;
        QTest::newRow("any value") << u"owner:*"_s << u"(owner=*)"_s;
        QTest::newRow("other spelling") << u"Classification:pii"_s << u"(class=pii)"_s;
        QTest::newRow("unknown field is a word") << u"foo:bar "_s << u"(foo bar)"_s;
        QTest::newRow("address is a word") << u"postgres://db "_s << u"(postgres db)"_s;
        QTest::newRow("number") << u"columns:10"_s << u"(columns=10[10..10])"_s;
        QTest::newRow("more") << u"columns:>10"_s << u"(columns=>10[11..])"_s;
        QTest::newRow("at least") << u"columns:>=10"_s << u"(columns=>=10[10..])"_s;
        QTest::newRow("less") << u"score:<50"_s << u"(score=<50[..49])"_s;
        QTest::newRow("range") << u"columns:20..5"_s << u"(columns=20..5[5..20])"_s;
        QTest::newRow("within") << u"updated:7d"_s << u"(updated=7d[..604800])"_s;
        QTest::newRow("older") << u"updated:>1h"_s << u"(updated=>1h[3601..])"_s;
        QTest::newRow("has") << u"has:owner,tests missing:sla"_s << u"(has=owner/tests missing=sla)"_s;
        QTest::newRow("cjk pairs") << u"客户订单 "_s << u"(客户+户订+订单)"_s;
        QTest::newRow("one cjk character begins pairs") << u"客 "_s << u"(客*)"_s;
        QTest::newRow("punctuation beside words") << u"order !! "_s << u"(order)"_s;
        QTest::newRow("lone minus") << u"a - b "_s << u"(a b)"_s;
    }
    void parses()
    {
        QFETCH(const QString, text);
        const Query query = parseQuery(text);
        QVERIFY2(!query.error, query.error ? qPrintable(describe(*query.error)) : "");
        QTEST(shown(query.root), "tree");
    }

    void pointsAtErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QueryProblem>("code");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        const auto row = [](const char *text, QueryProblem code, int position, int length) {
            QTest::newRow(text) << QString::fromUtf8(text) << code << position << length;
        };
        row("a \"b c", QueryProblem::UnclosedQuote, 2, 1);
        row("a (b", QueryProblem::UnclosedParenthesis, 2, 1);
        row("a b) c", QueryProblem::UnexpectedParenthesis, 3, 1);
        row("a OR", QueryProblem::MissingOperand, 2, 2);
        row("OR a", QueryProblem::MissingOperand, 0, 2);
        row("a OR OR b", QueryProblem::MissingOperand, 2, 2);
        row("a NOT", QueryProblem::MissingOperand, 2, 3);
        row("AND a", QueryProblem::MissingOperand, 0, 3);
        row("(a OR )", QueryProblem::MissingOperand, 3, 2);
        row("x type:", QueryProblem::MissingValue, 2, 5);
        row("product:\"\" x", QueryProblem::MissingValue, 0, 8);
        row("columns:many", QueryProblem::BadNumber, 8, 4);
        row("columns:>", QueryProblem::BadNumber, 8, 1);
        row("columns:1..x", QueryProblem::BadNumber, 8, 4);
        row("updated:7", QueryProblem::BadAge, 8, 1);
        row("updated:7days", QueryProblem::BadAge, 8, 5);
        row("updated:99999999999d", QueryProblem::BadAge, 8, 12);
        row("has:color", QueryProblem::UnknownTrait, 4, 5);
    }
    void pointsAtErrors()
    {
        QFETCH(const QString, text);
        const Query query = parseQuery(text);
        QVERIFY(query.error.has_value());
        QTEST(query.error->code, "code");
        QTEST(static_cast<int>(query.error->position), "position");
        QTEST(static_cast<int>(query.error->length), "length");
        QVERIFY(!describe(*query.error).isEmpty());
    }

    void boundsWhatIsAsked()
    {
        const Query tooLong = parseQuery(QString(100'000, u'a'));
        QCOMPARE(*tooLong.error, (QueryError{QueryProblem::TooLong, longestQuery, 100'000 - longestQuery}));
        QCOMPARE(parseQuery(u"a "_s.repeated(200)).error->code, QueryProblem::TooManyParts);
        QCOMPARE(parseQuery(u"a.b "_s.repeated(40)).error->code, QueryProblem::TooManyParts);
        QCOMPARE(parseQuery(QString(500, u'(')).error->code, QueryProblem::TooDeep);
        QCOMPARE(parseQuery(QString(500, u'-') + u'a').error->code, QueryProblem::TooDeep);
    }

    void knowsWhenThereIsNothingToLookFor()
    {
        QVERIFY(parseQuery(u"!! ,,"_s).onlyPunctuation);
        QVERIFY(!parseQuery(u"  "_s).onlyPunctuation);
        QVERIFY(!parseQuery(u"!! a"_s).onlyPunctuation);
        QVERIFY(parseQuery(u"\"...\""_s).onlyPunctuation);
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
