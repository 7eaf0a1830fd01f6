// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/openlineage/event.h"
#include "formats/reader/readutil.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace meshbook::formats::openlineage {

/// A dataset as the file's events describe it so far.
struct DatasetState {
    QString key; ///< identity
    QString space;
    QString name;
    Node at;
    bool described = false; ///< took part in an event; false if only lineage names it
    bool dropped = false; ///< the last thing said of it is that it was dropped
    qsizetype droppedIn = -1; ///< index of the flow that dropped it
    QMap<QString, Node> facets; ///< last state of each facet that tells about the dataset itself
    QMap<QString, QDateTime> deleted; ///< facets taken back and not told again, and when
    QDateTime told; ///< time of the last event it took part in
    std::vector<core::QualityRule> rules;
};

struct JobState {
    QString key;
    QString space;
    QString name;
    Node at;
    bool described = false;
    QString parent;
    QMap<QString, Node> facets;
    QMap<QString, QDateTime> deleted;
    QDateTime told;
};

/// A facet that belongs to one run: column lineage, measurements, test results.
struct FlowFacet {
    QString dataset; ///< key; null for facets of the run or the job
    QString name;
    Node node;
    QDateTime at;
    QString producer;
};

/// What one run (or one job without a run id) reads and writes.
struct Flow {
    QString runId;
    QString job;
    QString parentRun;
    QString state;
    QDateTime started;
    QDateTime ended;
    QDateTime first;
    QDateTime last;
    QStringList inputs;
    QStringList outputs;
    QSet<QString> seenInputs;
    QSet<QString> seenOutputs;
    std::vector<FlowFacet> facets;
    QHash<QString, std::size_t> facetIndex;
    Node at;
};

/// Folds events, given in order of time, into datasets, jobs and flows.
class EventFold final {
public:
    EventFold(core::Batch &batch, Budget &budget);

    /// False once a limit is reached.
    [[nodiscard]] bool add(const Event &event);
    /// The dataset a {namespace, name} object names, added if new; null (with an issue) if it names none.
    [[nodiscard]] DatasetState *dataset(Node reference, bool described);
    [[nodiscard]] DatasetState *dataset(const QString &key);
    [[nodiscard]] JobState *job(Node reference, bool described);
    /// The identity of a namespace and name, with passwords in the namespace taken out.
    [[nodiscard]] QString identityOf(Node reference);

    [[nodiscard]] std::deque<DatasetState> &datasets() { return m_datasets; }
    [[nodiscard]] std::deque<JobState> &jobs() { return m_jobs; }
    [[nodiscard]] std::deque<Flow> &flows() { return m_flows; }

private:
    [[nodiscard]] DatasetState *addDatasetState(Node reference, const QString &key);
    [[nodiscard]] std::size_t flowOf(const Event &event, const JobState *job);
    void addSide(const Event &event, std::size_t flow, QLatin1StringView side);
    void addDataset(const Event &event, std::size_t flow, Node node, DatasetState &state);
    void noteLifecycle(std::size_t flow, DatasetState &state, Node facets);
    void addParent(const Event &event, Flow &flow, JobState *job);
    void keep(Flow &flow, const QString &dataset, Node facet, const Event &event);
    void noteTimes(const Event &event, Flow &flow);
    [[nodiscard]] QString spaceOf(Node reference);

    core::Batch &m_batch;
    Budget &m_budget;
    std::deque<DatasetState> m_datasets;
    QHash<QString, std::size_t> m_datasetIndex;
    std::unordered_map<std::string, DatasetState *> m_datasetsByText; ///< by namespace and name as written
    std::deque<JobState> m_jobs;
    QHash<QString, std::size_t> m_jobIndex;
    std::deque<Flow> m_flows;
    QHash<QString, std::size_t> m_flowIndex;
    QHash<QString, QString> m_spaces;
    bool m_saidTemplate = false;
    bool m_stopped = false;
};

/// Whether a facet was withdrawn by its producer.
[[nodiscard]] bool isDeleted(Node facet);

} // namespace meshbook::formats::openlineage
