// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/glossary/glossarypatch.h"
#include "formats/glossary/rdfplaces.h"
#include "formats/skos/rdfvocabulary.h"

#include <QHash>
#include <QSet>

namespace meshbook::formats {

/// Which statements of an RDF file change with a term, whatever the file is written in.
class RdfPatch {
public:
    virtual ~RdfPatch() = default;
    /// False where a statement that should change is not in the file.
    [[nodiscard]] bool apply(const TermStep &step);

protected:
    /// What is said, not yet as the file writes it.
    struct Value {
        QString text;
        QString language;
        enum class Kind : quint8 { Text, Iri, Truth } kind = Kind::Text;
    };
    struct Place {
        const rdfplaces::Statement *statement = nullptr;
        const rdfplaces::Property *property = nullptr;
        const rdfplaces::Object *object = nullptr;
    };

    explicit RdfPatch(const std::vector<rdfplaces::Statement> &statements);
    [[nodiscard]] std::vector<const rdfplaces::Statement *> statementsOf(const QString &subject) const
    {
        return m_subjects.value(subject);
    }
    /// Objects that are to go, by their property.
    [[nodiscard]] const QHash<const rdfplaces::Property *, QSet<const rdfplaces::Object *>> &removed() const
    {
        return m_removed;
    }

    virtual void replace(const Place &place, const Value &value) = 0;
    [[nodiscard]] virtual bool addObject(const QString &subject, const QString &property,
                                         const Value &value) = 0;
    virtual void removeSubject(const QString &subject) = 0;
    [[nodiscard]] virtual bool addSubject(const glossary::Entry &entry) = 0;

private:
    [[nodiscard]] Place find(const QString &subject, const std::vector<rdf::Known> &names,
                             const QString &text, const QString *language, bool iri) const;
    void removeObject(const Place &place);
    bool changeTexts(const QString &subject, const QString &path, const core::FieldChange &change);
    bool changeRelation(const QString &subject, const QString &path, bool there);
    bool changeStatus(const QString &subject, const core::FieldChange &change);
    bool changeDeprecated(const QString &subject, const TermStep &step);
    bool changeBeyond(const QString &subject, const glossary::Fields &changes);

    QHash<QString, std::vector<const rdfplaces::Statement *>> m_subjects;
    QHash<const rdfplaces::Property *, QSet<const rdfplaces::Object *>> m_removed;
};

} // namespace meshbook::formats
