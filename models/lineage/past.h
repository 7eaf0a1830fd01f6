// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"
#include "core/vocabulary.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

/// What lineage was, as the difference from what it is: the cache keeps what each sync added and took away.
namespace meshbook::lineage {

/// A sync that changed lineage.
struct Moment {
    qint64 sync = 0;
    QDateTime at; ///< UTC
    QString source;
    QString commitId;
    bool first = false; ///< the source's first: all it says came with it, `added` does not count it
    qint64 added = 0; ///< edges of datasets and of columns
    qint64 removed = 0;
    qint64 changed = 0; ///< same ends, other details: kind, transformation, masking, job, SQL
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// A thing that is no more, under its last names.
struct PastThing {
    core::Uri uri;
    QString name;
    QString qualified;
    QString type;
    QString domain;
    QString owner;
    QString platform;
    QStringList tags;
    friend bool operator==(const PastThing &, const PastThing &) = default;
};

/// What is said of one way of data beside its ends.
struct FlowDetails {
    core::EdgeKind kind = core::EdgeKind::Transform;
    QString transformation;
    bool masking = false;
    QString job;
    friend bool operator==(const FlowDetails &, const FlowDetails &) = default;
};

/// One way of data that was (`was`), is (`is`), or is said otherwise than then (both). Columns stand in the
/// addresses; without: the things as wholes.
struct PastFlow {
    core::Uri from;
    core::Uri to;
    bool was = false;
    bool is = false;
    FlowDetails then; ///< where it was
    QByteArray said; ///< digest of all that was said of it then, SQL too
    friend bool operator==(const PastFlow &, const PastFlow &) = default;
};

/// The first change of a thing since a moment.
struct ThingChange {
    core::Uri uri;
    QDateTime at; ///< UTC
    friend bool operator==(const ThingChange &, const ThingChange &) = default;
};

/// All that differs between a moment and now. Things go by the names they have today, and what was joined or
/// split since counts as it is today.
struct Past {
    QDateTime at; ///< UTC
    bool known = true; ///< false: nobody kept what was then
    std::vector<PastFlow> flows; ///< by ends
    std::vector<PastThing> gone; ///< ends of flows that are no more
    std::vector<core::Uri> born; ///< described now, but not then
    std::vector<core::Uri> ended; ///< described then, but not now
    std::vector<ThingChange> changed; ///< both, and something else was said of it in between
    friend bool operator==(const Past &, const Past &) = default;
};

} // namespace meshbook::lineage
