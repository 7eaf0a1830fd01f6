// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/smallmesh.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::test::smallmesh {

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contract(const QByteArray &name, const QByteArray &description)
{
    return "apiVersion: v3.0.2\nkind: DataContract\nid: " + name + "-contract\nname: " + name
        + " contract\nversion: 1.0.0\nstatus: active\ndomain: Shop\nschema:\n  - name: " + name
        + "\n    physicalName: " + name + "\n    description: " + description
        + "\n    properties:\n      - name: " + name
        + "_id\n        logicalType: string\n        primaryKey: true\n      - name: note\n"
          "        logicalType: string\n";
}

void write(const QString &folder)
{
    QDir().mkpath(folder);
    writeFile(folder + u"/orders.odcs.yaml"_s,
              contract("orders", "Every order of the shop.")
                  + "      - name: customer_ref\n        logicalType: string\n");
    writeFile(folder + u"/customers.odcs.yaml"_s, contract("customers", "Everyone who ordered."));
}

void writeBroken(const QString &folder)
{
    QDir().mkpath(folder);
    writeFile(folder + u"/broken.odcs.yaml"_s, "apiVersion: v3.0.2\nkind: DataContract\nid: a: b: c\n");
}

void writeMany(const QString &folder, int count)
{
    QDir().mkpath(folder);
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "table" + QByteArray::number(i);
        writeFile(folder + u'/' + QString::fromLatin1(name) + u".odcs.yaml"_s,
                  contract(name, "One of many."));
    }
}

} // namespace meshbook::test::smallmesh
