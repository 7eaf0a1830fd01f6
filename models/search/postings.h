// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/docset.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

/// The lists of an index as bytes: the distances between neighbours, or a bit for every number where the list
/// has at least one in sixteen of them. Damaged bytes give a wrong set, never a number outside of it.
namespace meshbook::search {

/// Appends the list, `docs` ascending without doubles and below `universe`.
void encodePostings(QByteArray &out, std::span<const quint32> docs, quint32 universe);
/// Appends the set in the same form.
void encodePostings(QByteArray &out, const DocSet &docs);
void decodePostings(QByteArrayView bytes, quint32 universe, std::vector<quint32> &out);
/// Adds the list to bits, one for each number below `universe`.
void decodePostings(QByteArrayView bytes, quint32 universe, std::vector<quint64> &bits);

} // namespace meshbook::search
