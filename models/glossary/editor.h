// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "glossary/lexicon.h"
#include "glossary/operation.h"

#include <QRegularExpression>

namespace meshbook::glossary {

/// Turns what a person wants into changes with before and after, on a state of the glossaries, without doing
/// anything: what comes back can be looked at first ("every reference follows, previewed"). Inverse relations
/// are kept, cycles are refused with the way they take, references follow renames, moves and merges.
class Editor final {
public:
    using Changes = core::Result<std::vector<TermChange>>;

    explicit Editor(Lexicon lexicon);

    /// Sets parts of one term (see Fields); relations take their inverse along.
    [[nodiscard]] Changes edit(const QString &key, const Fields &values);
    /// The same parts of many terms, as one step.
    [[nodiscard]] Changes editAll(const QStringList &keys, const Fields &values);
    /// Parts of many terms, each its own, as one step. Another label renames, so that what refers to the term
    /// follows.
    [[nodiscard]] Changes editEach(const std::vector<std::pair<QString, Fields>> &values);
    /// A new term, a draft unless it says something else. Without an identity it gets one of its glossary.
    [[nodiscard]] Changes add(Entry entry);
    /// To the trash, with everything below if `branch`, else refused where something is below.
    [[nodiscard]] Changes trash(const QStringList &keys, bool branch);
    [[nodiscard]] Changes restore(const QStringList &keys);
    /// Under another term, or (null parent) to the top of its glossary or of another one.
    [[nodiscard]] Changes move(const QStringList &keys, const QString &parent, const QString &glossary = {});
    /// Another label; the old one stays as synonym if asked for. Keys made of names follow, with all below.
    [[nodiscard]] Changes rename(const QString &key, const QString &label, const QString &language,
                                 bool keepOld);
    /// `from` goes to the trash with a redirect; its labels become synonyms, its relations, children, links
    /// and what refers to it go to `into`.
    [[nodiscard]] Changes merge(const QString &from, const QString &into);
    /// New terms beside one; it stays, related to them.
    [[nodiscard]] Changes split(const QString &key, const std::vector<Entry> &parts);
    [[nodiscard]] Changes deprecate(const QString &key, const QString &replacement);
    [[nodiscard]] Changes relate(const QString &key, const core::TermRelation &relation);
    [[nodiscard]] Changes unrelate(const QString &key, const core::TermRelation &relation);
    /// Accepts (or refuses) links of a term to addresses.
    [[nodiscard]] Changes link(const QString &key, const QStringList &uris, bool accept);
    [[nodiscard]] Changes unlink(const QString &key, const QStringList &uris);
    /// Find and replace in texts of the parts whose name (before "[") is listed.
    [[nodiscard]] Changes replace(const QStringList &keys, const QRegularExpression &what, const QString &by,
                                  const QStringList &parts);

private:
    [[nodiscard]] core::Result<Entry *> open(const QString &key);
    [[nodiscard]] Changes result() const;
    void addInverse(const core::TermRelation &relation, const QString &from);
    void dropInverse(const core::TermRelation &relation, const QString &from);
    [[nodiscard]] core::Result<> addRelation(Entry &entry, const core::TermRelation &relation);
    void dropRelation(Entry &entry, const core::TermRelation &relation);
    [[nodiscard]] core::Result<> setParent(Entry &entry, const QString &parent, const QString &glossary);
    void setLabel(Entry &entry, const QString &label, const QString &language, bool keepOld);
    void rekey(const QString &key, const QString &from, const QString &to);
    void repoint(const QString &from, const QString &into);
    [[nodiscard]] QString freeKey(const core::Term &term) const;
    [[nodiscard]] bool statesNarrower(const QString &glossary) const;
    [[nodiscard]] core::Result<> setValue(Entry &entry, const QString &path, const QJsonValue &value);
    [[nodiscard]] EntryPtr now(const QString &key) const;

    Lexicon m_before;
    std::map<QString, Entry> m_open; ///< terms under work
    std::vector<QString> m_order; ///< in which they were opened
};

/// The way from `from` by relations of one family (broader and parent; part of; is a; replaced by) to `to`;
/// empty if there is none.
[[nodiscard]] QStringList wayUp(const Lexicon &lexicon, const QString &from, const QString &to,
                                core::RelationKind family);

} // namespace meshbook::glossary
