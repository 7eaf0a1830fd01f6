// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/content.h"
#include "formats/document/node.h"

#include <QDateTime>

#include <vector>

namespace meshbook::formats::openlineage {

enum class EventKind : quint8 { Run, Job, Dataset };

/// One event and what orders and groups it.
struct Event {
    Node node;
    EventKind kind = EventKind::Run;
    QDateTime time; ///< UTC; invalid for templates and events without a time
    QString runId; ///< null where there is none or it is a placeholder
    QString type; ///< eventType in upper case
    QString producer;
};

/// A value that a test template leaves open: "{{ any(result) }}", "${json-unit.any-string}".
[[nodiscard]] bool isPlaceholder(QStringView text);
/// How surely one object is an OpenLineage event, 0 … 100.
[[nodiscard]] int eventScore(Node node);
/// All events of a file in order of their time; those without one stay behind their predecessor.
[[nodiscard]] std::vector<Event> eventsInOrder(const Content &content);
/// "2-0-2" from a schemaURL; null if it names none.
[[nodiscard]] QString specVersion(Node event);

} // namespace meshbook::formats::openlineage
