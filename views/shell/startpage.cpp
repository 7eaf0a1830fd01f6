// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/startpage.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/button.h"
#include "views/widgets/chip.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/hairline.h"
#include "views/widgets/paintedwidget.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 704;
constexpr int tile = 36;

// One frame around the three ways: a list with hairlines, not three cards.
class WaysFrame final : public PaintedWidget {
public:
    using PaintedWidget::PaintedWidget;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const SemanticPalette p = tokens();
        QPainter painter(this);
        paint::frame(&painter, rect(), metrics::radiusControl, p.base, p.highContrast ? p.text : p.hair);
    }
};

class Tile final : public PaintedWidget {
public:
    Tile(Icon icon, QWidget *parent)
        : PaintedWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(tile, tile);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const SemanticPalette p = tokens();
        QPainter painter(this);
        paint::frame(&painter, rect(), metrics::radiusControl, p.raised, p.highContrast ? p.text : p.hair);
        icons::paint(&painter, m_icon, rect(), p.accent, 20);
    }

private:
    Icon m_icon;
};

class TintIcon final : public PaintedWidget {
public:
    TintIcon(Icon icon, QWidget *parent)
        : PaintedWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(metrics::iconSmall, metrics::icon);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        icons::paint(&painter, m_icon, rect(), tokens().text2, metrics::iconSmall);
    }

private:
    Icon m_icon;
};

struct Way {
    Icon icon;
    QString title;
    QString text;
    QString note;
};

TextLabel *addWay(QVBoxLayout *layout, const Way &way, Button *button, QWidget *parent)
{
    if (layout->count() > 0)
        layout->addWidget(new Hairline(Qt::Horizontal, parent));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space4, 17, metrics::space4, 17);
    row->setSpacing(metrics::space4);
    row->addWidget(new Tile(way.icon, parent), 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(new TextLabel(way.title, TextRole::Section, Ink::Text, parent));
    auto *text = new TextLabel(way.text, TextRole::Base, Ink::Text2, parent);
    text->setWrapped(true);
    words->addWidget(text);
    words->addWidget(new TextLabel(way.note, TextRole::Caption, Ink::Text2, parent));
    row->addLayout(words, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    layout->addLayout(row);
    button->setAccessibleDescription(way.title);
    return text;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : Page(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    outer->addWidget(scroll);

    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(metrics::pagePadding, metrics::pagePadding, metrics::pagePadding,
                               metrics::pagePadding);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    centre->addStretch(1);
    centre->addLayout(column, 100);
    centre->addStretch(1);

    column->addStretch(3);
    column->addWidget(new EmptyDrawing(Icon::None, content));
    column->addSpacing(metrics::space5);
    auto *sentence = new TextLabel(tr("Nothing in this workspace yet"), TextRole::Hero, Ink::Text, content);
    sentence->setWrapped(true);
    column->addWidget(sentence);
    column->addSpacing(metrics::space2);
    auto *text =
        new TextLabel(tr("Add a source and Meshbook makes its data products, columns and terms searchable "
                         "on this machine, also without a network."),
                      TextRole::Lead, Ink::Text2, content);
    text->setWrapped(true);
    text->setMaximumWidth(columnWidth);
    column->addWidget(text);
    column->addSpacing(24);
    QWidget *ways = makeWays();
    ways->setMaximumWidth(columnWidth);
    column->addWidget(ways);
    column->addSpacing(metrics::space4);
    QWidget *footer = makeFooter();
    footer->setMaximumWidth(columnWidth);
    column->addWidget(footer);
    column->addStretch(4);
    scroll->setWidget(content);
}

QWidget *StartPage::makeWays()
{
    auto *frame = new WaysFrame(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_sample = new Button(tr("Open sample"), Button::Role::Primary, Icon::None, frame);
    auto *folder = new Button(tr("Choose…"), Button::Role::Secondary, Icon::None, frame);
    m_server = new Button(tr("Connect…"), Button::Role::Secondary, Icon::None, frame);
    m_sampleText = addWay(layout,
                          {Icon::Product, tr("Open the sample mesh"),
                           tr("Harbour Goods, a fictional retailer with domains, products and a glossary."),
                           tr("Bundled · a few seconds · remove it any time")},
                          m_sample, frame);
    addWay(layout,
           {Icon::GitBranch, tr("Add a folder or Git repository"),
            tr("Reads ODCS and ODPS contracts, dbt artifacts, OpenLineage events, SKOS and CSV glossaries."),
            tr("Or drop a folder anywhere on this window")},
           folder, frame);
    addWay(layout,
           {Icon::Server, tr("Connect a catalog server"),
            tr("OpenMetadata, DataHub or an OpenLineage archive, read with your own token."),
            tr("Tokens stay in the system keychain")},
           m_server, frame);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::openSampleRequested);
    connect(folder, &QPushButton::clicked, this, &StartPage::addFolderRequested);
    connect(m_server, &QPushButton::clicked, this, &StartPage::connectServerRequested);
    return frame;
}

QWidget *StartPage::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const QList<QPair<QString, QString>> keys{
        {u"Ctrl+K"_s, tr("open anything")}, {u"Ctrl+Shift+P"_s, tr("all commands")}, {u"F1"_s, tr("help")}};
    for (const auto &[key, words] : keys) {
        const QString shown =
            QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
        layout->addWidget(new KeyCap(shown, footer));
        layout->addWidget(new TextLabel(words, TextRole::Caption, Ink::Text2, footer));
        layout->addSpacing(metrics::space2);
    }
    layout->addStretch(1);
    layout->addWidget(new TintIcon(Icon::Lock, footer));
    layout->addWidget(
        new TextLabel(tr("Nothing is sent unless you publish"), TextRole::Caption, Ink::Text2, footer));
    return footer;
}

QUrl StartPage::pageUri()
{
    return QUrl(u"meshbook:start"_s);
}

QString StartPage::railItem() const
{
    return u"discover"_s;
}

void StartPage::focusMain()
{
    m_sample->setFocus(Qt::OtherFocusReason);
}

void StartPage::setSampleContents(const QString &contents)
{
    m_sampleText->setText(tr("Harbour Goods, a fictional retailer: %1.").arg(contents));
}

void StartPage::setServersAvailable(bool on)
{
    m_server->setEnabled(on);
    m_server->setText(on ? tr("Connect…") : tr("Later"));
}

void StartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    const QWidget *focused = window()->focusWidget();
    if (!focused || focused == window() || !focused->isVisible())
        focusMain();
}

} // namespace meshbook::views
