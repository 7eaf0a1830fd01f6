// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/importance.h"

#include <algorithm>
#include <bit>

namespace meshbook::search {

namespace {

/// What people look for most, first.
int ofKind(core::EntityKind kind)
{
    switch (kind) {
    case core::EntityKind::Product:
        return 24'000;
    case core::EntityKind::Dataset:
        return 20'000;
    case core::EntityKind::Term:
        return 18'000;
    case core::EntityKind::Domain:
        return 17'000;
    case core::EntityKind::Contract:
        return 16'000;
    case core::EntityKind::Glossary:
    case core::EntityKind::Team:
        return 14'000;
    case core::EntityKind::Job:
        return 12'000;
    }
    return 0;
}

int ofLifecycle(core::Lifecycle lifecycle)
{
    switch (lifecycle) {
    case core::Lifecycle::Active:
        return 3'000;
    case core::Lifecycle::Deprecated:
        return -6'000;
    case core::Lifecycle::Retired:
        return -9'000;
    default:
        return 0;
    }
}

/// Each doubling counts the same.
int doublings(qint64 count, int each, int most)
{
    const auto bits = static_cast<int>(std::bit_width(static_cast<quint64>(std::max<qint64>(0, count))));
    return std::min(most, each * bits);
}

} // namespace

quint16 importanceOf(const Signals &known)
{
    int sum = ofKind(known.kind) + ofLifecycle(known.lifecycle);
    sum += doublings(known.consumers, 2'000, 20'000);
    sum += doublings(known.links, 500, 5'000);
    sum += doublings(known.records, 400, 2'000);
    sum += (known.described ? 1'500 : 0) + (known.owned ? 1'500 : 0) + (known.promised ? 1'500 : 0);
    sum -= known.implied ? 16'000 : 0;
    return static_cast<quint16>(std::clamp(sum, 0, 65'535));
}

} // namespace meshbook::search
