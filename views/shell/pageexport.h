// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/answer.h"
#include "views/shell/pagedocument.h"

class QPrinter;

// A page as a file or on paper.
namespace meshbook::views::pageexport {

enum class Format { Pdf, Png, Svg, Html, Markdown };
[[nodiscard]] QList<Format> formats();
[[nodiscard]] QString suffixOf(Format format); // "pdf"
[[nodiscard]] QString nameOf(Format format); // translated: "PDF document"

// "Customer_360.pdf": the page's title made fit for any file system.
[[nodiscard]] QString fileNameFor(const Page &page, Format format);

// Pictures are drawn at once, as the page looks; laying out text and all writing happen on another thread.
// The file is written whole or not at all.
[[nodiscard]] services::Answer<core::Result<>> write(const Page &page, Format format, const QString &path);

// Lays `document` out for the printer's paper.
void print(const PageDocument &document, QPrinter &printer);

} // namespace meshbook::views::pageexport
