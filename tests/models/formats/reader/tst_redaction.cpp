// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/reader/redaction.h"
#include "support/processorclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meshbook;
using namespace meshbook::formats;
using namespace Qt::Literals::StringLiterals;

class RedactionTest final : public QObject {
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void values_data();
    void values();
    void texts_data();
    void texts();
    void trees();
    void issuesSayWhere();
    void longTextsAreFast();
};

void RedactionTest::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("secret");
    for (const char *key : {"password",
                            "PASSWORD",
                            "db_password",
                            "userPassword",
                            "passwd",
                            "pwd",
                            "secret",
                            "client-secret",
                            "clientSecret",
                            "token",
                            "access_token",
                            "authToken",
                            "api_key",
                            "apiKey",
                            "API-KEY",
                            "apikey",
                            "access_key",
                            "secretAccessKey",
                            "aws_access_key_id",
                            "private_key",
                            "privateKey",
                            "credentials",
                            "connection_string",
                            "connectionString",
                            "AccountKey",
                            "passphrase",
                            "Pass Phrase",
                            "user.password"})
        QTest::newRow(key) << QString::fromLatin1(key) << true;
    for (const char *key : {"",
                            "user",
                            "name",
                            "primary_key",
                            "foreignKey",
                            "key",
                            "partitionKey",
                            "tokenizer",
                            "max_tokens",
                            "token_count",
                            "passed",
                            "pass",
                            "bypass",
                            "compass",
                            "description",
                            "secretary",
                            "password_policy",
                            "keys",
                            "author",
                            "authority"})
        QTest::newRow(qPrintable(u"not "_s + QString::fromLatin1(key))) << QString::fromLatin1(key) << false;
}

void RedactionTest::keys()
{
    QFETCH(QString, key);
    QFETCH(bool, secret);
    QCOMPARE(isSecretKey(key), secret);
}

void RedactionTest::values_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("secret");
    for (const char *value : {"hunter2", "a", "${x} and more", "$ecret", "p%ss", "{{ x", "xyz"})
        QTest::newRow(value) << QString::fromLatin1(value) << true;
    for (const char *value : {"", "  ", "${DB_PASSWORD}", " ${X} ", "{{ env_var('X') }}", "<password>",
                              "$DB_PASSWORD", "%PASSWORD%", "****", "xxxx", "XXXXXXXX", "[redacted]", "..."})
        QTest::newRow(qPrintable(u"not "_s + QString::fromLatin1(value)))
            << QString::fromLatin1(value) << false;
}

void RedactionTest::values()
{
    QFETCH(QString, value);
    QFETCH(bool, secret);
    QCOMPARE(isSecretValue(value), secret);
}

void RedactionTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const QString &text, const QString &clean) {
        QTest::newRow(qPrintable(text.left(60))) << text << clean;
    };
    const auto same = [&](const QString &text) { row(text, text); };
    row(u"postgres://ana:hunter2@db:5432/x"_s, u"postgres://[redacted]@db:5432/x"_s);
    row(u"see https://u:p@h/a and jdbc:mysql://:q@h"_s,
        u"see https://[redacted]@h/a and jdbc:mysql://[redacted]@h"_s);
    row(u"postgresql+psycopg2://a:b@c@host/d"_s, u"postgresql+psycopg2://[redacted]@host/d"_s);
    row(u"Server=x;User=sa;Password=Se cret;Trust=1"_s,
        u"Server=x;User=sa;Password=[redacted] cret;Trust=1"_s);
    row(u"https://h/x?sig=abc%3D&se=1"_s, u"https://h/x?sig=[redacted]&se=1"_s);
    row(u"Authorization: Bearer abcdefghijklmnop.1234"_s, u"Authorization: Bearer [redacted]"_s);
    row(u"key AKIAIOSFODNN7EXAMPLE here"_s, u"key [redacted] here"_s);
    row(u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"_s, u"[redacted]"_s);
    row(u"ghp_"_s + QString(36, u'a'), u"[redacted]"_s);
    row(u"-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----"_s, u"[redacted]"_s);
    same(u"postgres://db:5432/x"_s);
    same(u"postgres://ana@db/x"_s);
    same(u"postgres://${USER}:${PASSWORD}@db/x"_s);
    same(u"mail ana@example.org, see https://x.org:80/a"_s);
    same(u"select * from t where password = 'x' and a.token=b.token"_s);
    same(u"the bearer of the news"_s);
    same(u"https://h/x?password=${P}&a=1"_s);
    same(u"urn:li:dataset:(urn:li:dataPlatform:hive,a.b,PROD)"_s);
    same(u"task-list, sk-learn, risk-assessment"_s);
    same(QString());
}

void RedactionTest::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    std::vector<core::Issue> issues;
    QCOMPARE(redactedText(text, {3, 4}, issues), clean);
    QCOMPARE(issues.size(), std::size_t(text == clean ? 0 : 1));
    QCOMPARE(redactedText(clean, {}, issues), clean);
}

void RedactionTest::trees()
{
    const QJsonDocument source = QJsonDocument::fromJson(R"({
        "host": "db", "port": 5432, "user": "ana", "password": "hunter2", "empty": {"password": ""},
        "nested": [{"api_key": "k1"}, {"token": "${T}"}], "secrets": ["a", "b"],
        "columns": {"password": {"type": "text"}}, "token": true, "pwd": 1234,
        "url": "https://u:p@h", "secret": null})");
    std::vector<core::Issue> issues;
    const QJsonObject clean = redacted(source.object(), {7, 1}, issues).toObject();
    const QJsonDocument expected = QJsonDocument::fromJson(R"({
        "host": "db", "port": 5432, "user": "ana", "password": "[redacted]", "empty": {"password": ""},
        "nested": [{"api_key": "[redacted]"}, {"token": "${T}"}], "secrets": ["[redacted]", "[redacted]"],
        "columns": {"password": {"type": "text"}}, "token": true, "pwd": "[redacted]",
        "url": "https://[redacted]@h", "secret": null})");
    QCOMPARE(clean, expected.object());
    QCOMPARE(issues.size(), std::size_t(6));
}

void RedactionTest::issuesSayWhere()
{
    std::vector<core::Issue> issues;
    (void)redacted(QJsonObject{{u"my_password"_s, u"hunter2"_s}}, {7, 3}, issues);
    QCOMPARE(issues.size(), std::size_t(1));
    QCOMPARE(issues[0].code, u"secret.redacted"_s);
    QCOMPARE(issues[0].severity, core::Severity::Warning);
    QCOMPARE(issues[0].at, (core::SourcePosition{7, 3}));
    QVERIFY(issues[0].message.contains(u"my_password"_s));
    QVERIFY(!issues[0].message.contains(u"hunter2"_s));
}

void RedactionTest::longTextsAreFast()
{
    constexpr int repeats = 200'000;
    std::vector<core::Issue> issues;
    const tests::ProcessorClock timer;
    for (const QString &part :
         {u"a.b.c."_s, u"x://"_s, u"?password="_s, u"eyJ"_s, u"Bearer "_s, u"://a:"_s, u"-----BEGIN "_s})
        (void)redactedText(part.repeated(repeats) + u"@ = ; :// earer eyJ PRIVATE KEY-----"_s, {}, issues);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
