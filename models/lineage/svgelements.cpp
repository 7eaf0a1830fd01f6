// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/svgelements.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::lineage {

SvgElements::SvgElements(QByteArray *to, const SvgStyle &style)
    : m_style(style)
    , m_xml(to)
{
}

QString SvgElements::number(double value)
{
    constexpr double perPixel = 100;
    return QString::number(std::round(value * perPixel) / perPixel, 'g', 12);
}

QString SvgElements::clean(const QString &text)
{
    QString cleaned = text;
    for (qsizetype i = 0; i < cleaned.size(); ++i) {
        QChar &c = cleaned[i];
        const bool pair = c.isHighSurrogate() && i + 1 < cleaned.size() && cleaned.at(i + 1).isLowSurrogate();
        if (pair) {
            ++i;
            continue;
        }
        const bool control = c < u' ' || (c >= QChar(0x7F) && c <= QChar(0x9F));
        if (control)
            c = u' ';
        else if (c.isSurrogate() || c.isNonCharacter())
            c = QChar::ReplacementCharacter;
    }
    return cleaned;
}

void SvgElements::attributes(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(name), clean(value));
}

void SvgElements::open(const char *name, Attributes more)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    attributes(more);
}

void SvgElements::empty(const char *name, Attributes more)
{
    m_xml.writeEmptyElement(QString::fromLatin1(name));
    attributes(more);
}

void SvgElements::title(const QString &text)
{
    m_xml.writeTextElement(u"title"_s, clean(text));
}

void SvgElements::rect(const QRectF &place, double radius, const QString &fill, const QString &stroke,
                       Attributes more)
{
    empty("rect",
          {{"x", number(place.x())},
           {"y", number(place.y())},
           {"width", number(place.width())},
           {"height", number(place.height())},
           {"rx", number(radius)},
           {"fill", fill},
           {"stroke", stroke}});
    attributes(more);
}

void SvgElements::path(const QString &d, const QString &stroke, double width, Attributes more)
{
    empty("path", {{"d", d}, {"fill", u"none"_s}, {"stroke", stroke}, {"stroke-width", number(width)}});
    attributes(more);
}

QString SvgElements::elided(const Text &text) const
{
    // Nobody reads more of it in a box, and measuring ten thousand characters again and again is slow.
    constexpr qsizetype longest = 512;
    QString words = clean(text.text.left(longest));
    const auto width = [&](QStringView of) {
        return text.fixed ? m_style.sizes.fixedWidthOf(of, text.size) : m_style.sizes.widthOf(of, text.size);
    };
    if (text.room <= 0 || width(words) <= text.room)
        return words;
    do {
        words.chop(words.size() > 1 && words.back().isLowSurrogate() ? 2 : 1);
    } while (!words.isEmpty() && width(QString(words + u'…')) > text.room);
    return words + u'…';
}

void SvgElements::text(const Text &text)
{
    open("text",
         {{"x", number(text.at.x())},
          {"y", number(text.at.y())},
          {"font-size", number(text.size)},
          {"fill", text.colour}});
    if (text.weight != 400)
        attributes({{"font-weight", QString::number(text.weight)}});
    if (text.fixed)
        attributes({{"font-family", m_style.fixedFont}});
    if (text.atEnd)
        attributes({{"text-anchor", u"end"_s}});
    if (text.struck)
        attributes({{"text-decoration", u"line-through"_s}});
    m_xml.writeCharacters(elided(text));
    close();
}

void SvgElements::square(QPointF at, const SvgLens &lens)
{
    constexpr double side = 8;
    if (lens.hollow)
        rect({at.x() + 1, at.y() + 1, side - 2, side - 2}, 1.5, u"none"_s, lens.colour,
             {{"stroke-width", u"2"_s}});
    else
        rect({at.x(), at.y(), side, side}, 2, lens.colour, u"none"_s);
}

void SvgElements::begin(const QRectF &bounds)
{
    m_xml.writeStartDocument();
    open("svg",
         {{"xmlns", u"http://www.w3.org/2000/svg"_s},
          {"version", u"1.1"_s},
          {"width", number(bounds.width())},
          {"height", number(bounds.height())},
          {"viewBox",
           u"%1 %2 %3 %4"_s.arg(number(bounds.x()), number(bounds.y()), number(bounds.width()),
                                number(bounds.height()))},
          {"font-family", m_style.font},
          {"role", u"img"_s}});
    if (!m_style.title.isEmpty())
        title(m_style.title);
    rect(bounds, 0, m_style.colours.canvas, u"none"_s);
}

void SvgElements::end()
{
    close();
    m_xml.writeEndDocument();
}

} // namespace meshbook::lineage
