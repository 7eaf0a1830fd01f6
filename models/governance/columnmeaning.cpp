// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/columnmeaning.h"

#include "governance/columntype.h"
#include "governance/namewords.h"
#include "governance/standardcodes.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

struct Entry {
    ColumnMeaning meaning;
    const char16_t *words;
};

constexpr Entry entries[] = {
    {ColumnMeaning::Money,
     u"amount price cost costs revenue turnover fee fees salary wage discount margin profit balance payment "
     u"refund "
     u"budget gmv spend betrag preis kosten umsatz gebuehr montant prix cout importe precio coste prezzo "
     u"bedrag "
     u"prijs debit credit"},
    {ColumnMeaning::Currency, u"currency currencies ccy waehrung devise moneda valuta 货币 通貨"},
    {ColumnMeaning::Quantity,
     u"weight height width length depth distance duration temperature volume area speed mass pressure energy "
     u"power "
     u"gewicht hoehe breite laenge dauer poids hauteur largeur longueur duree peso altura anchura longitud "
     u"duracion"},
    {ColumnMeaning::Unit, u"unit units uom einheit unite unidad"},
    {ColumnMeaning::Country, u"country land pays pais paese 国家"},
    // What makes a number of one of the former something else.
    {ColumnMeaning::Other,
     u"count cnt number num no id ids key type category class status flag rate ratio pct percent percentage "
     u"code "
     u"name index rank score change method level group share factor days hours records rows items line lines "
     u"term "
     u"terms account card note date at time ref reference reason quantity qty"},
};

QHash<QString, ColumnMeaning> table()
{
    QHash<QString, ColumnMeaning> words;
    for (const Entry &entry : entries) {
        for (const QString &word : QString::fromUtf16(entry.words).split(u' '))
            words.insert(word, entry.meaning);
    }
    return words;
}

/// "country_code", "currency_id" are codes of it, not something else.
bool isCodeWord(const QString &word)
{
    return word == "code"_L1 || word == "iso"_L1 || word == "cd"_L1 || word == "id"_L1 || word == "key"_L1;
}

ColumnMeaning byWords(const QStringList &words)
{
    static const QHash<QString, ColumnMeaning> known = table();
    for (qsizetype i = words.size(); i-- > 0;) {
        const auto found = known.constFind(words.at(i));
        if (found == known.constEnd())
            continue;
        if (*found != ColumnMeaning::Other)
            return *found;
        if (!isCodeWord(words.at(i)))
            return ColumnMeaning::Other;
        const ColumnMeaning coded =
            i > 0 ? known.value(words.at(i - 1), ColumnMeaning::Other) : ColumnMeaning::Other;
        return coded == ColumnMeaning::Currency || coded == ColumnMeaning::Country ? coded
                                                                                   : ColumnMeaning::Other;
    }
    return ColumnMeaning::Other;
}

bool isNumber(ColumnType::Family family)
{
    using Family = ColumnType::Family;
    return family == Family::Integer || family == Family::Decimal || family == Family::Float
        || family == Family::Number;
}

/// "shipped_at", "order_date" of a text column.
ColumnMeaning momentOfText(const QStringList &words)
{
    if (words.isEmpty())
        return ColumnMeaning::Other;
    const QString &last = words.back();
    if (last == "at"_L1 || last == "timestamp"_L1 || last == "datetime"_L1 || last == "ts"_L1)
        return words.size() > 1 ? ColumnMeaning::Moment : ColumnMeaning::Other;
    return last == "date"_L1 || last == "datum"_L1 || last == "fecha"_L1 ? ColumnMeaning::Day
                                                                         : ColumnMeaning::Other;
}

struct UnitWord {
    const char16_t *words;
    const char16_t *unit;
};

constexpr UnitWord units[] = {{u"kg kilogram kilograms kilos", u"kg"},
                              {u"g gram grams gramm", u"g"},
                              {u"mg", u"mg"},
                              {u"t tons tonnes tonnen", u"t"},
                              {u"lb lbs pounds", u"[lb_av]"},
                              {u"oz ounces", u"[oz_av]"},
                              {u"m meter meters metres", u"m"},
                              {u"km kilometer kilometers kilometres", u"km"},
                              {u"cm", u"cm"},
                              {u"mm", u"mm"},
                              {u"ft feet", u"[ft_i]"},
                              {u"in inch inches", u"[in_i]"},
                              {u"mi mile miles", u"[mi_i]"},
                              {u"s sec secs second seconds sekunden", u"s"},
                              {u"ms millis milliseconds", u"ms"},
                              {u"min mins minute minutes minuten", u"min"},
                              {u"h hr hrs hour hours stunden", u"h"},
                              {u"d day days tage", u"d"},
                              {u"week weeks", u"wk"},
                              {u"month months monate", u"mo"},
                              {u"year years jahre", u"a"},
                              {u"l liter liters litres", u"L"},
                              {u"ml", u"mL"},
                              {u"gal gallons", u"[gal_us]"},
                              {u"m3 cbm", u"m3"},
                              {u"m2 sqm qm", u"m2"},
                              {u"kmh kph", u"km/h"},
                              {u"mph", u"[mi_i]/h"},
                              {u"celsius", u"Cel"},
                              {u"c", u"Cel"},
                              {u"fahrenheit f", u"[degF]"},
                              {u"kelvin k", u"K"},
                              {u"kwh", u"kW.h"},
                              {u"mwh", u"MW.h"},
                              {u"kw", u"kW"},
                              {u"mw", u"MW"},
                              {u"w watts", u"W"},
                              {u"j joules", u"J"},
                              {u"pa", u"Pa"},
                              {u"hpa", u"hPa"},
                              {u"bar", u"bar"},
                              {u"mbar", u"mbar"},
                              {u"psi", u"[psi]"},
                              {u"bytes", u"By"},
                              {u"mb", u"MBy"},
                              {u"gb", u"GBy"},
                              {u"pct percent", u"%"}};

QHash<QString, QString> unitTable()
{
    QHash<QString, QString> found;
    for (const UnitWord &each : units) {
        for (const QString &word : QString::fromUtf16(each.words).split(u' '))
            found.insert(word, QString::fromUtf16(each.unit));
    }
    return found;
}

} // namespace

QLatin1StringView toText(ColumnMeaning meaning)
{
    static constexpr std::array words{"other"_L1, "money"_L1,   "currency"_L1, "quantity"_L1,
                                      "unit"_L1,  "country"_L1, "moment"_L1,   "day"_L1};
    return words[static_cast<std::size_t>(meaning)];
}

ColumnMeaning columnMeaning(const QString &name, const QString &type)
{
    using Family = ColumnType::Family;
    const ColumnType parsed = type.isEmpty() ? ColumnType() : ColumnType::parse(type);
    if (parsed.family == Family::Timestamp)
        return ColumnMeaning::Moment;
    if (parsed.family == Family::Date)
        return ColumnMeaning::Day;
    const QStringList words = nameWords(name);
    const ColumnMeaning meaning = byWords(words);
    const bool open = parsed.family == Family::Unknown;
    switch (meaning) {
    case ColumnMeaning::Money:
    case ColumnMeaning::Quantity:
        return open || isNumber(parsed.family) ? meaning : ColumnMeaning::Other;
    case ColumnMeaning::Currency:
    case ColumnMeaning::Unit:
    case ColumnMeaning::Country:
        return open || parsed.family == Family::Text ? meaning : ColumnMeaning::Other;
    default:
        return parsed.family == Family::Text ? momentOfText(words) : ColumnMeaning::Other;
    }
}

QString currencyInName(const QString &name)
{
    const QStringList words = nameWords(name);
    // Codes that are words of names as well ("all", "top", "try") count only at the end.
    for (qsizetype i = words.size(); i-- > 1;) {
        const QString code = words.at(i).toUpper();
        if (!isCurrencyCode(code))
            continue;
        static const QStringList alsoWords{u"ALL"_s, u"TOP"_s, u"TRY"_s, u"COP"_s,
                                           u"CUP"_s, u"MAD"_s, u"PEN"_s};
        if (i + 1 == words.size() || !alsoWords.contains(code))
            return code;
    }
    static const QHash<QString, QString> spelled{
        {u"euro"_s, u"EUR"_s}, {u"euros"_s, u"EUR"_s}, {u"dollar"_s, u"USD"_s}, {u"dollars"_s, u"USD"_s}};
    for (const QString &word : words) {
        if (const QString code = spelled.value(word); !code.isNull())
            return code;
    }
    return {};
}

QString unitInName(const QString &name)
{
    static const QHash<QString, QString> known = unitTable();
    const QStringList words = nameWords(name);
    for (qsizetype i = words.size(); i-- > 0;) {
        if (words.size() > 1) {
            if (const QString unit = known.value(words.at(i)); !unit.isNull())
                return unit;
        }
        if (i > 0) { // "m2", "km_h"
            if (const QString unit = known.value(words.at(i - 1) + words.at(i)); !unit.isNull() && i > 1)
                return unit;
        }
    }
    return {};
}

ZoneStatement zoneOf(const QString &type, const QString &format, const QString &timezone,
                     const QStringList &examples)
{
    if (timezone.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return ZoneStatement::Stated;
    const ColumnType parsed = ColumnType::parse(type);
    if (parsed.zoned)
        return *parsed.zoned ? ZoneStatement::Stated : ZoneStatement::Missing;
    if (!format.isEmpty()) {
        // Formats of the JDK (X, x, Z, z, V), of strftime (%z) and of JSON Schema, whose date-time has a
        // zone.
        QString letters = format;
        letters.remove(u"'T'"_s);
        const bool zoned = letters == "date-time"_L1 || letters.contains(u'X') || letters.contains(u'x')
            || letters.contains(u'Z') || letters.contains(u'z') || letters.contains(u'V')
            || letters.contains("utc"_L1, Qt::CaseInsensitive);
        return zoned ? ZoneStatement::Stated : ZoneStatement::Missing;
    }
    int zoned = 0;
    int local = 0;
    for (const QString &example : examples) {
        QString text = example.trimmed();
        if (text.size() > 10 && text.at(10) == u' ')
            text[10] = u'T';
        if (isIsoTimestamp(text, true) || text.endsWith(" UTC"_L1))
            ++zoned;
        else if (isIsoTimestamp(text, false))
            ++local;
    }
    if (zoned + local > 0)
        return local == 0 ? ZoneStatement::Stated : ZoneStatement::Missing;
    return timezone.isNull() ? ZoneStatement::Unsaid : ZoneStatement::Missing;
}

} // namespace meshbook::governance
