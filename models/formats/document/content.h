// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/result.h"
#include "formats/document/document.h"
#include "formats/document/limits.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace meshbook::formats {

class IssueLog;
struct Decoded;

/// How a file is written, found from its bytes (the name is at most a hint between equals).
enum class Syntax : quint8 { Unknown, Binary, Yaml, Json, NdJson, Turtle, RdfXml, Csv };

/// One file, decoded and parsed as far as its syntax allows, ready for the readers.
///
/// Bytes are UTF-8 (a byte-order mark is dropped, UTF-16 is converted). For YAML, JSON and NDJSON the
/// documents are there; several for `---` separated YAML and NDJSON. YAML and JSON share one tree.
///
/// How loud an issue is: a file whose name says YAML or JSON (or that has no name to say otherwise) and
/// that cannot be parsed is an Error; the line of the error holding a "{{" or "{%" makes it a template,
/// a Warning. Any other text that turns out to be neither is not ours: Syntax::Unknown, Info at most.
/// Bytes that are no text are Syntax::Binary, Info. Stray bytes that are no UTF-8 are read as U+FFFD,
/// with a Warning "encoding.utf8".
class Content final {
public:
    /// Never fails as a whole: what is wrong stands in `issues`, with an Error where nothing could be
    /// parsed. `path` is used for messages and as a hint only.
    [[nodiscard]] static Content fromBytes(QByteArray bytes, QString path, const Limits &limits = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] Syntax syntax() const { return m_syntax; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    /// Roots of all documents in the file, in order; empty for other syntaxes and for unparsable files.
    [[nodiscard]] const std::vector<Node> &roots() const { return m_roots; }
    /// The first root (an invalid node if there is none).
    [[nodiscard]] Node root() const { return m_roots.empty() ? Node() : m_roots.front(); }
    [[nodiscard]] const std::vector<core::Issue> &issues() const { return m_issues; }
    /// Makes every position in it this one: for a file that is read as a part of another, where what it
    /// says is found at the place that refers to it.
    void standAt(core::SourcePosition position);

private:
    void parse(const Decoded &decoded);
    bool parseTree(IssueLog &log, bool claimed);
    bool parseOtherwise(IssueLog &log, std::vector<quint32> &roots);

    QString m_path;
    QByteArray m_bytes;
    Syntax m_syntax = Syntax::Unknown;
    Limits m_limits;
    std::unique_ptr<Document> m_document;
    std::vector<Node> m_roots;
    std::vector<core::Issue> m_issues;
};

} // namespace meshbook::formats
