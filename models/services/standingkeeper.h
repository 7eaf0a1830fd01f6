// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance.h"
#include "core/result.h"
#include "health/productstanding.h"
#include "services/productsasked.h"
#include "store/healthreader.h"

#include <QHash>
#include <QMutex>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace meshbook::services {

struct HealthWindow;

/// Remembers how products stood and the lists made of them. Of a product that did not change nothing is read,
/// worked out, copied or sorted again, so that an answer costs what changed and not what there is.
/// Thread-safe.
class StandingKeeper final {
public:
    /// Readers for the threads that help, besides the one of the question; both are called on any thread.
    struct Readers {
        std::function<core::Result<std::unique_ptr<store::HealthReader>>()> take;
        std::function<void(std::unique_ptr<store::HealthReader>)> give;
    };
    explicit StandingKeeper(Readers readers);
    ~StandingKeeper();

    /// What an answer is worked out with.
    struct Question {
        store::HealthReader &reader;
        qint64 now = 0; ///< ms since 1970, UTC
        std::vector<core::MaintenanceWindow> maintenance; ///< announced
        std::function<bool()> isCancelled;
    };
    /// Worst score first, then by name; what nobody measured comes last.
    [[nodiscard]] core::Result<health::ProductStandings> byNeed(const Question &question,
                                                                const ProductsAsked &asked);
    [[nodiscard]] core::Result<health::Overview> overview(const Question &question,
                                                          const ProductsAsked &asked);

private:
    using Line = std::shared_ptr<const store::HealthReader::Line>;
    /// A standing worked out before.
    struct Known {
        Line line;
        qint64 at = 0; ///< ms
        std::shared_ptr<const health::ProductStanding> standing;
    };
    /// A product of a list.
    struct Member {
        qint64 id = 0;
        std::shared_ptr<const health::ProductStanding> standing;
    };
    /// What was answered last.
    struct List {
        std::vector<Member> members; ///< by id
        health::ProductStandings byNeed;
        health::ProductStandings byDomain;
    };
    /// Standings over one stretch of days with the same maintenance, and their lists by owner and domain.
    struct View {
        qint64 used = 0; ///< ms
        QHash<qint64, Known> known;
        std::map<QString, List> lists;
    };
    using Order = health::ProductStandings List::*;
    struct Work;

    [[nodiscard]] core::Result<std::vector<Line>> linesNow(store::HealthReader &reader);
    [[nodiscard]] core::Result<std::vector<Line>>
    readLines(store::HealthReader &reader, const std::vector<store::HealthReader::Stamp> &now);
    [[nodiscard]] bool isThere(qint64 id) const;
    [[nodiscard]] core::Result<> workOut(const Question &question, const HealthWindow &window, Work &work);
    /// The list asked for, as it is now.
    [[nodiscard]] core::Result<health::ProductStandings>
    answer(const Question &question, const ProductsAsked &asked, const HealthWindow &window, Order order);
    [[nodiscard]] View &viewOf(const Question &question, const ProductsAsked &asked,
                               const HealthWindow &window);
    static void patch(List &list, std::vector<Member> members);

    Readers m_readers;
    QMutex m_mutex; ///< of what follows
    qint64 m_generation = -1; ///< of the cache that the lines were read from
    std::vector<Line> m_lines; ///< by id
    std::map<QByteArray, View> m_views;
};

} // namespace meshbook::services
