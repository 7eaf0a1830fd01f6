// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalogservice.h"
#include "services/glossaryservice.h"
#include "store/workspace.h"
#include "views/glossary/glossarysession.h"

#include <QTemporaryDir>

#include <memory>

namespace meshbook::test {

/// A workspace with the glossary "Words" of four terms, Ana at the window, and a change set of hers.
struct GlossaryFixture {
    explicit GlossaryFixture(const QStringList &labels = {QStringLiteral("Basket"),
                                                          QStringLiteral("Customer"), QStringLiteral("Order"),
                                                          QStringLiteral("Party")})
    {
        using namespace Qt::Literals::StringLiterals;
        auto opened = store::Workspace::open(dir.path(), QDateTime::currentDateTimeUtc());
        workspace = opened ? std::move(*opened) : nullptr;
        catalog = std::make_unique<services::CatalogService>(*workspace);
        glossary = std::make_unique<services::GlossaryService>(*workspace, u"ana"_s);
        if (!glossary->addGlossary(u"Words"_s, u"Ours"_s).result())
            return;
        set = glossary->openSet(u"First words"_s).result().value();
        for (const QString &label : labels) {
            glossary::Entry entry;
            entry.term.labels = {{u"en"_s, label}};
            entry.term.definitions = {{u"en"_s, u"What %1 means."_s.arg(label)}};
            entry.term.glossary = u"words"_s;
            if (!glossary
                     ->edit(set, glossary::Verb::Add,
                            [entry](glossary::Editor &editor) { return editor.add(entry); })
                     .result())
                return;
        }
        session = std::make_unique<views::GlossarySession>(*glossary, *catalog, u"ana"_s);
        session->refresh();
    }

    [[nodiscard]] glossary::EntryPtr term(const QString &key) const { return session->lexicon().find(key); }
    [[nodiscard]] QString field(const QString &key, const QString &path) const
    {
        const glossary::EntryPtr entry = term(key);
        return entry ? glossary::fieldOf(*entry, path).toVariant().toStringList().join(u',') : QString();
    }

    QTemporaryDir dir;
    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<services::CatalogService> catalog;
    std::unique_ptr<services::GlossaryService> glossary;
    QString set;
    std::unique_ptr<views::GlossarySession> session;
};

} // namespace meshbook::test
