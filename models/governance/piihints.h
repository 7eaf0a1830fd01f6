// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Guesses whether a column holds data about people, from what it is called and shown to hold. A guess is for
/// a person to judge: docs/policy-pack.md says how often it is wrong on real contracts.
namespace meshbook::governance {

enum class PiiKind : quint8 {
    None,
    PersonName,
    Account, ///< user name, nick name
    Email,
    Phone,
    PostalAddress,
    Location, ///< coordinates
    Birth,
    NationalId, ///< social security, passport, tax and patient numbers, number plates
    BankAccount,
    PaymentCard,
    IpAddress,
    Device, ///< device, cookie and advertising ids
    Special, ///< gender, health, religion … (GDPR article 9 and what comes near it)
    Income,
    Credential,
    Biometric
};
/// "email", "personName" …; "none".
[[nodiscard]] QLatin1StringView toText(PiiKind);

/// What is known of a column; all but the name may be empty.
struct PiiColumn {
    QString name; ///< technical or business name
    QString dataset{}; ///< "name" in "customers" is another thing than in "products"
    QString type{}; ///< logical or physical
    QString description{};
    QStringList terms{}; ///< labels of glossary terms it is linked to, synonyms
    QStringList examples{};
};

struct PiiHint {
    PiiKind kind = PiiKind::None;
    double confidence = 0; ///< 0 … 1; a rank, not a measured probability
    QString evidence; ///< of "name", "term", "description", "examples", joined by ", "
    friend bool operator==(const PiiHint &, const PiiHint &) = default;
};

/// The likeliest kind. Knows English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Polish,
/// Chinese, Japanese and Arabic words; flags, counts and technical neighbours ("email_count", "file_name")
/// speak against it, hashed and masked values weaken it.
[[nodiscard]] PiiHint piiHint(const PiiColumn &column);

/// What an example value is by its form, checked by its check digits where it has such: e-mail addresses,
/// telephone numbers with a plus, IBAN, payment cards, IP addresses (not those set aside for private use and
/// documentation), US social security numbers. None for everything else.
[[nodiscard]] PiiKind piiKindOfValue(QStringView value);

} // namespace meshbook::governance
