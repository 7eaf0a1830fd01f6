// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gitprogram.h"

namespace meshbook::sync {

/// One repository, asked and written to by plumbing commands only.
class GitRepository final {
public:
    static constexpr int usualMs = 30'000; ///< for what needs no network

    /// `cancellation` must outlive it.
    GitRepository(QString folder, const Cancellation &cancellation)
        : m_folder(std::move(folder))
        , m_cancellation(cancellation)
    {
    }
    [[nodiscard]] core::Result<QByteArray>
    bytes(const QStringList &arguments, const GitProgram::Feed &feed = {}, int milliseconds = usualMs) const
    {
        return GitProgram::run(m_folder, arguments, feed, m_cancellation, milliseconds);
    }
    [[nodiscard]] core::Result<QString> ask(const QStringList &arguments, const GitProgram::Feed &feed = {},
                                            int milliseconds = usualMs) const
    {
        const core::Result<QByteArray> said = bytes(arguments, feed, milliseconds);
        if (!said)
            return core::Unexpected{said.error()};
        return QString::fromUtf8(*said).trimmed();
    }
    [[nodiscard]] bool succeeds(const QStringList &arguments) const { return ask(arguments).has_value(); }
    /// Null where git has no answer.
    [[nodiscard]] QString word(const QStringList &arguments) const
    {
        return ask(arguments).value_or(QString());
    }

private:
    QString m_folder;
    const Cancellation &m_cancellation;
};

} // namespace meshbook::sync
