// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/position.h"

#include <QString>

namespace meshbook::core {

/// What went wrong, in the classes a caller can act on (the CLI maps them to exit codes).
enum class ErrorCode {
    Usage, ///< the caller asked for something impossible
    NotFound,
    Ambiguous,
    Unreadable, ///< input that could not be read: missing, forbidden, malformed, over a limit
    Storage, ///< the workspace could not be read or written (full disk, read-only, damaged)
    NewerVersion, ///< written by a newer Meshbook
    Conflict,
    Cancelled,
    External, ///< another program or server failed
    Internal
};

/// An error: its class, one sentence for people, technical detail, and the place where there is one.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
    SourcePosition at;
};

template <typename T = void>
using Result = Expected<T, Error>;

[[nodiscard]] inline Unexpected<Error> failure(ErrorCode code, QString message, QString detail = {},
                                               SourcePosition at = {})
{
    return {Error{code, std::move(message), std::move(detail), at}};
}

} // namespace meshbook::core
