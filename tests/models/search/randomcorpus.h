// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/document.h"

#include <QRandomGenerator>
#include <QStringList>

namespace meshbook::tests {

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::search;

inline const QStringList vocabulary{u"order"_s,  u"orders"_s,   u"customer"_s,  u"custom"_s,
                                    u"id"_s,     u"total"_s,    u"orderItem"_s, u"customer_id"_s,
                                    u"über"_s,   u"2024"_s,     u"sales"_s,     u"rare"_s,
                                    u"client"_s, u"客户订单"_s, u"ordinary"_s,  u"invoice"_s};
inline const QStringList domains{u"Sales"_s, u"Finance"_s, u"sales ops"_s};
inline const QStringList people{u"Ann"_s, u"Bob"_s, u"ann lee"_s};

/// Random documents, and random changes of them.
class Corpus final {
public:
    explicit Corpus(quint32 seed)
        : m_random(seed)
    {
    }

    Document document(qint64 id)
    {
        Document made;
        made.id = id;
        made.kind = static_cast<core::EntityKind>(m_random.bounded(core::entityKindCount));
        made.name = words(1, 3);
        made.importance = static_cast<quint16>(m_random.bounded(1'000));
        made.changed = m_random.bounded(1'000'000);
        made.score = m_random.bounded(-1, 101);
        for (int n = m_random.bounded(3); n > 0; --n)
            made.aliases.append(words(1, 2));
        if (m_random.bounded(2) == 0)
            made.texts.append(words(0, 12));
        facet(made, Facet::Domain) = {pick(domains)};
        for (const Facet multiple : {Facet::Owner, Facet::Tag, Facet::Term, Facet::Source}) {
            for (int n = m_random.bounded(3); n > 0; --n)
                facet(made, multiple).append(pick(people));
            facet(made, multiple).removeDuplicates();
        }
        if (made.kind == core::EntityKind::Dataset) {
            for (int n = m_random.bounded(6); n > 0; --n)
                made.columns.push_back(column(n));
        }
        for (int trait = 0; trait < traitCount; ++trait) {
            if (m_random.bounded(2) == 0)
                made.addTrait(static_cast<Trait>(trait));
        }
        return made;
    }

    QString query()
    {
        QString text = part(0);
        for (int n = m_random.bounded(3); n > 0; --n)
            text += (m_random.bounded(4) == 0 ? u" OR "_s : u" "_s) + part(0);
        return text + (m_random.bounded(2) == 0 ? u" "_s : QString());
    }

    QString pick(const QStringList &from) { return from.at(m_random.bounded(static_cast<int>(from.size()))); }
    int upTo(int most) { return m_random.bounded(most); }

private:
    static QStringList &facet(Document &document, Facet which)
    {
        return document.facets[static_cast<std::size_t>(which)];
    }

    QString words(int least, int most)
    {
        QStringList picked;
        for (int n = m_random.bounded(least, most + 1); n > 0; --n)
            picked.append(pick(vocabulary));
        return picked.join(m_random.bounded(3) == 0 ? u'_' : u' ');
    }

    ColumnText column(int number)
    {
        ColumnText made;
        made.path = words(1, 2) + QString::number(number);
        if (m_random.bounded(4) == 0)
            made.names.append(words(1, 1));
        if (m_random.bounded(4) == 0)
            made.text = words(1, 4);
        if (m_random.bounded(3) == 0)
            made.tags.append(pick(people));
        if (m_random.bounded(4) == 0)
            made.terms.append(pick(people));
        return made;
    }

    QString part(int depth)
    {
        switch (m_random.bounded(12)) {
        case 0:
            return u"-"_s + pick(vocabulary);
        case 1:
            return u'"' + words(1, 2) + u'"';
        case 2:
            return u"domain:\""_s + pick(domains) + u'"';
        case 3:
            return u"tag:"_s + pick({u"ann"_s, u"bob"_s, u"an*"_s, u"bob,ann"_s});
        case 4:
            return u"type:"_s + pick({u"dataset"_s, u"column"_s, u"term,product"_s, u"col*"_s});
        case 5:
            return pick({u"has:owner"_s, u"missing:sla,owner"_s, u"columns:>2"_s, u"score:<50"_s,
                         u"updated:5d"_s, u"term:ann"_s});
        case 6:
            return depth > 2 ? pick(vocabulary) : u'(' + part(depth + 1) + u" OR "_s + part(depth + 1) + u')';
        case 7:
            return pick(vocabulary).left(m_random.bounded(1, 5)) + u'*';
        default:
            return pick(vocabulary);
        }
    }

    QRandomGenerator m_random;
};

} // namespace meshbook::tests
