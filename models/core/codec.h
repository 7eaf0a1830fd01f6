// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"

#include <QByteArray>

/// The compact form in which the cache keeps what a source said: CBOR maps from field number (the place
/// in the struct's `reflect` list) to value, absent fields left out.
/// A text said again in a body is a reference to the first time.
namespace meshbook::core {

/// Changes whenever a `reflect` list or the way of writing changes; a cache with another number is rebuilt.
inline constexpr int codecVersion = 3;

[[nodiscard]] QByteArray encode(const AnyEntity &entity);
/// The inverse; absent where the bytes are damaged (the caller reports a damaged cache).
[[nodiscard]] std::optional<AnyEntity> decode(EntityKind kind, const QByteArray &bytes);

} // namespace meshbook::core
