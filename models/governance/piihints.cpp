// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/piihints.h"

#include "governance/columntype.h"
#include "governance/namewords.h"
#include "governance/piiwords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

constexpr qsizetype mostNames = 50'000; ///< remembered on each thread
constexpr qsizetype mostExamples = 50;
constexpr qsizetype longestValue = 200;
constexpr double mereName = 0.2; ///< what "name" alone is worth
constexpr qsizetype longestDescription = 60; ///< of which what it is about is looked for

/// Two things that speak for the same.
double both(double a, double b)
{
    return 1 - (1 - a) * (1 - b);
}

/// Whether a value of a thing (a shop's address) is as well a person's, so that the owner counts.
bool dependsOnOwner(PiiKind kind)
{
    switch (kind) {
    case PiiKind::PersonName:
    case PiiKind::Account:
    case PiiKind::Email:
    case PiiKind::Phone:
    case PiiKind::PostalAddress:
    case PiiKind::Location:
    case PiiKind::BankAccount:
    case PiiKind::NationalId:
        return true;
    default:
        return false;
    }
}

/// "credit_card_amount" is what was paid that way (a "salary_amount" is somebody's income all the same), and
/// the country of an address is none.
bool isLess(PiiKind kind, const QString &word)
{
    if (kind == PiiKind::PostalAddress)
        return word == "country"_L1 || word == "state"_L1 || word == "province"_L1 || word == "region"_L1;
    return kind != PiiKind::Income && (word == "amount"_L1 || word == "amt"_L1);
}

/// What stands around a run of words.
double inContext(const PiiWord &word, const QStringList &words, qsizetype begin, qsizetype end,
                 const QStringList &datasetWords)
{
    double confidence = word.confidence;
    if (end < words.size() && (isAboutValue(words.at(end)) || isLess(word.kind, words.at(end))))
        confidence *= 0.25;
    else if (end + 1 < words.size() && isAboutValue(words.back()) && words.back() != "id"_L1)
        confidence *= 0.4;
    if (begin > 0 && asksAboutValue(words.front()))
        confidence *= 0.2;
    if (std::any_of(words.begin(), words.end(), saysHidden))
        confidence *= 0.6;
    if (!dependsOnOwner(word.kind))
        return confidence;
    const auto before = words.begin() + begin;
    const bool ofPerson = std::any_of(words.begin(), before, namesPerson);
    const bool ofThing = !ofPerson && std::any_of(words.begin(), before, namesThing);
    const auto isOf = [&](auto names) {
        return std::any_of(datasetWords.begin(), datasetWords.end(), names);
    };
    if (word.confidence <= mereName) {
        // A word before a mere "name" says whose name it is; alone it is that of what the dataset is about.
        const bool named = words.size() == 1 && isOf(namesPerson) && !isOf(namesThing);
        return ofPerson ? both(confidence, 0.6) : named ? 0.6 : 0;
    }
    if (ofPerson)
        return both(confidence, 0.4);
    if (ofThing)
        return confidence * 0.35;
    if (isOf(namesPerson))
        return both(confidence, 0.25);
    if (isOf(namesThing))
        return confidence * 0.6;
    return confidence;
}

/// The longest run that says something counts before shorter ones within it: "ip address" is no address.
PiiWord inWords(const QStringList &words, const QStringList &datasetWords)
{
    PiiWord best;
    qsizetype begin = 0;
    while (begin < words.size()) {
        qsizetype found = 0;
        PiiWord here;
        QString joined;
        for (qsizetype end = begin; end < words.size() && end - begin < mostPiiWordParts; ++end) {
            joined += words.at(end);
            if (joined.size() > longestPiiWord)
                break;
            if (const PiiWord word = piiWord(joined); word.kind != PiiKind::None) {
                here = word;
                found = end + 1 - begin;
            }
        }
        if (found > 0) {
            here.confidence = inContext(here, words, begin, begin + found, datasetWords);
            if (here.confidence > best.confidence)
                best = here;
        }
        begin += std::max<qsizetype>(found, 1);
    }
    return best;
}

bool hasPiiWord(const QStringList &words)
{
    for (qsizetype begin = 0; begin < words.size(); ++begin) {
        QString joined;
        for (qsizetype end = begin; end < words.size() && end - begin < mostPiiWordParts; ++end) {
            joined += words.at(end);
            if (joined.size() > longestPiiWord)
                break;
            if (piiWord(joined).kind != PiiKind::None)
                return true;
        }
    }
    return false;
}

/// Whether any run of the name's words says something. A catalog has few names for how many columns it has,
/// and most say nothing.
bool speaks(const QString &name)
{
    static thread_local QHash<QString, bool> known;
    if (const auto found = known.constFind(name); found != known.constEnd())
        return *found;
    if (known.size() >= mostNames)
        known.clear();
    return *known.insert(name, hasPiiWord(nameWords(name)));
}

/// The columns of one dataset come one after the other.
const QStringList &wordsOfDataset(const QString &dataset)
{
    static thread_local QString last;
    static thread_local QStringList words;
    if (dataset != last) {
        last = dataset;
        words = nameWords(dataset);
        // Where it lies says nothing of what it is about: "test.employees".
        words.removeIf([](const QString &word) { return word == "test"_L1 || word == "demo"_L1; });
    }
    return words;
}

/// How far the type lets a column hold such values.
double typeFactor(PiiKind kind, const QString &type)
{
    if (type.isEmpty())
        return 1;
    using Family = ColumnType::Family;
    switch (ColumnType::parse(type).family) {
    case Family::Boolean:
    case Family::Interval:
        return 0.1;
    case Family::Date:
    case Family::Time:
    case Family::Timestamp:
        return kind == PiiKind::Birth ? 1 : 0.1;
    case Family::Float:
        if (kind == PiiKind::Special)
            return 0.2; // a share or a measure of many; of one it would be a code
        [[fallthrough]];
    case Family::Integer:
    case Family::Decimal:
    case Family::Number:
        return kind == PiiKind::Email || kind == PiiKind::PersonName || kind == PiiKind::Account
                || kind == PiiKind::Credential || kind == PiiKind::Biometric
            ? 0.2
            : 1;
    case Family::Struct:
    case Family::Map:
        return 0.6; // its fields are columns of their own
    default:
        return 1;
    }
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// ISO 7064 mod 97-10 over letters as 10 … 35.
bool isIban(QStringView value)
{
    QString text;
    for (const QChar c : value) {
        if (c != u' ')
            text += c;
    }
    if (text.size() < 15 || text.size() > 34 || !text.at(0).isUpper() || !text.at(1).isUpper()
        || !isDigit(text.at(2)) || !isDigit(text.at(3)))
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at((i + 4) % text.size()).unicode();
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + (c - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + (c - u'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

/// 13 to 19 digits whose last is right (Luhn), of a range that cards have.
bool isPaymentCard(QStringView value)
{
    int sum = 0;
    int digits = 0;
    for (qsizetype i = value.size(); i-- > 0;) {
        const QChar c = value.at(i);
        if (c == u' ' || c == u'-')
            continue;
        if (!isDigit(c))
            return false;
        int digit = c.digitValue();
        if (++digits % 2 == 0)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return digits >= 13 && digits <= 19 && sum % 10 == 0 && sum > 0
        && (value.front() == u'3' || value.front() == u'4' || value.front() == u'5' || value.front() == u'6');
}

/// Numbers of goods and places (GTIN, GLN): 8, 12, 13 or 14 digits whose last is right (GS1).
bool isGoodsNumber(QStringView value)
{
    const qsizetype size = value.size();
    if ((size != 8 && (size < 12 || size > 14)) || !std::all_of(value.begin(), value.end(), isDigit))
        return false;
    int sum = 0;
    for (qsizetype i = size; i-- > 0;)
        sum += value.at(i).digitValue() * ((size - 1 - i) % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

bool isPublicIp(QStringView value)
{
    static const QRegularExpression v4(
        u"\\A(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}\\z"_s);
    if (!v4.match(value.toString()).hasMatch())
        return false;
    // Private, loopback, any, link-local, multicast and documentation (RFC 1918, 5735, 5737).
    static const QRegularExpression apart(
        u"\\A(?:0|10|127|22[4-9]|23\\d|2[45]\\d)\\.|\\A172\\.(?:1[6-9]|2\\d|3[01])"
        "\\.|\\A192\\.168\\.|\\A169\\.254\\.|\\A192\\.0\\.2\\.|\\A198\\.51\\.100\\."
        "|\\A203\\.0\\.113\\."_s);
    return !apart.match(value.toString()).hasMatch();
}

struct ExampleForm {
    PiiKind kind;
    double confidence;
};

ExampleForm formOf(PiiKind kind)
{
    switch (kind) {
    case PiiKind::Email:
        return {kind, 0.9};
    case PiiKind::BankAccount:
        return {kind, 0.9};
    case PiiKind::PaymentCard:
        return {kind, 0.75};
    case PiiKind::NationalId:
        return {kind, 0.7};
    case PiiKind::Phone:
        return {kind, 0.7};
    case PiiKind::IpAddress:
        return {kind, 0.65};
    default:
        return {PiiKind::None, 0};
    }
}

/// What at least half of the examples are.
PiiWord inExamples(const QStringList &examples)
{
    std::array<int, 32> counts{};
    int seen = 0;
    for (const QString &example : examples) {
        if (seen == mostExamples)
            break;
        if (example.isEmpty())
            continue;
        ++seen;
        ++counts[static_cast<std::size_t>(piiKindOfValue(example))];
    }
    PiiWord best;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        if (seen > 0 && counts[i] * 2 >= seen && counts[i] > 0) {
            const ExampleForm form = formOf(static_cast<PiiKind>(i));
            if (form.confidence > best.confidence)
                best = {form.kind, form.confidence};
        }
    }
    return best;
}

class Sum final {
public:
    void add(const PiiWord &word, QLatin1StringView evidence)
    {
        if (word.kind == PiiKind::None || word.confidence < 0.05)
            return;
        if (m_hint.kind == word.kind)
            m_hint.confidence = both(m_hint.confidence, word.confidence);
        else if (word.confidence > m_hint.confidence)
            m_hint = {word.kind, word.confidence, {}};
        else
            return;
        m_hint.evidence += (m_hint.evidence.isEmpty() ? QString() : u", "_s) + evidence;
    }
    [[nodiscard]] PiiHint take() { return std::exchange(m_hint, {}); }

private:
    PiiHint m_hint;
};

} // namespace

QLatin1StringView toText(PiiKind kind)
{
    static constexpr std::array words{
        "none"_L1,     "personName"_L1, "account"_L1,    "email"_L1,       "phone"_L1,       "address"_L1,
        "location"_L1, "birth"_L1,      "nationalId"_L1, "bankAccount"_L1, "paymentCard"_L1, "ipAddress"_L1,
        "device"_L1,   "special"_L1,    "income"_L1,     "credential"_L1,  "biometric"_L1};
    return words[static_cast<std::size_t>(kind)];
}

PiiKind piiKindOfValue(QStringView value)
{
    value = value.trimmed();
    if (value.isEmpty() || value.size() > longestValue)
        return PiiKind::None;
    static const QRegularExpression email(
        u"\\A[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,5}\\.[A-Za-z]{2,24}\\z"_s);
    static const QRegularExpression phone(u"\\A(?:\\+|00)[1-9][0-9 ()./-]{6,20}\\z"_s);
    static const QRegularExpression socialSecurity(
        u"\\A(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}\\z"_s);
    if (value.contains(u'@'))
        return email.match(value.toString()).hasMatch() ? PiiKind::Email : PiiKind::None;
    if (value.front() == u'+' || value.startsWith(u"00")) {
        const auto digits = std::count_if(value.begin(), value.end(), isDigit);
        return digits >= 8 && digits <= 17 && !isGoodsNumber(value)
                && phone.match(value.toString()).hasMatch()
            ? PiiKind::Phone
            : PiiKind::None;
    }
    if (isIban(value))
        return PiiKind::BankAccount;
    if (!isDigit(value.front()))
        return PiiKind::None;
    if (value.contains(u'.'))
        return isPublicIp(value) ? PiiKind::IpAddress : PiiKind::None;
    if (isPaymentCard(value))
        return PiiKind::PaymentCard;
    return socialSecurity.match(value.toString()).hasMatch() ? PiiKind::NationalId : PiiKind::None;
}

PiiHint piiHint(const PiiColumn &column)
{
    const bool isNamedSo = speaks(column.name);
    if (!isNamedSo && column.terms.isEmpty() && column.description.isEmpty() && column.examples.isEmpty())
        return {};
    Sum sum;
    const auto add = [&](PiiWord word, QLatin1StringView evidence, double share) {
        word.confidence *= share * typeFactor(word.kind, column.type);
        sum.add(word, evidence);
    };
    if (isNamedSo)
        add(inWords(nameWords(column.name), wordsOfDataset(column.dataset)), "name"_L1, 1);
    for (const QString &term : column.terms)
        add(inWords(nameWords(term), {}), "term"_L1, 0.9);
    if (!column.description.isEmpty()) {
        // Prose speaks of much: of a description only what it begins with, and only as a hint.
        PiiWord said = inWords(nameWords(QStringView(column.description)
                                             .first(std::min(column.description.size(), longestDescription))),
                               {});
        if (said.confidence >= 0.7)
            add(said, "description"_L1, 0.4);
    }
    add(inExamples(column.examples), "examples"_L1, 1);
    return sum.take();
}

} // namespace meshbook::governance
