// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/reader/redaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView hidden = "[redacted]"_L1;
constexpr std::size_t mostIssues = 10'000; // of one file; what is hidden stays hidden beyond

void reportHidden(const QString &what, core::SourcePosition at, std::vector<core::Issue> &issues)
{
    if (issues.size() < mostIssues)
        issues.push_back({core::Severity::Warning, u"secret.redacted"_s,
                          u"%1 looks like a secret and was left out."_s.arg(what), at});
}

/// Letters and digits only, lower case: "Api-Key", "api_key" and "apiKey" are one word.
QString joined(QStringView key)
{
    QString word;
    word.reserve(key.size());
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            word.append(c.toLower());
    }
    return word;
}

/// Secrets that betray themselves wherever they stand. What to hide is the capture "secret", or all.
/// Every repetition is bounded, so that no text makes the search quadratic.
const QRegularExpression &pattern(std::size_t which)
{
    static const std::array<QRegularExpression, 5> patterns{
        // user:password@ in a URL
        QRegularExpression(
            uR"(\b[a-zA-Z][a-zA-Z0-9+.-]{0,30}://(?<secret>[^\s/:@"'<>]{0,200}:(?<value>[^\s/"'<>]{1,500}))@)"_s),
        // password=… in a connection string or query
        QRegularExpression(
            uR"((?i)[?&;]\s{0,4}(?:password|passwd|pwd|secret|token|api_?key|access_?token|accountkey|sharedaccesskey|client_secret|sig)\s{0,4}=\s{0,4}(?<secret>(?<value>[^\s;&"']{1,2000})))"_s),
        QRegularExpression(uR"(\b[Bb]earer\s{1,4}(?<secret>(?<value>[A-Za-z0-9._~+/-]{16,4000}={0,2})))"_s),
        // keys of AWS, GitHub, Slack, OpenAI, Google; JSON web tokens
        QRegularExpression(
            uR"(\b(?<secret>(?<value>(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{36,255}|xox[abprs]-[A-Za-z0-9-]{10,250}|sk-[A-Za-z0-9_-]{20,250}|AIza[A-Za-z0-9_-]{35}|eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{8,4000}))\b)"_s),
        QRegularExpression(
            uR"((?<secret>(?<value>-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?)))"_s),
    };
    return patterns[which];
}

/// Which patterns can match at all, by a fast search for what each cannot do without.
bool mayMatch(const QString &text, std::size_t which)
{
    switch (which) {
    case 0:
        return text.contains("://"_L1) && text.contains(u'@');
    case 1:
        return text.contains(u'=') && (text.contains(u';') || text.contains(u'&') || text.contains(u'?'));
    case 2:
        return text.contains("earer"_L1);
    case 3:
        return text.contains("AKIA"_L1) || text.contains("ASIA"_L1) || text.contains("gh"_L1)
            || text.contains("xox"_L1) || text.contains("sk-"_L1) || text.contains("AIza"_L1)
            || text.contains("eyJ"_L1);
    default:
        return text.contains("PRIVATE KEY-----"_L1);
    }
}

bool hide(QString &text, std::size_t which)
{
    if (!mayMatch(text, which))
        return false;
    bool any = false;
    QString out;
    qsizetype done = 0;
    auto matches = pattern(which).globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!isSecretValue(match.capturedView(u"value"_s)))
            continue;
        const qsizetype begin = match.capturedStart(u"secret"_s);
        out += QStringView(text).mid(done, begin - done);
        out += hidden;
        done = match.capturedEnd(u"secret"_s);
        any = true;
    }
    if (any)
        text = out + QStringView(text).mid(done);
    return any;
}

QJsonValue hiddenValue(const QString &key, const QJsonValue &value, core::SourcePosition at,
                       std::vector<core::Issue> &issues)
{
    const bool secret = (value.isString() && isSecretValue(value.toString())) || value.isDouble();
    if (!secret)
        return value;
    reportHidden(u"The value of \"%1\""_s.arg(key), at, issues);
    return QString(hidden);
}

/// `secretKey` is the nearest key above that names a secret; lists inherit it, mappings do not, since
/// their own keys say more ("credentials": {"type": …, "password": …}).
QJsonValue redactedUnder(const QString &secretKey, const QJsonValue &value, core::SourcePosition at,
                         std::vector<core::Issue> &issues)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const QString key = isSecretKey(entry.key()) ? entry.key() : QString();
            entry.value() = redactedUnder(key, entry.value(), at, issues);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            array.append(redactedUnder(secretKey, item, at, issues));
        return array;
    }
    if (!secretKey.isNull())
        return hiddenValue(secretKey, value, at, issues);
    return value.isString() ? QJsonValue(redactedText(value.toString(), at, issues)) : value;
}

} // namespace

bool isSecretKey(QStringView key)
{
    static constexpr std::array endings{
        "password"_L1,    "passwd"_L1,     "pwd"_L1,         "passphrase"_L1, "passcode"_L1,
        "secret"_L1,      "secrets"_L1,    "token"_L1,       "apikey"_L1,     "accesskey"_L1,
        "accesskeyid"_L1, "privatekey"_L1, "secretkey"_L1,   "sharedkey"_L1,  "accountkey"_L1,
        "signingkey"_L1,  "credential"_L1, "credentials"_L1, "connstring"_L1, "connectionstring"_L1,
        "passwordhash"_L1};
    constexpr qsizetype longest = 200;
    const QString word = joined(key.right(longest));
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1StringView ending) { return word.endsWith(ending); });
}

bool isSecretValue(QStringView value)
{
    const QStringView text = value.trimmed();
    if (text.isEmpty() || text == hidden)
        return false;
    const bool placeholder = (text.startsWith(u"${") && text.endsWith(u'}'))
        || (text.startsWith(u"{{") && text.endsWith(u"}}")) || (text.startsWith(u'<') && text.endsWith(u'>'))
        || (text.size() > 2 && text.startsWith(u'%') && text.endsWith(u'%'));
    const bool variable = text.size() > 1 && text.front() == u'$'
        && std::all_of(text.begin() + 1, text.end(),
                       [](QChar c) { return (c >= u'A' && c <= u'Z') || c.isDigit() || c == u'_'; });
    // "****", "xxxx": somebody has hidden it already.
    const bool masked = (text.front() == u'*' || text.front().toLower() == u'x' || text.front() == u'.')
        && std::all_of(text.begin(), text.end(), [&](QChar c) { return c == text.front(); });
    return !placeholder && !variable && !masked;
}

QJsonValue redacted(const QJsonValue &value, core::SourcePosition at, std::vector<core::Issue> &issues)
{
    return redactedUnder({}, value, at, issues);
}

QString redactedText(const QString &text, core::SourcePosition at, std::vector<core::Issue> &issues)
{
    constexpr std::size_t patterns = 5;
    QString clean = text;
    bool any = false;
    for (std::size_t which = 0; which < patterns; ++which)
        any = hide(clean, which) || any;
    if (any)
        reportHidden(u"A part of a text"_s, at, issues);
    return clean;
}

} // namespace meshbook::formats
