// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/position.h"

#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string_view>

namespace meshbook::formats {

class Document;

/// A place in a parsed YAML or JSON document: a cheap handle (pointer and index), valid as long as its
/// Document. A node that does not exist is invalid and answers every question with "nothing", so
/// readers can walk without checks: `root["info"_L1]["owner"_L1].text()`.
///
/// YAML scalars are typed by the JSON schema of YAML 1.2 when asked (toBool, toInt, toDouble), and
/// `text()` always gives what was written: `version: 1.0` is "1.0", `on` is "on" (no Norway problem).
class Node final {
public:
    enum class Type : quint8 { Invalid, Null, Scalar, Sequence, Mapping };

    Node() = default;
    [[nodiscard]] Type type() const;
    [[nodiscard]] bool isValid() const { return m_document != nullptr; }
    /// Exists and is not null.
    explicit operator bool() const;
    [[nodiscard]] bool isMapping() const { return type() == Type::Mapping; }
    [[nodiscard]] bool isSequence() const { return type() == Type::Sequence; }
    [[nodiscard]] bool isScalar() const { return type() == Type::Scalar; }
    /// A scalar written in quotes (or a JSON string): "1" rather than 1.
    [[nodiscard]] bool isString() const;

    /// The value of a mapping's key; invalid if absent or if this is no mapping. The last wins where a
    /// key stands twice (the loader reports it).
    [[nodiscard]] Node operator[](QLatin1StringView key) const;
    /// The first of the keys that exists and is not null.
    [[nodiscard]] Node any(std::initializer_list<QLatin1StringView> keys) const;
    [[nodiscard]] bool has(QLatin1StringView key) const { return (*this)[key].isValid(); }
    [[nodiscard]] int size() const; ///< children of a sequence or entries of a mapping

    /// The text of a scalar as written (unquoted, unescaped); a null QString for everything else. An
    /// empty string that was written is empty but not null.
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::string_view utf8() const;
    [[nodiscard]] std::optional<bool> toBool() const; ///< true/false in any case, as text too
    [[nodiscard]] std::optional<qint64> toInt() const;
    [[nodiscard]] std::optional<double> toDouble() const;
    /// Texts of a sequence of scalars; a lone scalar gives one; mappings inside are left out.
    [[nodiscard]] QStringList textList() const;
    /// The whole sub-tree (bounded by Limits::expandedNodes; what is past it is left out).
    [[nodiscard]] QJsonValue toJson() const;

    [[nodiscard]] core::SourcePosition position() const;
    /// Whether both stand in one file.
    [[nodiscard]] bool isBeside(Node other) const { return m_document == other.m_document; }
    /// JSON pointer from the root ("/schema/0/properties/3"), for issues and links into the source.
    [[nodiscard]] QString pointer() const;
    /// The key under which this stands in its mapping; null for list items and roots.
    [[nodiscard]] QString key() const;
    /// The same without a copy; empty where key() is null. Valid as long as the document.
    [[nodiscard]] std::string_view keyUtf8() const;
    [[nodiscard]] core::SourcePosition keyPosition() const;

    /// Children in file order: items of a sequence, values of a mapping (see key()). Aliases are
    /// followed. `for (Node item : node)`.
    class Iterator final {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Node;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = Node;

        Iterator() = default;
        Node operator*() const;
        Iterator &operator++();
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        friend class Node;
        const Document *m_document = nullptr;
        quint32 m_index = 0;
    };
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const { return {}; }

private:
    friend class Document;
    Node(const Document *document, quint32 index)
        : m_document(document)
        , m_index(index)
    {
    }
    const Document *m_document = nullptr;
    quint32 m_index = 0;
};

} // namespace meshbook::formats
