// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check.h"
#include "core/entities.h"
#include "core/uri.h"

#include <optional>
#include <vector>

/// Whether data of several products can be joined, by what the catalog knows of it.
namespace meshbook::governance {

/// A term as far as a join asks. `key` is the same for all columns that mean it.
struct JoinTerm {
    QString key; ///< address
    QString name;
    core::Lifecycle lifecycle = core::Lifecycle::Unknown;
    core::DataElement element; ///< what a column linked to it must look like
};

struct JoinColumn {
    core::Column column;
    std::vector<JoinTerm> terms;
    std::optional<double> filled; ///< 0 … 1: the measured share of rows that have a value
    bool isNeverEmpty = false; ///< required, or a key
};

struct JoinDataset {
    core::Uri uri;
    QString name;
    QString qualified; ///< as SQL may call it; null: name
    std::vector<JoinColumn> columns;
    std::vector<core::Relationship> relationships;
};

/// One of the products that are to be joined.
struct JoinSide {
    core::Uri uri;
    QString name;
    QString domain;
    std::vector<JoinDataset> datasets;
    std::vector<core::Objective> objectives; ///< its own and its contracts'
    std::vector<core::Check> checks; ///< promises beside the newest measurement
};

/// How far both ends of a key agree.
enum class Agreement : quint8 {
    Same,
    Fits, ///< written otherwise, but every value of one fits the other
    Convert, ///< both hold it, a cast is needed
    Differs, ///< values cannot be equal
    Unsaid
};
/// "same", "fits", "convert", "differs", "unsaid".
[[nodiscard]] QLatin1StringView toText(Agreement);

/// A column of one side that a key goes by.
struct KeyEnd {
    int side = 0; ///< place in the request
    int dataset = 0;
    QString path;
    QString type; ///< as written
    QString pattern;
    bool isKey = false; ///< a primary key or unique there
    std::optional<double> filled; ///< measured, else 1 where it is never empty by contract
    bool isMeasured = false;
};

/// Columns by which all sides could be joined, one of each side.
struct JoinKey {
    QString name; ///< of the term, or of the columns
    QString term; ///< address; null: nobody governs it, only the names are alike
    bool isApproved = false;
    std::vector<KeyEnd> ends; ///< one of each side, in their order
    Agreement type = Agreement::Unsaid;
    Agreement format = Agreement::Unsaid;
    QStringList problems; ///< a sentence each
    /// The least share of rows that has a value on all sides; absent where a side is not known.
    std::optional<double> coverage;
    double rank = 0; ///< higher is better; only comparable within one report
};

struct JoinReport {
    std::vector<JoinKey> keys; ///< the best first; at most 20
    QStringList apart; ///< names of sides that share no key with the others
    std::optional<double> freshness; ///< seconds: the result is as old as its oldest part may be
    QString freshnessOf; ///< name of the side that it comes from
    QStringList freshnessUnsaid; ///< sides that promise none
    QString classification; ///< the strictest, as written
    QString classificationOf; ///< "product.column"
    qint64 personalColumns = 0;
    QStringList unclassified; ///< sides that have columns without a classification
    QString sql; ///< a skeleton; empty where there is no key
    /// A key whose ends agree.
    [[nodiscard]] bool canJoin() const;
};

/// `strictness` tells how well data of a classification has to be kept (lineage/classification.h).
using Strictness = int (*)(const QString &classification);
[[nodiscard]] JoinReport checkJoin(const std::vector<JoinSide> &sides, Strictness strictness);

} // namespace meshbook::governance
