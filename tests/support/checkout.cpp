// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkout.h"

#include <QFile>

namespace meshbook::tests {

QString checkoutPath(const QString &relative)
{
    static const QString root = QFile::decodeName(MESHBOOK_SOURCE_DIR);
    return relative.isEmpty() ? root : root + u'/' + relative;
}

} // namespace meshbook::tests
