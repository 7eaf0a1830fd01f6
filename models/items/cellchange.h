// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace meshbook::items {

/// What one part of a term would become.
struct CellChange {
    QString key; ///< of the term
    QString label;
    QString path; ///< of the part, see glossary::Fields
    QString field; ///< the part in words
    QString before; ///< as a person reads it
    QString after;
    QJsonValue value; ///< undefined: taken away
    QString problem; ///< a sentence: why it cannot be; null where it can
    bool isChosen = true;
};

} // namespace meshbook::items
