// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/content.h"

#include <QDateTime>
#include <QLatin1StringView>

#include <functional>
#include <optional>

namespace meshbook::formats {

/// What a reader is told about the file and what it may ask.
struct ReadContext {
    QString path; ///< path within the source, "/"-separated; scope for ids that are unique per project
    QString domainHint; ///< domain of the source as its owner set it; null if none
    QDateTime fileTime; ///< UTC modification time, for observations that carry no time of their own
    std::function<bool()> cancelled; ///< asked every few hundred entities; may be empty
    /// Another file of the same source, by its path within it: for formats that spread one thing over
    /// several files. Null where it cannot be had or must not be (outside the source, too large, too
    /// many). May be empty: then there is only this file.
    std::function<std::optional<Content>(const QString &path)> open;
};

/// Turns one file of one family into normalized entities. Stateless and usable from many threads.
///
/// Readers are lenient by shape: a version that is declared wrong, a key of another version or an
/// unknown key is an issue (drift) and never a reason to refuse. They bound what they emit by
/// Limits::entities, never throw and never touch the network, nor other files but through `open`.
class Reader {
public:
    Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    virtual ~Reader() = default;

    /// Stable id: "odcs", "dbt-manifest", "openlineage" …
    [[nodiscard]] virtual QLatin1StringView id() const = 0;
    /// How surely this content is of this family: 0 not at all … 100 certain. Content decides, never
    /// the file's name alone. Must be cheap: looks at the roots and a few keys below.
    [[nodiscard]] virtual int recognise(const Content &content) const = 0;
    /// Reads it. Only called where recognise() gave more than 0 and the content has parsed.
    [[nodiscard]] virtual core::Batch read(const Content &content, const ReadContext &context) const = 0;
};

} // namespace meshbook::formats
