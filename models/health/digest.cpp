// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/digest.h"

#include "core/celltext.h"
#include "health/evaluation.h"
#include "health/scorerules.h"
#include "health/valuetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::health::Digest)
};

constexpr std::size_t mostBreaches = 100;

/// What both forms say: a title, sentences, and tables of plain texts.
struct Content {
    struct Table {
        QString title;
        QStringList header;
        std::vector<QStringList> rows;
        QString empty; ///< said in place of no rows
    };
    QString title;
    QStringList sentences;
    std::vector<Table> tables;
};

class Teller final {
public:
    Teller(const Digest &digest, const QLocale &locale)
        : m_digest(digest)
        , m_locale(locale)
        , m_zone(digest.zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(digest.zone))
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::utc();
    }
    [[nodiscard]] Content tell() const;

private:
    [[nodiscard]] QString moment(qint64 at) const
    {
        return m_locale.toString(QDateTime::fromMSecsSinceEpoch(at, m_zone), QLocale::ShortFormat);
    }
    [[nodiscard]] QString date(qint64 at) const
    {
        return m_locale.toString(QDateTime::fromMSecsSinceEpoch(at, m_zone).date(), QLocale::ShortFormat);
    }
    [[nodiscard]] QString number(std::optional<double> score) const
    {
        return score ? m_locale.toString(*score, 'f', 0) : Words::tr("unknown");
    }
    [[nodiscard]] QString change(std::optional<double> before, std::optional<double> now) const;
    [[nodiscard]] Content::Table products() const;
    [[nodiscard]] Content::Table breaches() const;
    [[nodiscard]] Content::Table changes() const;
    [[nodiscard]] QString mesh() const;

    const Digest &m_digest;
    const QLocale &m_locale;
    QTimeZone m_zone;
};

std::optional<double> firstScore(const ProductStanding &product)
{
    return product.trend.empty() ? std::nullopt : product.trend.front().score;
}

QString Teller::change(std::optional<double> before, std::optional<double> now) const
{
    if (!before || !now)
        return u"–"_s;
    const int difference = qRound(*now) - qRound(*before);
    return difference == 0 ? u"±0"_s
                           : (difference > 0 ? u"+"_s : u"−"_s) + m_locale.toString(qAbs(difference));
}

Content::Table Teller::products() const
{
    Content::Table table{Words::tr("Products"),
                         {Words::tr("Product"), Words::tr("Domain"), Words::tr("Grade"), Words::tr("Score"),
                          Words::tr("Change"), Words::tr("Kept"), Words::tr("Budget left"),
                          Words::tr("Open breaches")},
                         {},
                         Words::tr("There are no products.")};
    for (const auto &each : m_digest.products) {
        const ProductStanding &product = *each;
        const auto &tightest = product.tightest;
        const QString kept = tightest ? shareText(tightest->attainment.share(), m_locale) : QString();
        const QString left = tightest && tightest->budget.leftShare
            ? shareText(tightest->budget.leftShare, m_locale)
            : QString();
        table.rows.push_back({product.name, product.domain, product.grade, number(product.score),
                              change(firstScore(product), product.score),
                              kept.isEmpty() ? Words::tr("unknown") : kept,
                              left.isEmpty() ? Words::tr("unknown") : left,
                              m_locale.toString(static_cast<qulonglong>(product.open.size()))});
    }
    return table;
}

Content::Table Teller::breaches() const
{
    Content::Table table{Words::tr("Breaches"),
                         {Words::tr("Product"), Words::tr("Check"), Words::tr("Dataset"), Words::tr("From"),
                          Words::tr("For"), Words::tr("Worst"), Words::tr("Promised"), Words::tr("Cause")},
                         {},
                         Words::tr("Nothing was in breach.")};
    for (const Breach &breach : m_digest.breaches) {
        if (table.rows.size() == mostBreaches)
            break;
        const QString length = lengthText(breach.length(), m_locale);
        table.rows.push_back({breach.productName, breach.what, breach.dataset, moment(breach.start),
                              breach.isOpen() ? Words::tr("%1, still open").arg(length) : length,
                              valueText(breach.worst, breach.unit, m_locale),
                              valueText(breach.target, breach.unit, m_locale), breach.cause});
    }
    return table;
}

Content::Table Teller::changes() const
{
    Content::Table table{Words::tr("What changed"),
                         {Words::tr("When"), Words::tr("Product"), Words::tr("Change")},
                         {},
                         Words::tr("No product or contract changed.")};
    for (const auto &product : m_digest.products) {
        for (const Marker &marker : product->changes) {
            if (marker.at >= m_digest.range.from && marker.at < m_digest.range.to)
                table.rows.push_back({moment(marker.at), product->name, marker.text});
        }
    }
    return table;
}

QString Teller::mesh() const
{
    std::vector<std::optional<double>> now;
    std::vector<std::optional<double>> before;
    for (const auto &product : m_digest.products) {
        now.push_back(product->score);
        before.push_back(firstScore(*product));
    }
    const std::optional<double> score = scoreOfMany(now);
    return Words::tr("Health of all together: %1 (%2), %3 since the beginning.")
        .arg(number(score), ScoreRules::builtIn().gradeOf(score), change(scoreOfMany(before), score));
}

Content Teller::tell() const
{
    Content content;
    content.title = m_digest.about.isEmpty() ? Words::tr("Health of the mesh")
                                             : Words::tr("Health of %1").arg(m_digest.about);
    content.sentences.append(
        Words::tr("From %1 to %2.").arg(date(m_digest.range.from), date(m_digest.range.to - 1)));
    content.sentences.append(mesh());
    const auto open = std::count_if(m_digest.breaches.begin(), m_digest.breaches.end(),
                                    [](const Breach &breach) { return breach.isOpen(); });
    content.sentences.append(Words::tr("%n breach(es)", nullptr, static_cast<int>(m_digest.breaches.size()))
                             + u", "_s + Words::tr("%n still open", nullptr, static_cast<int>(open)) + u'.');
    const auto unknown = std::count_if(m_digest.products.begin(), m_digest.products.end(),
                                       [](const auto &product) { return !product->score; });
    if (unknown > 0)
        content.sentences.append(Words::tr("Of %n product(s) nothing is known: nobody measured.", nullptr,
                                           static_cast<int>(unknown)));
    content.tables = {products(), breaches(), changes()};
    if (m_digest.breaches.size() > mostBreaches)
        content.sentences.append(Words::tr("The newest %1 breaches are listed.").arg(mostBreaches));
    return content;
}

QString markdownRow(const QStringList &cells, bool isEscaped)
{
    QString row = u"|"_s;
    for (const QString &cell : cells)
        row += u' ' + (isEscaped ? cell : core::markdownInline(cell)) + u" |"_s;
    return row + u'\n';
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u'<' + tag + u'>' + core::withoutControls(cell).toHtmlEscaped() + u"</"_s + tag + u'>';
    return row + u"</tr>\n"_s;
}

} // namespace

QString digestMarkdown(const Digest &digest, const QLocale &locale)
{
    const Content content = Teller(digest, locale).tell();
    QString text = u"# "_s + core::markdownInline(content.title) + u"\n\n"_s;
    for (const QString &sentence : content.sentences)
        text += core::markdownInline(sentence) + u"\n"_s;
    for (const Content::Table &table : content.tables) {
        text += u"\n## "_s + core::markdownInline(table.title) + u"\n\n"_s;
        if (table.rows.empty()) {
            text += core::markdownInline(table.empty) + u'\n';
            continue;
        }
        text += markdownRow(table.header, false);
        text += markdownRow(QStringList(table.header.size(), u"---"_s), true);
        for (const QStringList &row : table.rows)
            text += markdownRow(row, false);
    }
    return text;
}

QString digestHtml(const Digest &digest, const QLocale &locale)
{
    const Content content = Teller(digest, locale).tell();
    const QString title = core::withoutControls(content.title).toHtmlEscaped();
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    QString text = u"<!DOCTYPE html>\n<html lang=\""_s + locale.bcp47Name() + u"\" dir=\""_s + direction
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>"_s
        + title
        + u"</title>\n<style>body{font:14px/1.5 sans-serif;color:#1b2028;background:#fff;margin:2em auto;"
          "max-width:70em;padding:0 1em}table{border-collapse:collapse;width:100%}th,td{text-align:start;"
          "padding:.35em .8em .35em 0;border-bottom:1px solid #e4e6ea;vertical-align:top}th{color:#5d6674;"
          "font-weight:normal}h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}</style>\n</"
          "head>\n<body>\n"
          "<h1>"_s
        + title + u"</h1>\n"_s;
    for (const QString &sentence : content.sentences)
        text += u"<p>"_s + core::withoutControls(sentence).toHtmlEscaped() + u"</p>\n"_s;
    for (const Content::Table &table : content.tables) {
        text += u"<h2>"_s + table.title.toHtmlEscaped() + u"</h2>\n"_s;
        if (table.rows.empty()) {
            text += u"<p>"_s + table.empty.toHtmlEscaped() + u"</p>\n"_s;
            continue;
        }
        text += u"<table>\n"_s + htmlRow(table.header, u"th"_s);
        for (const QStringList &row : table.rows)
            text += htmlRow(row, u"td"_s);
        text += u"</table>\n"_s;
    }
    return text + u"</body>\n</html>\n"_s;
}

} // namespace meshbook::health
