// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/svgstyle.h"

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace meshbook::lineage {

/// Writes SVG elements; all that comes from people passes `clean` first.
class SvgElements {
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    SvgElements(QByteArray *to, const SvgStyle &style);

    void open(const char *name, Attributes attributes = {});
    void close() { m_xml.writeEndElement(); }
    void empty(const char *name, Attributes attributes);
    void title(const QString &text);
    void rect(const QRectF &place, double radius, const QString &fill, const QString &stroke,
              Attributes more = {});
    void path(const QString &d, const QString &stroke, double width, Attributes more = {});

    struct Text {
        QString text;
        QPointF at; ///< where its base line begins
        double size = 13;
        QString colour;
        int weight = 400;
        bool fixed = false;
        bool atEnd = false; ///< `at` is where it ends
        bool struck = false;
        double room = 0; ///< elided to it; 0: as long as it is
    };
    void text(const Text &text);
    /// A square in the colour of a lens.
    void square(QPointF at, const SvgLens &lens);

    void begin(const QRectF &bounds);
    void end();

    [[nodiscard]] static QString number(double value);
    /// Without characters that XML does not know.
    [[nodiscard]] static QString clean(const QString &text);

private:
    void attributes(Attributes attributes);
    [[nodiscard]] QString elided(const Text &text) const;

    const SvgStyle &m_style;
    QXmlStreamWriter m_xml;
};

} // namespace meshbook::lineage
