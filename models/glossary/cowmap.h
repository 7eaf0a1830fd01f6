// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <memory>

namespace meshbook::glossary {

/// A map from text whose copies share what they have in common: a copy costs a few hundred pointers, a change
/// the few dozen entries of one bucket. So every state of a glossary of 10,000 terms can be kept as a value.
template <typename T>
class CowMap final {
public:
    [[nodiscard]] const T *find(const QString &key) const
    {
        const std::shared_ptr<Bucket> &bucket = m_buckets.at(place(key));
        if (!bucket)
            return nullptr;
        const auto found = bucket->constFind(key);
        return found == bucket->constEnd() ? nullptr : &*found;
    }
    [[nodiscard]] T value(const QString &key) const
    {
        const T *found = find(key);
        return found == nullptr ? T() : *found;
    }
    [[nodiscard]] bool contains(const QString &key) const { return find(key) != nullptr; }
    [[nodiscard]] qsizetype size() const { return m_size; }

    void insert(const QString &key, T value) { edit(key) = std::move(value); }
    /// The value of a key, made if there is none, to be changed here and in no copy.
    [[nodiscard]] T &edit(const QString &key)
    {
        Bucket &bucket = own(key);
        m_size += bucket.contains(key) ? 0 : 1;
        return bucket[key];
    }
    void remove(const QString &key)
    {
        if (contains(key))
            m_size -= own(key).remove(key);
    }
    /// Calls `hear(key, value)` for all, in no order.
    template <typename Hear>
    void each(Hear hear) const
    {
        for (const std::shared_ptr<Bucket> &bucket : m_buckets) {
            if (!bucket)
                continue;
            for (auto it = bucket->constBegin(); it != bucket->constEnd(); ++it)
                hear(it.key(), it.value());
        }
    }

private:
    using Bucket = QHash<QString, T>;
    static constexpr std::size_t buckets = 512;

    static std::size_t place(const QString &key) { return qHash(key, 17) % buckets; }
    /// The bucket of a key, no longer shared with other maps.
    Bucket &own(const QString &key)
    {
        std::shared_ptr<Bucket> &bucket = m_buckets.at(place(key));
        if (!bucket)
            bucket = std::make_shared<Bucket>();
        else if (bucket.use_count() > 1)
            bucket = std::make_shared<Bucket>(*bucket);
        return *bucket;
    }

    std::array<std::shared_ptr<Bucket>, buckets> m_buckets;
    qsizetype m_size = 0;
};

} // namespace meshbook::glossary
