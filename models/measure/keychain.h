// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace meshbook::measure {

/// A place that keeps passwords beyond the life of the process.
class Keychain {
public:
    using Read = std::function<void(const core::Result<QByteArray> &)>;
    using Done = std::function<void(const core::Result<> &)>;

    Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;
    virtual ~Keychain() = default;

    /// NotFound where it has none; External where no keychain answers. Heard on the caller's thread, later.
    virtual void read(const QString &key, Read hear) = 0;
    virtual void write(const QString &key, const QByteArray &secret, Done hear) = 0;
    virtual void remove(const QString &key, Done hear) = 0;
};

} // namespace meshbook::measure
