// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/dbtmetadata.h"

#include <QUuid>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

QString dbtTime(const QDate &day, int secondOfDay)
{
    return day.toString(Qt::ISODate) + u'T' + QTime(0, 0).addSecs(secondOfDay).toString(u"HH:mm:ss"_s)
        + u".000000Z"_s;
}

QString dbtInvocation(const DbtProject &project, const QDate &day)
{
    static const QUuid space(u"5f7c2a10-9a53-4c0e-8a54-3d9c2b1e7f60"_s);
    return QUuid::createUuidV5(space, project.name() + day.toString(Qt::ISODate))
        .toString(QUuid::WithoutBraces);
}

void dbtMetadata(JsonText &json, const QString &artifact, const DbtProject &project, const QDate &day,
                 int hour)
{
    json.object(u"metadata");
    json.field(u"dbt_schema_version", u"https://schemas.getdbt.com/dbt/%1.json"_s.arg(artifact));
    json.field(u"dbt_version", u"1.10.4").field(u"generated_at", dbtTime(day, hour * 3600 + 605));
    json.field(u"invocation_id", dbtInvocation(project, day)).emptyObject(u"env");
    if (artifact.startsWith(u"manifest"))
        json.field(u"project_name", project.name()).field(u"adapter_type", u"postgres");
    json.endObject();
}

} // namespace meshbook::sample
