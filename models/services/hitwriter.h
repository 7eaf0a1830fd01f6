// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

class QIODevice;

namespace meshbook::services {

/// How matches are written out.
enum class HitFormat {
    Csv, ///< RFC 4180 in UTF-8; an apostrophe stands before what a spreadsheet would take for a formula
    Json, ///< a list of objects, with the keys of `meshbook-cli search --json`
    Markdown, ///< a table; nothing in a cell can become markup
    Text ///< a line for each match, tabs between its cells, for pasting
};

/// "csv", "json", "md", "txt": the ending of file names.
[[nodiscard]] QString suffixOf(HitFormat format);

/// Writes matches to a device as they come, so that their number does not matter. The device must be open
/// and outlive the writer; a write that fails is remembered by the device.
class HitWriter final {
public:
    HitWriter(HitFormat format, QIODevice &device);

    /// Each is false once the device takes no more.
    [[nodiscard]] bool begin();
    [[nodiscard]] bool add(const std::vector<core::SearchHit> &hits);
    [[nodiscard]] bool end();

private:
    bool put(const QByteArray &bytes);
    void addLine(const QStringList &cells, QByteArray &into) const;

    HitFormat m_format;
    QIODevice &m_device;
    bool m_first = true;
    bool m_good = true;
};

} // namespace meshbook::services
