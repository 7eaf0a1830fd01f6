// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/comparison.h"
#include "views/product/thingsections.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QTreeView;

namespace meshbook::items {
class ComparisonModel;
}

namespace meshbook::views {

class TextLabel;
class ViewStates;

/// Two versions of a thing side by side, field by field with the words that differ, and what the changes
/// break for whom. The versions are those between the syncs that changed something, numbered from 0, which is
/// now; and of a contract that the catalog has in several versions these too, numbered from -1 downwards.
class ComparisonView final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonView(const ThingContextPtr &context, QWidget *parent = nullptr);

    /// Reads the versions, once; then the oldest known and the present one are compared.
    void load();
    /// The versions before and after the sync that made this change.
    void compareAround(const core::Event &event);
    /// Another version of the contract beside this one.
    void compareWithVersion(const QString &number);
    void compare(int older, int newer);
    [[nodiscard]] int older() const;
    [[nodiscard]] int newer() const;
    [[nodiscard]] items::ComparisonModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] QString verdict() const;

signals:
    void compared();

private:
    [[nodiscard]] QWidget *makeStrip();
    void buildTree();
    void arrived(const core::Result<std::vector<core::VersionedThing>> &answer);
    void fillVersions();
    [[nodiscard]] QString nameOf(int version) const;
    void sortEditions(const std::vector<core::VersionedThing> &things);
    /// Of one of the versions below 0, or of now where it is held against one of these.
    [[nodiscard]] std::vector<core::AnyEntity> entitiesOf(int version) const;
    void putInOrder();
    void chosen();
    void show(const items::Comparison &comparison);
    void showVerdict(const items::Comparison &comparison);
    void openAll(const QModelIndex &parent);

    ThingContextPtr m_context;
    /// A version of a contract beside others.
    struct Edition {
        QString key;
        QString version;
        std::vector<core::AnyEntity> entities; ///< the contract and its datasets
    };

    std::shared_ptr<const core::Timeline> m_timeline;
    std::vector<Edition> m_editions; ///< other versions of the contract, the newest first
    Edition m_itself; ///< where there are others: this version in the words of its own files
    items::ComparisonModel *m_model;
    QTreeView *m_tree;
    ViewStates *m_states;
    QComboBox *m_older;
    QComboBox *m_newer;
    TextLabel *m_verdict;
    TextLabel *m_count;
    std::optional<core::Event> m_around; ///< to compare around when the versions are there
    std::optional<QString> m_beside; ///< the same of compareWithVersion()
    quint64 m_asked = 0;
    bool m_isLoading = false;
};

} // namespace meshbook::views
