// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/position.h"
#include "formats/document/content.h"

#include <vector>

namespace meshbook::formats::rdf {

/// Where the description of a subject starts. raptor reports statements when it has read them: in
/// Turtle at the full stop, in RDF/XML at the end of the property. This finds the start from there. JSON-LD
/// needs none of it.
class SubjectLines final {
public:
    explicit SubjectLines(const Content &content);

    /// The start of the description that raptor reported at this line; unknown for line 0.
    [[nodiscard]] core::SourcePosition startOf(qint32 line) const;
    /// The place of one statement: its own line where the parser knows it, else as startOf().
    [[nodiscard]] core::SourcePosition statementAt(qint32 line) const;
    [[nodiscard]] bool isXml() const { return m_isXml; }

private:
    void scanTurtle(const QByteArray &bytes);
    void scanXml(const QByteArray &bytes);

    std::vector<core::SourcePosition> m_starts; ///< ascending
    bool m_isXml;
};

} // namespace meshbook::formats::rdf
