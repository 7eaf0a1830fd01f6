// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/producttemplate.h"
#include "services/quickfix.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::services;

/// Templates of products and the edits that mend findings.
class TestSelfServe final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static ProductTemplate builtIn(const QString &id)
    {
        for (const ProductTemplate &each : ProductTemplate::all({}).templates) {
            if (each.id() == id)
                return each;
        }
        return {};
    }
    static QMap<QString, QString> values(const QString &purpose)
    {
        return {{u"product"_s, u"order-returns"_s},
                {u"domain"_s, u"Sales & Service"_s},
                {u"owner"_s, u"Team: Returns"_s},
                {u"purpose"_s, purpose}};
    }
    static governance::Finding finding(const QString &policy, int line = 0, const QString &subject = {})
    {
        governance::Finding made;
        made.policy = policy;
        made.file = u"a.yaml"_s;
        made.line = line;
        made.subject = subject;
        return made;
    }

private slots:
    void templatesAreBuiltIn()
    {
        const ProductTemplate::Found found = ProductTemplate::all({});
        QVERIFY(found.errors.empty());
        QStringList ids;
        for (const ProductTemplate &each : found.templates)
            ids.append(each.id());
        QCOMPARE(ids, (QStringList{u"personal"_s, u"table"_s}));
    }

    void valuesStayValues()
    {
        const ProductTemplate made = builtIn(u"table"_s);
        const QString hostile = u"x: [y] # \"z\"\ttab, - and so on"_s;
        const auto complete = made.complete(values(hostile));
        QVERIFY2(complete, "complete");
        QCOMPARE(complete->value(u"table"_s), u"order_returns"_s);
        QCOMPARE(complete->value(u"title"_s), u"order-returns"_s);
        QCOMPARE(complete->value(u"schema"_s), u"sales_service"_s);
        const auto files = made.files(*complete);
        QVERIFY2(files, qPrintable(files ? QString() : files.error().message));
        QCOMPARE(files->size(), 2U);
        QCOMPARE(files->at(0).path, u"order-returns.odps.yaml"_s);
        const QString contract = QString::fromUtf8(files->at(1).bytes);
        QVERIFY(contract.contains(u"  purpose: \"x: [y] # \\\"z\\\"\\ttab, - and so on\"\n"_s));
        QVERIFY(contract.contains(u"id: dc-order-returns\n"_s));
        QVERIFY(contract.contains(u"value: 24\n"_s));
        QVERIFY(contract.contains(u"  name: \"Team: Returns\"\n"_s));
        QVERIFY(!contract.contains(u"{{"_s));
    }

    void wrongValuesAreRefused()
    {
        const ProductTemplate made = builtIn(u"table"_s);
        const auto refused = [&](QMap<QString, QString> given, const QString &name, const QString &value) {
            given.insert(name, value);
            const auto complete = made.complete(given);
            return !complete && complete.error().code == core::ErrorCode::Usage;
        };
        const auto good = values(u"To plan what comes back, by week."_s);
        QVERIFY(made.complete(good));
        QVERIFY(refused(good, u"product"_s, u"../x"_s));
        QVERIFY(refused(good, u"product"_s, QString()));
        QVERIFY(refused(good, u"purpose"_s, u"short"_s));
        QVERIFY(refused(good, u"purpose"_s, u"two lines\nof text that is long enough"_s));
        QVERIFY(refused(good, u"freshness"_s, u"soon"_s));
        QVERIFY(refused(good, u"nosuch"_s, u"x"_s));
        QVERIFY(!made.complete({}));
    }

    void teamsAddTheirOwn()
    {
        write(path(u"templates/topic/template.yaml"_s),
              "id: topic\ntitle: A topic\nparameters:\n  - {name: product, title: Id}\nfiles:\n  - {from: "
              "a.yaml, to: "
              "\"{{product}}.yaml\"}\n");
        write(path(u"templates/topic/a.yaml"_s), "name: {{product}}\n");
        write(path(u"templates/table/template.yaml"_s),
              "id: table\ntitle: Ours\nfiles:\n  - {from: a.yaml, to: a.yaml}\n");
        write(path(u"templates/broken/template.yaml"_s), "id: [\n");
        write(path(u"templates/outside/template.yaml"_s),
              "id: outside\ntitle: x\nfiles:\n  - {from: ../../x, to: a.yaml}\n");
        write(path(u"templates/hooks/template.yaml"_s),
              "id: hooks\ntitle: x\nfiles:\n  - {from: a.yaml, to: .Git/config.worktree}\n");
        const ProductTemplate::Found found = ProductTemplate::all({path(u"templates"_s)});
        QCOMPARE(found.errors.size(), 3U);
        QVERIFY(found.errors[0].at.isKnown());
        QStringList titles;
        for (const ProductTemplate &each : found.templates)
            titles.append(each.title());
        QCOMPARE(titles, (QStringList{u"Ours"_s, u"A topic"_s, u"A table with personal data"_s}));
        const auto files = found.templates[1].files({{u"product"_s, u"yes"_s}});
        QVERIFY(files);
        QCOMPARE(files->at(0).bytes, "name: \"yes\"\n");
    }

    void patternsThatTakeTooLongAreRefused()
    {
        write(path(u"slow/template.yaml"_s),
              "id: slow\ntitle: x\nparameters:\n  - {name: code, title: Code, pattern: \"(a+)+\"}\nfiles:\n"
              "  - {from: a.yaml, to: a.yaml}\n");
        const auto made = ProductTemplate::read(path(u"slow"_s));
        QVERIFY(made);
        QVERIFY(made->complete({{u"code"_s, u"aaa"_s}}));
        QVERIFY(!made->complete({{u"code"_s, QString(1'000, u'a') + u'b'}})); // at each letter that is typed
    }

    void newFilesReplaceNothing()
    {
        const QString folder = path(u"new"_s);
        QVERIFY(writeNewFiles(folder, {{u"d/a.yaml"_s, "a"}, {u"d/b.yaml"_s, "b"}}));
        QCOMPARE(read(folder + u"/d/a.yaml"_s), "a");
        const auto again = writeNewFiles(folder, {{u"d/c.yaml"_s, "c"}, {u"d/b.yaml"_s, "x"}});
        QVERIFY(!again && again.error().code == core::ErrorCode::Conflict);
        QVERIFY(!QFile::exists(folder + u"/d/c.yaml"_s));
        QCOMPARE(read(folder + u"/d/b.yaml"_s), "b");
    }

    void findingsAreMendedTogether()
    {
        const QByteArray before =
            "# Orders, as agreed\napiVersion: v3.1.0\nkind: DataContract\nid: 'dc-1'  # fixed\n"
            "schema:\n  - name: orders\n    properties:\n      - name: email\n"
            "        logicalType: string\n      - name: phone\n        logicalType: string\n";
        write(path(u"a.yaml"_s), before);
        const auto fix = proposeFixes(
            path(u"a.yaml"_s),
            {{finding(u"contract-version"_s), {}},
             {finding(u"contract-lifecycle"_s), {}},
             {finding(u"contract-owner"_s), u"Orders team"_s},
             {finding(u"pii-unclassified"_s, 8, u"meshbook:column/x%23email"_s), {}},
             {finding(u"pii-unclassified"_s, 10, u"meshbook:column/x%23phone"_s), u"restricted"_s},
             {finding(u"pii-unclassified"_s, 10, u"meshbook:column/x%23gone"_s), {}},
             {finding(u"dataset-described"_s, 6), {}},
             {finding(u"promises-kept"_s), u"x"_s}});
        QVERIFY(fix);
        QCOMPARE(fix->mended.size(), 5U);
        QCOMPARE(fix->refused.size(), 3U);
        QCOMPARE(fix->after,
                 "# Orders, as agreed\napiVersion: v3.1.0\nkind: DataContract\nid: 'dc-1'  # fixed\n"
                 "version: 1.0.0\nstatus: draft\nteam:\n  name: Orders team\n"
                 "schema:\n  - name: orders\n    properties:\n      - name: email\n"
                 "        logicalType: string\n        classification: pii\n      - name: phone\n"
                 "        logicalType: string\n        classification: restricted\n");
        QCOMPARE(fix->diff.count(u"\n+"_s), 6 + 1); // and the line of the name
        QVERIFY(fix->diff.contains(u"@@ -2,"_s));
        QCOMPARE(read(path(u"a.yaml"_s)), before);
        QVERIFY(applyFix(*fix));
        QCOMPARE(read(path(u"a.yaml"_s)), fix->after);
        const auto late = applyFix(*fix);
        QVERIFY(!late && late.error().code == core::ErrorCode::Conflict);
    }

    void otherFilesAreLeftAlone()
    {
        write(path(u"b.yaml"_s), "models:\n  - name: x\n");
        const auto fix = proposeFixes(path(u"b.yaml"_s), {{finding(u"product-version"_s), {}}});
        QVERIFY(fix && fix->isEmpty() && fix->refused.size() == 1);
        QVERIFY(!proposeFixes(path(u"nowhere.yaml"_s), {}));
        QVERIFY(!fixFieldOf(finding(u"promises-kept"_s)));
        QCOMPARE(fixFieldOf(finding(u"product-domain"_s))->initial, QString());
    }

    void diffsAreUnified()
    {
        QCOMPARE(unifiedDiff(u"f"_s, "a\n", "a\n"), QString());
        QCOMPARE(unifiedDiff(u"f"_s, "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\nx\n6\n7\n8\n9\n"),
                 u"--- f\n+++ f\n@@ -3,6 +3,7 @@\n 3\n 4\n 5\n+x\n 6\n 7\n 8\n"_s);
        QCOMPARE(unifiedDiff(u"f"_s, "a:\nb\n", "a: x\nb\n"),
                 u"--- f\n+++ f\n@@ -1,2 +1,2 @@\n-a:\n+a: x\n b\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestSelfServe)
#include "tst_selfserve.moc"
