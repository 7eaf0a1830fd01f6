// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/issuetext.h"
#include "support/checkout.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

/// Turns round what is translated, so that one sees what is.
class Mirror final : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "meshbook::items::IssueText") == 0 ? u"<"_s + QString::fromUtf8(text) + u'>'
                                                                   : QString();
    }
};

/// All literals of the readers, those that are written in pieces put together.
QString readers()
{
    QString all;
    static const QRegularExpression pieces(u"\"\\s*\\n\\s*\""_s);
    for (const char *folder : {"/models/formats", "/models/sync"}) {
        QDirIterator files(tests::checkoutPath() + QString::fromUtf8(folder), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll()).remove(pieces);
        }
    }
    return all;
}

} // namespace

class IssueTextTest final : public QObject {
    Q_OBJECT

private slots:
    void says_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("said");
        QTest::newRow("a name") << u"\"owner\" must be a list."_s << u"<\"owner\" must be a list.>"_s;
        QTest::newRow("two names") << u"\"colour\" is no key of a server"_s
                                   << u"<\"colour\" is no key of a server>"_s;
        QTest::newRow("a name like the sentence")
            << u"\"x\" must be a list.\" must be a list."_s << u"<\"x\" must be a list.\" must be a list.>"_s;
        QTest::newRow("a name with a place")
            << u"\"50 %2\" of %1 is empty"_s << u"<\"50 %2\" of %1 is empty>"_s;
        QTest::newRow("often") << u"\"a\" names nothing in this contract (3 times)"_s
                               << u"<<\"a\" names nothing in this contract> (3 times)>"_s;
        QTest::newRow("clauses")
            << u"declares 3.0.2, uses 3.1 features: a and b; still uses names of 2.2: c"_s
            << u"<declares 3.0.2, <uses 3.1 features: a and b>; <still uses names of 2.2: c>>"_s;
        QTest::newRow("unknown") << u"Something else."_s << u"Something else."_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void says()
    {
        QFETCH(QString, english);
        Mirror mirror;
        QCoreApplication::installTranslator(&mirror);
        const QString said = items::issueText(english);
        QCoreApplication::removeTranslator(&mirror);
        QTEST(said, "said");
    }

    /// Readers that change a sentence change it here too.
    void sentencesAreThoseOfTheReaders()
    {
        const QString code = readers();
        QVERIFY(code.size() > 100'000);
        QStringList gone;
        for (QString sentence : items::knownIssueTexts()) {
            if (sentence == u"declares %1, %2"_s || sentence == u"declares no version, %1"_s
                || sentence == u"%1 (%2 times)"_s || sentence == u"uses %1 features: %2"_s
                || sentence == u"still uses names of %1: %2"_s)
                sentence = sentence.startsWith(u"%1"_s) ? u" (%1 times)"_s
                                                        : sentence.section(u'%', 0, 0).section(u',', 0, 0);
            sentence.replace(u'"', u"\\\""_s);
            if (!code.contains(sentence))
                gone.append(sentence);
        }
        QCOMPARE(gone, QStringList());
    }
};

QTEST_GUILESS_MAIN(IssueTextTest)
#include "tst_issuetext.moc"
