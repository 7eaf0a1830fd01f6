// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/piihints.h"

#include <QFile>
#include <QTest>

#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::governance;

namespace {

constexpr double told =
    0.6; ///< from which on the policy pii-unclassified tells a guess, unless somebody says else

struct Labelled {
    bool isRandom = false;
    PiiColumn column;
    QString kind; ///< "-": none, "?": left out
};

std::vector<Labelled> sample()
{
    std::vector<Labelled> all;
    QFile file(QFINDTESTDATA("data/pii-sample.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 8 || cells.at(0) == "draw"_L1)
            continue;
        all.push_back(
            {cells.at(0) == "random"_L1, {cells.at(3), cells.at(2), cells.at(4), cells.at(5)}, cells.at(6)});
    }
    return all;
}

struct Counts {
    int right = 0; ///< personal and told so
    int wrong = 0; ///< told, and not personal
    int missed = 0;
    QStringList wrongOnes;
    QStringList missedOnes;

    void add(const Labelled &each)
    {
        const bool isTold = piiHint(each.column).confidence >= told;
        const bool isPersonal = each.kind != "-"_L1;
        const QString name = each.column.dataset + u'.' + each.column.name;
        right += isTold && isPersonal ? 1 : 0;
        if (isTold && !isPersonal) {
            ++wrong;
            wrongOnes.append(name);
        }
        if (!isTold && isPersonal) {
            ++missed;
            missedOnes.append(name);
        }
    }
    [[nodiscard]] double precision() const
    {
        return right + wrong == 0 ? 1 : double(right) / (right + wrong);
    }
    [[nodiscard]] double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
    void tell(const char *what) const
    {
        qInfo("%s: %d told rightly, %d wrongly, %d missed; precision %.2f, recall %.2f", what, right, wrong,
              missed, precision(), recall());
        qInfo("  wrongly: %s", qPrintable(wrongOnes.join(u", "_s)));
        qInfo("  missed: %s", qPrintable(missedOnes.join(u", "_s)));
    }
};

} // namespace

/// How good guesses are on columns of the corpora that were labelled by hand (docs/policy-pack.md has the
/// figures).
class TestPiiSample final : public QObject {
    Q_OBJECT

private slots:
    void guessesAreMostlyRight()
    {
        const std::vector<Labelled> all = sample();
        QVERIFY(all.size() > 350);
        Counts random;
        Counts both;
        for (const Labelled &each : all) {
            if (each.kind == "?"_L1)
                continue;
            if (each.isRandom)
                random.add(each);
            both.add(each);
        }
        random.tell("random");
        both.tell("random and chosen");
        QVERIFY(random.right + random.missed > 15);
        QVERIFY(random.precision() >= 0.9);
        QVERIFY(random.recall() >= 0.6);
        QVERIFY(both.precision() >= 0.9);
        QVERIFY(both.recall() >= 0.7);
    }

    /// What the corpora showed to be wrong.
    void lookAlikesAreNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("examples");
        QTest::newRow("number of a place in trade")
            << u"catalogueGln"_s << u"string"_s << QStringList{u"0068780060324"_s};
        QTest::newRow("number of goods") << u"code"_s << u"string"_s << QStringList{u"0056500000019"_s};
        QTest::newRow("what was paid by card") << u"credit_card_amount"_s << u"double"_s << QStringList();
        QTest::newRow("an account of a company") << u"advertiser_id"_s << u"string"_s << QStringList();
        QTest::newRow("the country of an address")
            << u"shipping_address_country"_s << u"string"_s << QStringList();
        QTest::newRow("a name of a company") << u"subsidiary_full_name"_s << u"string"_s << QStringList();
        QTest::newRow("a share of searches")
            << u"search_trends_developmental_disability"_s << u"Float()"_s << QStringList();
    }
    void lookAlikesAreNone()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(QStringList, examples);
        PiiColumn column{name, u"orders"_s, type};
        column.examples = examples;
        QVERIFY(piiHint(column).confidence < told);
    }

    void realOnesStay()
    {
        QVERIFY(piiHint({u"salary_amount"_s, u"employees"_s, u"decimal"_s}).confidence >= told);
        QVERIFY(piiHint({u"disability"_s, u"patients"_s, u"string"_s}).confidence >= told);
        QVERIFY(piiHint({u"gender"_s, u"users"_s, u"integer"_s}).confidence >= told);
        QCOMPARE(piiKindOfValue(u"0049 30 1234567"), PiiKind::Phone);
        QCOMPARE(piiKindOfValue(u"004930123456"), PiiKind::Phone);
    }
};

QTEST_APPLESS_MAIN(TestPiiSample)
#include "tst_piisample.moc"
