// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldtree.h"
#include "governance/compatibility.h"

namespace meshbook::governance {

/// One difference between two contract sets, before it is known what it means.
struct ContractDelta {
    enum Op : quint8 { Added = 1, Removed = 2, Changed = 4, Renamed = 8 };

    Op op = Changed;
    QString path; ///< "datasets[orders].columns[id].required"; of a whole element without a field
    QString pattern; ///< the same without names: "datasets[].columns[].required"
    QString subject; ///< the element as people name it: "orders.id"
    QString other; ///< of a renamed element: its new name
    QJsonValue from; ///< of a field; undefined where it was not stated
    QJsonValue to;
    const core::FieldTree *before = nullptr; ///< the element that has the field; null where it is new
    const core::FieldTree *after = nullptr;

    /// Fields of the element, undefined where they are not stated.
    [[nodiscard]] QJsonValue old(const QString &field) const;
    [[nodiscard]] QJsonValue now(const QString &field) const;
};

/// Two sets as trees, and what differs between them in the order of the new one, removed things last.
class ContractDeltas final {
public:
    ContractDeltas(const ContractSet &before, const ContractSet &after);
    [[nodiscard]] const std::vector<ContractDelta> &all() const { return m_deltas; }

private:
    struct Place {
        QString path;
        QString pattern;
        QString subject;
    };
    struct Element {
        const core::FieldTree *before = nullptr;
        const core::FieldTree *after = nullptr;
    };
    void compareList(const core::FieldTree *before, const core::FieldTree *after, const Place &place);
    void compareRenamed(std::vector<const core::FieldTree *> &gone,
                        std::vector<const core::FieldTree *> &fresh, const Place &place);
    void compareFields(const Element &element, const core::FieldTree *old, const core::FieldTree *now,
                       const Place &place);
    void addElement(ContractDelta::Op op, const core::FieldTree *before, const core::FieldTree *after,
                    const Place &place, const QString &other = {});
    [[nodiscard]] static Place inside(const Place &list, const QString &name);

    core::FieldTree m_before;
    core::FieldTree m_after;
    std::vector<ContractDelta> m_deltas;
};

} // namespace meshbook::governance
