// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/changedialog.h"

/// What is asked before terms are changed in ways that others follow. Each opens a dialog above `window` that
/// shows what follows, does it through the session, and is gone then.
namespace meshbook::views::termdialogs {

void newGlossary(GlossarySession &session, QWidget *window);
void newChangeSet(GlossarySession &session, QWidget *window);

/// Where a new term goes.
struct Home {
    QString glossary = {}; ///< key; null: the one of the parent, else the first
    QString parent = {}; ///< key; null: at the top
};
/// `made` is told the key.
void newTerm(GlossarySession &session, const Home &home, QWidget *window,
             const std::function<void(const QString &)> &made = {});

void rename(GlossarySession &session, const QString &term, const QString &language, QWidget *window);
void move(GlossarySession &session, const QStringList &terms, QWidget *window);
/// `made`: the key of the term that stays.
void merge(GlossarySession &session, const QString &term, QWidget *window,
           const std::function<void(const QString &)> &made = {});
void split(GlossarySession &session, const QString &term, QWidget *window);
void deprecate(GlossarySession &session, const QString &term, QWidget *window);
void trash(GlossarySession &session, const QStringList &terms, QWidget *window);

/// Does a step at once where it changes nothing but `own` terms; else shows what follows and asks.
void propose(GlossarySession &session, const ChangeDialog::Step &step, const QStringList &own,
             const QString &title, const QString &does, QWidget *window);

} // namespace meshbook::views::termdialogs
