// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/glossaryservice.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace meshbook::services {
class CatalogService;
class GovernanceService;
} // namespace meshbook::services

namespace meshbook::views {

/// What all views of one glossary page share: the terms as the person sees them (what is in force with the
/// change set under work on top) and the way to change them. Every change goes through here, so that all
/// views follow and all failures are told in one place.
class GlossarySession final : public QObject {
    Q_OBJECT

public:
    using Changes = std::vector<glossary::TermChange>;
    using Done = std::function<void(const core::Result<Changes> &)>;

    /// The services must outlive the session. `author` is the person at the window; null where nobody has
    /// said who that is: then nothing can be changed.
    GlossarySession(services::GlossaryService &glossary, services::CatalogService &catalog,
                    const QString &author, QObject *parent = nullptr);
    ~GlossarySession() override;

    [[nodiscard]] services::GlossaryService &service() { return m_glossary; }
    [[nodiscard]] services::CatalogService &catalog() { return m_catalog; }
    [[nodiscard]] const QString &author() const { return m_author; }
    /// What policies find; null where nobody asks for that. To be set before views are made.
    void setGovernance(services::GovernanceService *governance) { m_governance = governance; }
    [[nodiscard]] services::GovernanceService *governance() const { return m_governance; }

    /// Reads again what others did; changed() or failed() follows.
    void refresh();
    /// False until the terms are known.
    [[nodiscard]] bool isReady() const { return m_state != nullptr; }
    /// Null until ready.
    [[nodiscard]] services::GlossaryService::StatePtr state() const { return m_state; }
    /// In force, with changeSet() on top.
    [[nodiscard]] const glossary::Lexicon &lexicon() const { return m_lexicon; }

    /// uid of the change set that edits go into and lexicon() shows; null where none is open: the first edit
    /// opens one.
    [[nodiscard]] const QString &changeSet() const { return m_set; }
    void setChangeSet(const QString &uid);
    /// Null where there is none.
    [[nodiscard]] const glossary::ChangeSet *currentSet() const;
    [[nodiscard]] const glossary::ChangeSet *changeSet(const QString &uid) const;
    /// What the person may do about a pending set; nothing is known of others.
    [[nodiscard]] glossary::Standing standingOf(const QString &uid) const;
    /// What is still only proposed of a term, by path: what the current set does to it.
    [[nodiscard]] std::map<QString, core::FieldChange> pendingOf(const QString &term) const;
    /// In review where a set in review changes it, else by its own word.
    [[nodiscard]] glossary::TermStatus statusOf(const glossary::Entry &entry) const;

    /// Works out a change and does it; on disk when `done` is called. A failure is told by told() too.
    void edit(glossary::Verb verb, const services::GlossaryDesk::Edit &edit, const Done &done = {});
    /// Does changes that were looked at before.
    void apply(glossary::Verb verb, const Changes &changes, const Done &done = {});
    /// What a change would do, with all that follows from it.
    void preview(const services::GlossaryDesk::Edit &edit, const QObject *context, const Done &done);
    /// One step of the person, whatever set it was in.
    void undo();
    void redo();

    /// Calls back with whom the catalog and the terms name, read anew after a change; not at all where they
    /// cannot be read or the context is gone.
    using PeoplePtr = services::GlossaryReading::PeoplePtr;
    void withPeople(QObject *context, const std::function<void(const PeoplePtr &)> &hear);

    /// A sentence for the page's message bar.
    void tell(const QString &sentence, bool good) { emit told(sentence, good); }

signals:
    /// lexicon(), state() or changeSet() is another.
    void changed();
    /// The terms cannot be read; a sentence.
    void failed(const QString &sentence);
    void told(const QString &sentence, bool good);

private:
    struct Waiting {
        std::function<void(const QString &set)> go;
        Done done;
    };
    void take();
    void chooseSet();
    void askView();
    using Step = std::function<services::GlossaryService::Reply<Changes>(const QString &set)>;
    void attempt(const Step &step, const Done &done, bool again);
    void withSet(std::function<void(const QString &set)> go, const Done &done);
    void opened(const core::Result<QString> &set);
    void answer(const core::Result<Changes> &changes, const Done &done);
    void step(bool redo);

    services::GlossaryService &m_glossary;
    services::CatalogService &m_catalog;
    services::GovernanceService *m_governance = nullptr;
    QString m_author;
    services::GlossaryService::StatePtr m_state;
    glossary::Lexicon m_lexicon;
    QSet<QString> m_inReview; ///< keys
    QString m_set;
    bool m_isChosen = false; ///< a set was chosen, by the person or as the newest one of theirs
    std::vector<Waiting> m_waiting; ///< edits for the set that is being opened
    PeoplePtr m_people; ///< null: to be read anew
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace meshbook::views
