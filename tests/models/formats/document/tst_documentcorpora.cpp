// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real files: every YAML and JSON file parses or gives an issue with a place, and every JSON tree is the
// one that Qt's own parser finds.
#include "formats/document/content.h"
#include "support/corpora.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meshbook;
using namespace meshbook::formats;
using namespace Qt::Literals::StringLiterals;

class DocumentCorporaTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFileParsesOrSaysWhere();
    void jsonTreesEqualThoseOfQt();
    void positionsNameWhatIsThere();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every scalar's position must be where its text begins in the file, for those written as they are.
int checkPlaces(Node node, const QList<QByteArray> &lines, int depth)
{
    int checked = 0;
    for (const Node child : node) {
        checked += checkPlaces(child, lines, depth + 1);
        if (!child.isScalar() || child.isString() || child.utf8().empty())
            continue;
        const core::SourcePosition at = child.position();
        const QByteArray line = lines.value(at.line - 1).mid(at.column - 1);
        const QByteArray word(child.utf8().data(), static_cast<qsizetype>(child.utf8().size()));
        const QByteArray first = word.left(word.indexOf(' ') < 0 ? word.size() : word.indexOf(' '));
        if (!line.startsWith(first) && !line.startsWith('*') && !line.startsWith("!!"))
            qWarning() << "not at" << at.line << at.column << first << line;
        else
            ++checked;
    }
    return checked;
}

int countPlain(Node node)
{
    int count = 0;
    for (const Node child : node)
        count += countPlain(child) + (child.isScalar() && !child.isString() && !child.utf8().empty() ? 1 : 0);
    return count;
}

} // namespace

void DocumentCorporaTest::everyFileParsesOrSaysWhere()
{
    MESHBOOK_NEED_CORPORA();
    const QStringList files =
        tests::corporaFiles({}, {u".yaml"_s, u".yml"_s, u".json"_s, u".jsonl"_s, u".ndjson"_s});
    QVERIFY(files.size() > 1000);
    int refused = 0;
    for (const QString &file : files) {
        const Content content = tests::contentOf(file);
        if (!content.roots().empty())
            continue;
        const bool said = std::any_of(content.issues().begin(), content.issues().end(),
                                      [](const core::Issue &issue) { return issue.at.isKnown(); });
        const bool nothingInIt = content.issues().empty() && content.syntax() == Syntax::Unknown;
        QVERIFY2(said || nothingInIt, qPrintable(file));
        refused += said ? 1 : 0;
    }
    // By PyYAML and Python's json: 3 + 1 in odcs v2.2.0 and OSI, 3 of ODPI, and one DPROD example.
    QCOMPARE(refused, 8);
}

void DocumentCorporaTest::jsonTreesEqualThoseOfQt()
{
    MESHBOOK_NEED_CORPORA();
    int compared = 0;
    for (const QString &file : tests::corporaFiles({}, {u".json"_s})) {
        QJsonParseError error;
        const QJsonDocument reference = QJsonDocument::fromJson(bytesOf(file), &error);
        const Content content = tests::contentOf(file);
        if (error.error != QJsonParseError::NoError) {
            QVERIFY2(content.syntax() != Syntax::Json || content.roots().empty(), qPrintable(file));
            continue;
        }
        QJsonValue expected =
            reference.isArray() ? QJsonValue(reference.array()) : QJsonValue(reference.object());
        QVERIFY2(!content.roots().empty(), qPrintable(file));
        // Pruned where the metadata stand before the macros, as dbt writes them.
        const Node metadata = content.root()["metadata"_L1];
        const Node macros = content.root()["macros"_L1];
        if (metadata.has("dbt_schema_version"_L1) && macros.isValid()
            && metadata.position() < macros.position()) {
            QJsonObject pruned = reference.object();
            pruned.insert(u"macros"_s, QJsonObject());
            expected = pruned;
        }
        QVERIFY2(content.root().toJson() == expected, qPrintable(file));
        ++compared;
    }
    QVERIFY2(compared > 600, qPrintable(QString::number(compared)));
}

void DocumentCorporaTest::positionsNameWhatIsThere()
{
    MESHBOOK_NEED_CORPORA();
    int checked = 0;
    for (const QString &file : tests::corporaFiles({}, {u".odcs.yaml"_s, u".json"_s})) {
        const QByteArray bytes = bytesOf(file);
        if (bytes.size() > 500'000 || bytes.startsWith("\xef\xbb\xbf"))
            continue;
        const Content content = Content::fromBytes(bytes, QFileInfo(file).fileName());
        const QList<QByteArray> lines = bytes.split('\n');
        for (const Node root : content.roots()) {
            const int found = checkPlaces(root, lines, 0);
            QVERIFY2(found == countPlain(root), qPrintable(file));
            checked += found;
        }
    }
    QVERIFY(checked > 10'000);
}

QTEST_GUILESS_MAIN(DocumentCorporaTest)
#include "tst_documentcorpora.moc"
