// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the glossary editor costs: 10,000 terms with 25,000 relations opened, edited in bulk, undone,
// committed, linted, linked to 100,000 columns; and imports of the corpora. Wall-clock milliseconds. Run it
// as: bench_glossary [terms]
#include "formats/glossary/glossarycontent.h"
#include "glossary/comparison.h"
#include "glossary/lint.h"
#include "glossary/neighbourhood.h"
#include "glossary/suggestions.h"
#include "items/glossarygridmodel.h"
#include "items/glossaryrows.h"
#include "items/glossarytreemodel.h"
#include "items/replacement.h"
#include "lineage/boxsizes.h"
#include "services/glossarydesk.h"
#include "store/glossarylog.h"
#include "store/workspace.h"
#include "support/corpora.h"
#include "sync/readfile.h"
#include "views/glossary/gridselection.h"
#include "views/glossary/termpicture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using glossary::Entry;
using glossary::Lexicon;

namespace {

constexpr int relationsInAll = 25'000;
constexpr int columns = 100'000;
constexpr int siblings = 100'000;

template <typename Work>
void measured(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-46s %9.2f ms\n", what, double(timer.nsecsElapsed()) / 1e6);
    std::fflush(stdout);
}

QString keyOf(int i)
{
    return u"https://x.example/g/t%1"_s.arg(i);
}

QString nameOf(int i)
{
    static const QStringList first{u"Customer"_s, u"Order"_s,   u"Invoice"_s,
                                   u"Product"_s,  u"Payment"_s, u"Site"_s};
    static const QStringList second{u"identifier"_s, u"status"_s, u"amount"_s,
                                    u"date"_s,       u"code"_s,   u"name"_s};
    return first[i % 6] + u' ' + second[i / 6 % 6] + (i < 36 ? QString() : u' ' + QString::number(i / 36));
}

Lexicon lexiconOf(int terms)
{
    QRandomGenerator random(1);
    Lexicon lexicon;
    core::Glossary glossary;
    glossary.identities = {u"https://x.example/g"_s};
    glossary.name = u"Bench"_s;
    lexicon.addGlossary(glossary);
    for (int i = 0; i < terms; ++i) {
        Entry entry;
        core::Term &term = entry.term;
        term.identities = {keyOf(i)};
        term.glossary = u"https://x.example/g"_s;
        term.name = nameOf(i);
        term.labels = {{u"en"_s, term.name}, {u"de"_s, term.name + u" (de)"_s}};
        term.definitions = {{u"en"_s, u"What %1 means, told in a sentence of some length."_s.arg(term.name)}};
        term.lifecycle = core::Lifecycle::Active;
        if (i > 0) {
            term.parent = keyOf(i / 8);
            term.relations.push_back({core::RelationKind::Broader, term.parent, {}, {}});
        }
        for (int r = terms; r < relationsInAll && terms > 0; r += terms)
            term.relations.push_back({core::RelationKind::Related, keyOf(random.bounded(terms)), {}, {}});
        lexicon.put(std::move(entry));
    }
    return lexicon;
}

std::vector<glossary::LinkTarget> targets()
{
    std::vector<glossary::LinkTarget> found;
    for (int i = 0; i < columns; ++i) {
        glossary::LinkTarget target;
        target.thing = u"table_%1"_s.arg(i / 10);
        target.name = QString(nameOf(i)).replace(u' ', u'_').toLower();
        target.uri = u"meshbook:column/%1%23%2"_s.arg(target.thing, target.name);
        target.logicalType = i % 2 == 0 ? u"string"_s : u"integer"_s;
        target.isColumn = true;
        found.push_back(std::move(target));
    }
    return found;
}

void benchTable(const Lexicon &lexicon)
{
    using namespace std::chrono_literals;
    items::GlossaryRows rows;
    items::GlossaryGridModel model;
    measured("the table opened", [&] {
        rows.cells = items::GlossaryCells(lexicon, u"en"_s);
        rows.columns = items::GlossaryCells::columns(items::GlossaryCells::languagesOf(lexicon));
        model.setContent({rows.cells, rows.columns, rows.find(), {}, {}});
    });
    measured("the table followed after an edit", [&] {
        model.setContent({rows.cells, rows.columns, rows.follow(model.keys()), {}, {}});
    });
    rows.sortedBy = items::GridColumn{items::GridColumn::Kind::Parent};
    measured("the table ordered by parent", [&] { (void)rows.find().size(); });
    rows.words = u"invoice 12"_s;
    measured("the table filtered by two words", [&] { (void)rows.find().size(); });
    const items::Replacement rule{u"what (\\w+)"_s, u"How \\1"_s, true, false,
                                  items::Replacement::textParts()};
    std::vector<std::pair<QString, glossary::Fields>> values;
    measured("find and replace by an expression", [&] {
        const auto found = rule.run(rows.cells, lexicon.sorted(), 60s, [] { return false; });
        for (std::size_t i = 0; found && i < found->changes.size(); ++i)
            values.push_back({found->changes[i].key, {{found->changes[i].path, found->changes[i].value}}});
    });
    measured("each of them edited in one step",
             [&] { (void)glossary::Editor(lexicon).editEach(values)->size(); });
}

void benchEdits(const Lexicon &lexicon)
{
    glossary::Book book;
    book.setBase(lexicon);
    glossary::Operation open;
    open.uid = u"0"_s;
    open.verb = glossary::Verb::Open;
    open.changeSet = u"s"_s;
    open.text = u"Bench"_s;
    book.fold(open);
    measured("view of a change set", [&] { (void)book.view(u"s"_s).size(); });
    QStringList keys;
    for (int i = 0; i < 1000; ++i)
        keys.append(keyOf(i * 7));
    glossary::Operation bulk;
    bulk.uid = u"1"_s;
    bulk.changeSet = u"s"_s;
    measured("bulk edit of 1,000 terms", [&] {
        const auto changes =
            glossary::Editor(book.view(u"s"_s)).editAll(keys, {{u"tags"_s, QJsonArray{u"bench"_s}}});
        bulk.changes = *changes;
        if (book.check(bulk))
            book.fold(bulk);
    });
    measured("undo of it", [&] {
        glossary::Operation undo = bulk;
        undo.uid = u"2"_s;
        undo.verb = glossary::Verb::Undo;
        undo.undoes = u"1"_s;
        undo.changes = glossary::inverted(bulk.changes);
        if (book.check(undo))
            book.fold(undo);
    });
    measured("one edit", [&] {
        glossary::Operation one;
        one.uid = u"3"_s;
        one.changeSet = u"s"_s;
        one.changes = *glossary::Editor(book.view(u"s"_s)).edit(keyOf(5), {{u"element.unit"_s, u"EUR"_s}});
        if (book.check(one))
            book.fold(one);
    });
    measured("neighbourhood of a term, two steps", [&] {
        QStringList around{keyOf(100)};
        for (int step = 0; step < 2; ++step) {
            for (const QString &key : QStringList(around)) {
                around += lexicon.referrers(key);
                for (const core::TermRelation &relation : lexicon.find(key)->term.relations)
                    around.append(relation.target);
            }
            around.removeDuplicates();
        }
    });
    measured("names that hold a few letters", [&] {
        int found = 0;
        lexicon.each([&](const Entry &entry) { found += entry.term.name.contains(u"amount 12"_s) ? 1 : 0; });
        std::printf("  (%d)\n", found);
    });
}

void benchGraph(const Lexicon &lexicon)
{
    views::TermSizes sizes; // without a window no font is measured
    sizes.labelWidth = [](const QString &label, bool) { return lineage::estimatedWidth(label, 13); };
    sizes.captionWidth = [](const QString &text) { return lineage::estimatedWidth(text, 11); };
    for (const int hops : {1, 2, 3}) {
        glossary::NeighbourhoodRules rules;
        rules.hops = hops;
        std::vector<double> times;
        std::size_t terms = 0;
        for (int i = 0; i < 50; ++i) {
            QElapsedTimer timer;
            timer.start();
            auto around = glossary::neighbourhood(lexicon, keyOf(i * 37), rules);
            terms = std::max(terms, around.terms.size());
            (void)views::drawTerms(std::move(around), sizes, false);
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        std::printf("graph of %d step(s), median of 50 %24.2f ms, worst %.2f, at most %zu terms\n", hops,
                    times[times.size() / 2], times.back(), terms);
    }
}

void benchCommits()
{
    const QTemporaryDir dir;
    const auto workspace = store::Workspace::open(dir.path(), QDateTime::currentDateTimeUtc());
    if (!workspace)
        return;
    const auto desk = services::GlossaryDesk::open(**workspace, u"ana"_s, QDateTime::currentDateTimeUtc());
    if (!desk || !(*desk)->addGlossary(u"Bench"_s, {}, QDateTime::currentDateTimeUtc()))
        return;
    const auto set = (*desk)->openSet(u"Bench"_s, QDateTime::currentDateTimeUtc());
    std::vector<double> times;
    for (int i = 0; set && i < 200; ++i) {
        Entry entry;
        entry.term.labels = {{u"en"_s, u"Term %1"_s.arg(i)}};
        entry.term.glossary = u"bench"_s;
        QElapsedTimer timer;
        timer.start();
        if (!(*desk)->edit(
                *set, glossary::Verb::Add, [&](glossary::Editor &editor) { return editor.add(entry); },
                QDateTime::currentDateTimeUtc()))
            return;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    std::printf("%-46s %9.2f ms, worst %.2f\n", "edit on disk, median of 200", times[times.size() / 2],
                times.back());
}

void benchImport(const QString &path, const QStringList &files)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype terms = 0;
    Lexicon now;
    for (const QString &file : files) {
        const auto batch = sync::readFile(file);
        if (!batch)
            continue;
        const Lexicon incoming = formats::lexiconOf(formats::contentOf(*batch));
        terms +=
            static_cast<qsizetype>(glossary::planImport(now, incoming, glossary::ImportMode::Update).size());
    }
    std::printf("%-46s %9.2f ms, %lld terms\n", qPrintable(u"import of "_s + path),
                double(timer.nsecsElapsed()) / 1e6, static_cast<long long>(terms));
}

/// What the window's thread has to do with a new state of a tree without levels; and the text of a whole
/// table, which another thread makes.
void benchWholeTables(const Lexicon &lexicon)
{
    Lexicon flat;
    core::Glossary glossary;
    glossary.identities = {u"urn:flat"_s};
    glossary.name = u"Flat"_s;
    flat.addGlossary(glossary);
    const auto put = [&flat](int i, const QString &label) {
        Entry entry;
        entry.term.identities = {u"urn:flat/%1"_s.arg(i)};
        entry.term.glossary = u"urn:flat"_s;
        entry.term.labels = {{u"en"_s, label}};
        flat.put(std::move(entry));
    };
    for (int i = 0; i < siblings; ++i)
        put(i, u"Term %1"_s.arg(i, 6, 10, QChar(u'0')));
    items::GlossaryTreeModel tree;
    tree.setOutline(items::TermOutline::of(flat, {}));
    (void)tree.rowCount(tree.index(0, 0));
    put(10, u"Term 050000 a"_s);
    const auto one = items::TermOutline::of(flat, {}, tree.outline().get());
    measured("UI: 100,000 siblings, one renamed", [&] { tree.setOutline(one); });
    for (int i = 0; i < siblings; i += 100)
        put(i, u"Word %1"_s.arg(i * 7919LL % siblings, 6, 10, QChar(u'0')));
    const auto many = items::TermOutline::of(flat, {}, tree.outline().get());
    measured("UI: 100,000 siblings, 1,000 renamed", [&] { tree.setOutline(many); });
    views::GridSelection selection;
    selection.cells = items::GlossaryCells(lexicon, u"en"_s);
    selection.columns = items::GlossaryCells::columns({});
    for (int i = 0; i < static_cast<int>(selection.columns.size()); ++i)
        selection.sections.append(i);
    selection.entries = lexicon.sorted();
    selection.spans = {
        QRect(0, 0, static_cast<int>(selection.columns.size()), static_cast<int>(selection.entries.size()))};
    measured("text of the whole table, for a copy", [&] {
        QStringList titles;
        std::printf("  (%lld)\n", static_cast<long long>(selection.block(&titles).size()));
    });
}

} // namespace

int main(int argc, char **argv)
{
    const int terms = argc > 1 ? std::atoi(argv[1]) : 10'000;
    Lexicon lexicon;
    measured("lexicon of all terms", [&] { lexicon = lexiconOf(terms); });
    measured("its list by label", [&] { (void)lexicon.sorted().size(); });
    measured("a copy with one term changed", [&] {
        Lexicon copy = lexicon;
        Entry entry = *copy.find(keyOf(3));
        entry.term.notation = u"1"_s;
        copy.put(std::move(entry));
    });
    benchTable(lexicon);
    benchEdits(lexicon);
    benchGraph(lexicon);
    benchWholeTables(lexicon);
    benchCommits();
    measured("lint", [&] { std::printf("  (%zu)\n", glossary::lint(lexicon, {}).size()); });
    const Lexicon half = lexiconOf(terms / 2);
    const auto all = targets();
    measured("suggestions, half the terms, 100,000 columns", [&] {
        std::printf("  (%zu)\n",
                    glossary::suggestLinks(half, all, services::GlossaryDesk::typeCheck()).size());
    });
    if (!tests::corporaPath().isEmpty()) {
        benchImport(u"EnvThes"_s, {tests::corporaPath(u"glossary/envthes/EnvThes.ttl"_s)});
        benchImport(u"FIBO"_s, tests::corporaFiles(u"glossary/fibo"_s, {u".rdf"_s}));
        benchImport(u"UAT"_s, {tests::corporaPath(u"glossary/uat/UAT.rdf"_s)});
    }
    return 0;
}
