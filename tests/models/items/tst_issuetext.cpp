// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/issuesentences.h"
#include "items/issuetext.h"
#include "support/checkout.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

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

/// The code of the readers and of what lists and loads files, without comments; literals that are written in
/// pieces put together. What writes files and judges what people type is left out: it makes no issues.
QString readers()
{
    QString all;
    static const QRegularExpression comments(u"(^|[\\s;{}])//[^\\n]*"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression pieces(u"\"\\s*\\n\\s*u?\""_s);
    static const QRegularExpression others(
        u"/formats/glossary/|/formats/jsonschema/|/formats/document/fieldedit|writer\\.cpp$|csvcells\\.cpp$|"
        "/sync/(branch|git|glossary|sync)"_s);
    static const QRegularExpression own(u"/formats/glossary/own"_s);
    for (const char *folder : {"/models/formats", "/models/sync"}) {
        QDirIterator files(tests::checkoutPath() + QString::fromUtf8(folder), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            if ((!path.contains(others) || path.contains(own)) && file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll()).remove(comments).remove(pieces);
        }
    }
    return all.replace(u"\\uFFFD"_s, QChar(0xfffd)).replace(u"\\\""_s, u"\""_s + QChar(0x1));
}

/// As readers() has it: quotation marks within a literal are marked.
QString asWritten(QString sentence)
{
    return sentence.replace(u'\\', u"\\\\"_s).replace(u'"', u"\""_s + QChar(0x1));
}

/// Literals that look like sentences and are none of an issue.
const QStringList &noIssues()
{
    static const QStringList texts{
        // Parts that are put together; the whole is known.
        u" and %1 more"_s, u" (%1 times)"_s, u"uses %1 features: "_s, u"still uses names of %1: "_s,
        u"declares %1"_s, u"declares no version"_s,
        u"This is a template: its placeholders are not filled in. "_s,
        // What is said of things, not of files.
        u"sql operation"_s, u"Great Expectations"_s, u"data holder"_s, u"Last updated "_s,
        u"stored procedure"_s, u"newest row: %1"_s, u"%1 of %2 expectations met"_s, u"Notice period: "_s,
        u"checks for "_s, u"profile columns for "_s, u"discover datasets for "_s, u"plans by language"_s};
    return texts;
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
        QTest::newRow("remark") << u"declares no version, a version that was never published, x"_s
                                << u"<declares no version, <a version that was never published>, x>"_s;
        QTest::newRow("more names")
            << u"declares 1.0, uses 1.1 features: team object, a and 3 more"_s
            << u"<declares 1.0, <uses 1.1 features: <<team object>, a and 3 more>>>"_s;
        QTest::newRow("kinds of value")
            << u"\"tags\" should be a list but is a single value; it is left out"_s
            << u"<\"tags\" should be <a list> but is <a single value>; it is left out>"_s;
        QTest::newRow("a name like a word") << u"\"a list\" is no urn."_s << u"<\"a list\" is no urn.>"_s;
        QTest::newRow("reason") << u"This is not valid JSON: a value is expected, not \"}\"."_s
                                << u"<This is not valid JSON: <a value is expected, not \"}\">.>"_s;
        QTest::newRow("template")
            << u"This is a template: its placeholders are not filled in. This is not valid YAML: odd."_s
            << u"<This is a template: its placeholders are not filled in. <This is not valid YAML: odd.>>"_s;
        QTest::newRow("secret") << u"The value of \"token\" looks like a secret and was left out."_s
                                << u"<<The value of \"token\"> looks like a secret and was left out.>"_s;
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
        static const QHash<QString, QString> composed{
            {u"declares %1, %2"_s, u"declares %1"_s},
            {u"declares no version, %1"_s, u"declares no version"_s},
            {u"%1 (%2 times)"_s, u" (%1 times)"_s},
            {u"%1 and %2 more"_s, u" and %1 more"_s},
            {u"uses %1 features: %2"_s, u"uses %1 features: "_s},
            {u"still uses names of %1: %2"_s, u"still uses names of %1: "_s},
            {u"This is a template: its placeholders are not filled in. %1"_s,
             u"This is a template: its placeholders are not filled in. "_s}};
        QStringList gone;
        for (const QString &sentence : items::knownIssueTexts()) {
            if (!code.contains(u'"' + asWritten(composed.value(sentence, sentence)) + u'"'))
                gone.append(sentence);
        }
        QCOMPARE(gone, QStringList());
    }

    /// And who gives a reader a new sentence gives it to people of other languages.
    void everySentenceOfTheReadersIsKnown()
    {
        const QString code = readers();
        QSet<QString> known;
        for (const QString &sentence : items::knownIssueTexts() + noIssues())
            known.insert(asWritten(sentence));
        static const QRegularExpression literals(u"u\"((?:[^\"]|\"\x01)*)\"_s"_s);
        static const QRegularExpression words(u"[a-z]{2}"_s);
        QStringList missing;
        int seen = 0;
        QRegularExpressionMatchIterator all = literals.globalMatch(code);
        while (all.hasNext()) {
            const QString text = all.next().captured(1);
            if (!text.trimmed().contains(u' ') || !text.contains(words))
                continue;
            ++seen;
            if (!known.contains(text))
                missing.append(text);
        }
        QVERIFY(seen > 200);
        QCOMPARE(missing, QStringList());
    }

    /// None of two that fit hides what the other says better.
    void everySentenceIsItsOwn()
    {
        Mirror mirror;
        QCoreApplication::installTranslator(&mirror);
        QStringList others;
        for (const items::IssueSentence &each : items::issueSentences()) {
            const QString sentence = QString::fromUtf8(each.english);
            QString english = sentence;
            for (int place = 1; place <= 3; ++place)
                english.replace(u'%' + QString::number(place), u"x%1"_s.arg(place));
            QString said = items::issueText(english);
            if (said != u'<' + english + u'>' && each.places == 0)
                others.append(english + u" → "_s + said);
        }
        QCoreApplication::removeTranslator(&mirror);
        QCOMPARE(others, QStringList());
    }
};

QTEST_GUILESS_MAIN(IssueTextTest)
#include "tst_issuetext.moc"
