// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/position.h"

#include <QString>

namespace meshbook::core {

enum class Severity : quint8 { Info, Warning, Error };

/// Something a reader has to say about a file. `code` is stable and dotted ("yaml.syntax",
/// "odcs.drift", "limit.depth", "secret.redacted"); `message` is one sentence in English.
/// An Error means that part of the file could not be used; drift and oddities are Warnings or Info.
struct Issue {
    Severity severity = Severity::Error;
    QString code;
    QString message;
    SourcePosition at;

    friend bool operator==(const Issue &, const Issue &) = default;
};

} // namespace meshbook::core
