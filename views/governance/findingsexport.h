// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findinglist.h"

#include <QByteArray>

/// Findings for other programs.
namespace meshbook::views::findingsexport {

enum class Format { Sarif, Junit, Csv, Json };
inline constexpr Format all[] = {Format::Sarif, Format::Junit, Format::Csv, Format::Json};

[[nodiscard]] QString nameOf(Format format); ///< "SARIF"
[[nodiscard]] QString suffixOf(Format format); ///< "sarif"
/// What a list has, each finding once, with the policies and problems of its whole report. For any thread.
[[nodiscard]] QByteArray write(const items::FindingList &list, Format format);

} // namespace meshbook::views::findingsexport
