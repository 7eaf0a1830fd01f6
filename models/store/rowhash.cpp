// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowhash.h"

#include <QCryptographicHash>

namespace meshbook::store {

QByteArray rowHash(std::initializer_list<QString> parts, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const QString &part : parts) {
        hash.addData(part.isNull() ? QByteArrayView("\x00n", 2) : QByteArrayView("\x00t", 2));
        hash.addData(part.toUtf8());
    }
    if (!body.isNull()) {
        hash.addData(QByteArrayView("\0"
                                    "b",
                                    2));
        hash.addData(body);
    }
    return hash.result();
}

} // namespace meshbook::store
