// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/openin.h"
#include "views/widgets/paintedwidget.h"

#include <QList>
#include <QUrl>

class QHBoxLayout;

namespace meshbook::views {

class FlowLayout;
class IconButton;
class TextLabel;

// One piece of the line below a page's title: a domain, an owner, a source. With a uri it is a link.
struct HeaderFact {
    Icon icon = Icon::None;
    int domain = -1;
    QString text = {};
    bool code = false; // paths and identifiers
    QUrl uri = {};
    bool operator==(const HeaderFact &) const = default;
};

// Head of the page of one thing: tile with the kind's icon (edged in the domain's colour), name, favourite
// star, badges; a line of facts; actions at the far end, the primary one first.
class PageHeader final : public PaintedWidget {
    Q_OBJECT
public:
    explicit PageHeader(Icon kind, QWidget *parent = nullptr);

    void setTitle(const QString &title, bool code = false);
    void setDomain(int domain); // -1 for none
    void setBadges(const QList<QPair<QString, Tone>> &badges);
    void setFacts(const QList<HeaderFact> &facts);
    void addAction(QWidget *widget); // a Button or IconButton; becomes the header's child
    // The star: hidden until setFavouriteVisible(true).
    void setFavouriteVisible(bool on);
    void setFavourite(bool on);

signals:
    void favouriteToggled(bool on);
    void linkActivated(const QUrl &uri, meshbook::views::OpenIn openIn);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_kind;
    int m_domain = -1;
    bool m_favourite = false;
    TextLabel *m_title;
    IconButton *m_star;
    QHBoxLayout *m_titleLine;
    QHBoxLayout *m_badges;
    FlowLayout *m_facts;
    QHBoxLayout *m_actions;
};

} // namespace meshbook::views
