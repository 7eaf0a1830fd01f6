// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "core/result.h"
#include "core/versionedthing.h"
#include "services/answer.h"
#include "services/filetext.h"

#include <QObject>

#include <functional>
#include <memory>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::services {

/// Questions to the catalog, answered off the UI thread. Consume with
/// `.then(this, [](Result<…> answer) {…})`: dropped if `this` goes first. Where a newer question makes an
/// older one pointless (search), the older is interrupted and answers ErrorCode::Cancelled.
class CatalogService final : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive the service.
    explicit CatalogService(store::Workspace &workspace, QObject *parent = nullptr);
    ~CatalogService() override;

    /// A damaged search index still answers, from less, and is made anew beside it; then changed() comes.
    [[nodiscard]] Answer<core::Result<core::SearchAnswer>> search(const core::SearchRequest &request);
    /// As search(), for another place that searches at the same time: the two do not cancel each other.
    [[nodiscard]] Answer<core::Result<core::SearchAnswer>> quickSearch(const core::SearchRequest &request);
    /// What could stand at the cursor of a query.
    [[nodiscard]] Answer<core::Result<core::SearchCompletion>> complete(const QString &text,
                                                                        qsizetype cursor);
    /// What to leave out of a request that finds nothing; see CacheReader::suggest().
    [[nodiscard]] Answer<core::Result<std::vector<core::SearchSuggestion>>>
    suggest(const core::SearchRequest &request);
    using TakeBatch = std::function<bool(const core::SearchBatch &)>;
    /// Every match of a request in order, in one state of the catalog; limit, offset and facets of the
    /// request do not count. `take` is called on another thread and ends the walk with false
    /// (ErrorCode::Cancelled). Walks wait for each other, never for or before searches.
    [[nodiscard]] Answer<core::Result<core::SearchWalk>> walk(const core::SearchRequest &request,
                                                              TakeBatch take);
    /// The addresses of all matches, where these are no more than `most`, else only how many they are.
    [[nodiscard]] Answer<core::Result<core::MatchedUris>> matchedUris(const core::SearchRequest &request,
                                                                      qint64 most);
    [[nodiscard]] Answer<core::Result<core::Dossier>> dossier(const core::Uri &uri);
    /// Who reads a product, contract or dataset: products that say so, and what is made from it.
    [[nodiscard]] Answer<core::Result<std::vector<core::EntityLine>>> consumers(const core::Uri &uri);
    /// A thing and what it is made of, each with its past.
    [[nodiscard]] Answer<core::Result<std::vector<core::VersionedThing>>> versions(const core::Uri &uri);
    /// How each of these stands, in short; meant for what is on view.
    [[nodiscard]] Answer<core::Result<std::vector<core::TrustMarks>>>
    trust(const std::vector<core::Uri> &uris);
    [[nodiscard]] Answer<core::Result<std::vector<core::EntityLine>>> list(core::EntityKind kind, int limit,
                                                                           int offset);
    [[nodiscard]] Answer<core::Result<std::vector<core::EntityLine>>> resolve(const QString &text);
    /// The line of each address, in their order; absent where the catalog does not have it (any more). Of a
    /// column that of its dataset.
    [[nodiscard]] Answer<core::Result<core::FoundLines>> lines(const std::vector<core::Uri> &uris);
    [[nodiscard]] Answer<core::Result<core::Stats>> stats(); ///< as CacheReader::totals()
    [[nodiscard]] Answer<core::Result<std::vector<core::SourceState>>> sources();
    /// Of one source, or of all where the uid is null.
    [[nodiscard]] Answer<core::Result<std::vector<core::FileIssue>>> issues(const QString &sourceUid,
                                                                            int limit, int offset);
    /// Those of one file, in the order of its lines.
    [[nodiscard]] Answer<core::Result<std::vector<core::FileIssue>>>
    fileIssues(const QString &sourceUid, const QString &path, int limit);
    /// The text of a file of a source (at most 4 MB of it). Only files inside the source are opened.
    [[nodiscard]] Answer<core::Result<FileText>> fileText(const QString &sourceUid, const QString &path);

    /// Questions that have not been answered yet.
    [[nodiscard]] int pendingQuestions() const;

signals:
    /// What the catalog says, or how well it finds it, changed: ask again.
    void changed();

private:
    void repairSearch();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace meshbook::services
