// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "glossary/entry.h"

#include <QJsonObject>

/// What our own JSON and CSV have in common.
namespace meshbook::formats::own {

/// What only a ledger knows (trash, links) is left out: a file has no say in it.
[[nodiscard]] core::Term termFrom(const glossary::Fields &fields);
[[nodiscard]] core::Glossary glossaryFrom(const QJsonObject &object);

} // namespace meshbook::formats::own
