// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/measurements/measurementline.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

QByteArray measurementLine(const core::Observation &o)
{
    QJsonObject line{{u"meshbookMeasurement"_s, measurementVersion},
                     {u"kind"_s, QString(core::toText(o.subject.kind))},
                     {u"subject"_s, o.subject.key},
                     {u"at"_s, o.at.toUTC().toString(Qt::ISODateWithMs)},
                     {u"status"_s, QString(core::toText(o.status))}};
    const auto put = [&line](const QString &key, const QString &value) {
        if (!value.isEmpty())
            line.insert(key, value);
    };
    put(u"element"_s, o.element);
    put(u"rule"_s, o.rule);
    put(u"metric"_s, o.metric);
    put(u"unit"_s, o.unit);
    put(u"expected"_s, o.expected);
    put(u"severity"_s, o.severity);
    put(u"message"_s, o.message);
    put(u"run"_s, o.run);
    put(u"producer"_s, o.producer);
    if (o.dimension != core::QualityDimension::Unknown)
        line.insert(u"dimension"_s, QString(core::toText(o.dimension)));
    if (o.value && std::isfinite(*o.value))
        line.insert(u"value"_s, *o.value);
    if (o.rowsEvaluated)
        line.insert(u"rowsEvaluated"_s, *o.rowsEvaluated);
    if (o.rowsFailed)
        line.insert(u"rowsFailed"_s, *o.rowsFailed);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace meshbook::formats
