// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lineageservice.h"
#include "views/lineage/canvasscene.h"
#include "views/lineage/lens.h"
#include "views/theme/icons.h"
#include "views/widgets/factsgrid.h"
#include "views/widgets/openin.h"

#include <QScrollArea>
#include <QUrl>

class QVBoxLayout;

namespace meshbook::views {

class DomainColors;

/// What is chosen in a picture, beside it: of a line both its ends, what moves the data, how and who says so;
/// of a box what it is, what is beyond it and what can be done with it; the traced path.
class LineageInspector final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the inspector.
    LineageInspector(services::LineageService &lineage, DomainColors &domains, QWidget *parent = nullptr);

    void show(const CanvasScenePtr &scene, const CanvasTarget &target, const lineage::Scope &scope,
              const LensColors &lens);
    using QWidget::show;
    /// The way that is on view as one line: the traced path, both ends of a line, or the way from the nearest
    /// root to a box.
    [[nodiscard]] static QString pathText(const CanvasScene &scene, const CanvasTarget &target);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    /// Places marked in a query have the colours of the theme.
    void changeEvent(QEvent *event) override;

signals:
    void navigateRequested(const QUrl &url, meshbook::views::OpenIn openIn);
    void growRequested(const meshbook::core::Uri &from, meshbook::lineage::Direction direction, int hops);
    void columnsRequested(const meshbook::core::Uri &thing);
    void refocusRequested(const meshbook::core::Uri &thing);
    void hideRequested(const meshbook::core::Uri &thing);
    void traceRequested(const meshbook::core::Uri &column);
    void impactRequested(const meshbook::core::Uri &thing);
    /// A change in mind; absent: none any more.
    void supposeRequested(const meshbook::core::Uri &about,
                          const std::optional<meshbook::lineage::WhatIf> &change);
    void boxRequested(const QString &boxId); ///< to be chosen
    void closeRequested();

private:
    void build();
    void addHead(QVBoxLayout *layout, Icon icon, const QString &kind);
    void addBox(QVBoxLayout *layout);
    void addFacts(QVBoxLayout *layout, const lineage::Box &box);
    void addGrowth(QVBoxLayout *layout, const lineage::Box &box);
    void addColumn(QVBoxLayout *layout);
    void addLine(QVBoxLayout *layout);
    [[nodiscard]] static QList<Fact> jobFacts(const lineage::EdgeDetails &details);
    void addDetails(QVBoxLayout *layout);
    void addSql(QVBoxLayout *layout);
    [[nodiscard]] QStringList citedNames() const;
    void addFrame(QVBoxLayout *layout);
    void addTrail(QVBoxLayout *layout);
    void addWhatIf(QVBoxLayout *layout, const core::Uri &about);
    void addActions(QVBoxLayout *layout);
    void askDetails();
    void askGrowth();
    [[nodiscard]] const lineage::Box &box() const;
    [[nodiscard]] QWidget *actionButton(const QString &text, Icon icon, const std::function<void()> &does);

    services::LineageService &m_lineage;
    DomainColors &m_domains;
    QScrollArea *m_area;
    QWidget *m_foot;
    CanvasScenePtr m_scene;
    CanvasTarget m_target;
    lineage::Scope m_scope;
    LensColors m_lens;
    quint64 m_asked = 0; ///< answers to older questions are dropped
    std::optional<core::Result<lineage::EdgeDetails>> m_details; ///< of the line
    struct Beyond {
        qint64 up = 0;
        qint64 down = 0;
    };
    std::optional<Beyond> m_beyond; ///< how much more there is of a box
};

} // namespace meshbook::views
