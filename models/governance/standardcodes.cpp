// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/standardcodes.h"

#include <QLatin1StringView>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

/// Sorted, each of equal width with a blank behind it.
constexpr std::string_view currencies =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP "
    "BYN BYR BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK EGP "
    "ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK "
    "JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD "
    "MMK MNT MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR "
    "PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL "
    "THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VEF VES VND VUV WST XAF "
    "XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG ZWL ";
constexpr std::string_view countries2 =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS "
    "BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE "
    "EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM "
    "HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC "
    "LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA "
    "NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW "
    "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO "
    "TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ";
constexpr std::string_view countries3 =
    "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR "
    "BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG "
    "COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH "
    "FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY "
    "HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM "
    "KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL "
    "MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR "
    "NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU "
    "SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA "
    "TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB "
    "VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE ";

bool isListed(std::string_view list, QStringView code)
{
    const auto width = static_cast<std::size_t>(code.size()) + 1;
    if (!std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return false;
    std::size_t low = 0;
    std::size_t high = list.size() / width;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const int order =
            code.compare(QLatin1StringView(list.data() + middle * width, static_cast<qsizetype>(width) - 1));
        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

constexpr qsizetype longest = 100; ///< of what any of these standards writes

bool fitsForm(const QRegularExpression &form, QStringView text)
{
    return text.size() <= longest && form.match(text.toString()).hasMatch();
}

int digits(QStringView text, qsizetype at, qsizetype count)
{
    return text.sliced(at, count).toInt();
}

/// The form is right; whether there is such a day.
bool isDay(QStringView text)
{
    const int year = digits(text, 0, 4);
    if (text.at(5) == u'W') {
        const int week = digits(text, 6, 2);
        return week >= 1 && week <= 53;
    }
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (text.size() == 8) {
        const int day = digits(text, 5, 3);
        return day >= 1 && day <= (leap ? 366 : 365);
    }
    static constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= days[static_cast<std::size_t>(month) - 1] + (month == 2 && leap ? 1 : 0);
}

/// Units that take a prefix, then those that stand alone.
constexpr std::array metric{"m"_L1,   "g"_L1,   "s"_L1,  "A"_L1,  "K"_L1,   "mol"_L1, "cd"_L1,  "Hz"_L1,
                            "N"_L1,   "Pa"_L1,  "J"_L1,  "W"_L1,  "V"_L1,   "F"_L1,   "Ohm"_L1, "S"_L1,
                            "Wb"_L1,  "T"_L1,   "H"_L1,  "lm"_L1, "lx"_L1,  "Bq"_L1,  "Gy"_L1,  "Sv"_L1,
                            "L"_L1,   "l"_L1,   "t"_L1,  "ar"_L1, "eV"_L1,  "bar"_L1, "cal"_L1, "Cel"_L1,
                            "rad"_L1, "bit"_L1, "By"_L1, "Bd"_L1, "kat"_L1, "U"_L1,   "B"_L1};
constexpr std::array plainUnits{
    "min"_L1,     "h"_L1,        "d"_L1,       "wk"_L1,      "mo"_L1,       "a"_L1,        "%"_L1,
    "[ppth]"_L1,  "[ppm]"_L1,    "[ppb]"_L1,   "deg"_L1,     "'"_L1,        "''"_L1,       "[degF]"_L1,
    "[in_i]"_L1,  "[ft_i]"_L1,   "[yd_i]"_L1,  "[mi_i]"_L1,  "[nmi_i]"_L1,  "[acr_us]"_L1, "[lb_av]"_L1,
    "[oz_av]"_L1, "[gal_us]"_L1, "[qt_us]"_L1, "[pt_us]"_L1, "[foz_us]"_L1, "[kn_i]"_L1,   "[psi]"_L1,
    "[car_m]"_L1, "[hp]"_L1,     "har"_L1,     "[Btu]"_L1,   "[pH]"_L1,     "[bbl_us]"_L1, "10*"_L1};
constexpr std::array prefixes{"Y"_L1, "Z"_L1,  "E"_L1,  "P"_L1,  "T"_L1,  "G"_L1, "M"_L1, "k"_L1,
                              "h"_L1, "da"_L1, "d"_L1,  "c"_L1,  "m"_L1,  "u"_L1, "n"_L1, "p"_L1,
                              "f"_L1, "a"_L1,  "Ki"_L1, "Mi"_L1, "Gi"_L1, "Ti"_L1};

template <typename List>
bool has(const List &list, QStringView text)
{
    return std::any_of(list.begin(), list.end(), [&](QLatin1StringView each) { return text == each; });
}

/// "m2", "s-1", "{orders}", "kg", "1000".
bool isUnitPart(QStringView part)
{
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (part.isEmpty())
        return false;
    if (const qsizetype brace = part.indexOf(u'{'); brace >= 0) {
        if (part.back() != u'}' || part.size() - brace < 3 || part.sliced(brace + 1).indexOf(u'{') >= 0)
            return false;
        return brace == 0 || isUnitPart(part.first(brace));
    }
    if (std::all_of(part.begin(), part.end(), digit))
        return part.front() != u'0';
    QStringView atom = part;
    while (atom.size() > 1 && digit(atom.back()))
        atom.chop(1);
    if (atom.size() < part.size() && atom.size() > 1 && (atom.back() == u'-' || atom.back() == u'+'))
        atom.chop(1);
    if (has(metric, atom) || has(plainUnits, atom))
        return true;
    return std::any_of(prefixes.begin(), prefixes.end(), [&](QLatin1StringView prefix) {
        return atom.startsWith(prefix) && has(metric, atom.sliced(prefix.size()));
    });
}

/// 1 as a number below a text, shorter before longer.
std::strong_ordering comparePart(const QString &a, const QString &b)
{
    const auto isNumber = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const bool number = isNumber(a);
    if (number != isNumber(b))
        return number ? std::strong_ordering::less : std::strong_ordering::greater;
    if (number && a.size() != b.size())
        return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

std::strong_ordering comparePreRelease(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() == b.isEmpty() ? std::strong_ordering::equal
            : a.isEmpty()                 ? std::strong_ordering::greater
                                          : std::strong_ordering::less;
    const QStringList left = a.split(u'.');
    const QStringList right = b.split(u'.');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (const auto order = comparePart(left.at(i), right.at(i)); order != 0)
            return order;
    }
    return left.size() <=> right.size();
}

} // namespace

bool isCurrencyCode(QStringView text)
{
    return text.size() == 3 && isListed(currencies, text);
}

bool isCountryCode(QStringView text)
{
    if (text.size() > 3 && text.at(2) == u'-') {
        const QStringView part = text.sliced(3);
        return part.size() <= 3 && isListed(countries2, text.first(2))
            && std::all_of(part.begin(), part.end(),
                           [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
    }
    return text.size() == 2 ? isListed(countries2, text) : text.size() == 3 && isListed(countries3, text);
}

bool isIsoDate(QStringView text)
{
    static const QRegularExpression form(
        u"\\A[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|W[0-9]{2}(?:-[1-7])?|[0-9]{3})\\z"_s);
    return fitsForm(form, text) && isDay(text);
}

bool isIsoTimestamp(QStringView text, bool zoned)
{
    static const QRegularExpression form(
        u"\\A(?:[01][0-9]|2[0-4])(?::[0-5][0-9](?::(?:[0-5][0-9]|60)(?:[.,][0-9]{1,9})?)?)?"
        "(?<zone>Z|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?\\z"_s);
    const qsizetype t = text.indexOf(u'T');
    if (text.size() > longest || t < 0 || !isIsoDate(text.first(t)))
        return false;
    const QRegularExpressionMatch match = form.match(text.sliced(t + 1).toString());
    return match.hasMatch() && (!zoned || match.hasCaptured(u"zone"_s));
}

bool isIsoDuration(QStringView text)
{
    static const QRegularExpression form(
        u"\\AP(?=[0-9T])(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?W|(?:[0-9]{1,9}Y)?(?:[0-9]{1,9}M)?"
        "(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?D)?(?:T(?=[0-9])(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?H)?"
        "(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?M)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?S)?)?)\\z"_s);
    return fitsForm(form, text);
}

bool isUnit(QStringView text)
{
    if (text.isEmpty() || text.size() > longest)
        return false;
    if (text.front() == u'/') // "/min"
        text = text.sliced(1);
    qsizetype begin = 0;
    bool braced = false;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text.at(at) == u'{')
            braced = true;
        if (at < text.size() && text.at(at) == u'}')
            braced = false;
        const bool ends = at == text.size() || (!braced && (text.at(at) == u'.' || text.at(at) == u'/'));
        if (!ends)
            continue;
        if (!isUnitPart(text.sliced(begin, at - begin)))
            return false;
        begin = at + 1;
    }
    return true;
}

std::optional<SemanticVersion> SemanticVersion::parse(QStringView text)
{
    static const QRegularExpression form(
        u"\\A(0|[1-9][0-9]{0,17})\\.(0|[1-9][0-9]{0,17})\\.(0|[1-9][0-9]{0,17})"
        "(?:-((?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-"
        "]*))*))?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?\\z"_s);
    if (text.size() > longest)
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return SemanticVersion{match.captured(1).toLongLong(), match.captured(2).toLongLong(),
                           match.captured(3).toLongLong(), match.captured(4)};
}

std::strong_ordering operator<=>(const SemanticVersion &a, const SemanticVersion &b)
{
    if (const auto order = a.major <=> b.major; order != 0)
        return order;
    if (const auto order = a.minor <=> b.minor; order != 0)
        return order;
    if (const auto order = a.patch <=> b.patch; order != 0)
        return order;
    return comparePreRelease(a.preRelease, b.preRelease);
}

} // namespace meshbook::governance
