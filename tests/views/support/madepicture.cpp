// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/madepicture.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::test {

using namespace lineage;

namespace {

constexpr double boxGap = 16;
constexpr double layerGap = 72;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

Box made(const QString &name, const QString &domain, int depth, int frame = -1,
         core::EntityKind kind = core::EntityKind::Dataset)
{
    Box box;
    box.uri = {kind, u"test/"_s + name, {}};
    box.id = box.uri.toString();
    box.kind = kind;
    box.type = kind == core::EntityKind::Dataset ? u"table"_s : QString();
    box.name = name;
    box.qualified = u"shop.public."_s + name;
    box.domain = domain;
    box.owner = domain + u" team"_s;
    box.frame = frame;
    box.depth = depth;
    return box;
}

Line between(int from, int to, int fromColumn = -1, int toColumn = -1, bool traced = false)
{
    Line line;
    line.from = from;
    line.to = to;
    line.fromColumn = fromColumn;
    line.toColumn = toColumn;
    line.traced = traced;
    return line;
}

void openOrders(Box &box)
{
    box.root = true;
    for (const char *name : {"order_id", "customer_id", "confirmed_at", "channel", "amount_eur"}) {
        PictureColumn column;
        column.path = QString::fromLatin1(name);
        column.type = u"text"_s;
        box.columns.push_back(column);
    }
    box.columns[0].key = true;
    box.columns[1].traced = true;
    box.columns[1].classification = u"PII"_s;
    box.moreColumns = 17;
}

void tellMore(Picture &picture)
{
    openOrders(picture.boxes[12]);
    picture.boxes[15].health = 41;
    picture.boxes[4].health = 72;
    picture.boxes[11].health = 97;
    picture.boxes[5].implied = true;
    picture.boxes[5].hiddenUp = 12;
    picture.boxes[16].hiddenDown = 9;
    picture.boxes[18].hiddenDown = 12;
    picture.boxes[8].selfLoop = true;
    picture.boxes[1].classification = u"PII"_s;
    picture.boxes[0].ageSeconds = 3'600;
    picture.boxes[4].ageSeconds = 400'000;
    picture.boxes[17].id = u"domain:Finance"_s; // a closed group
    picture.boxes[17].uri = {};
    picture.boxes[17].members = 14;
}

} // namespace

Picture smallPicture()
{
    Picture picture;
    const auto product = core::EntityKind::Product;
    picture.frames = {{u"product:intake"_s, u"Order Intake"_s, u"Orders"_s, 3},
                      {u"product:confirmed"_s, u"Orders — Confirmed"_s, u"Orders"_s, 3},
                      {u"product:customer360"_s, u"Customer 360"_s, u"Customer"_s, 3}};
    picture.boxes = {made(u"shop.orders_raw"_s, u"Orders"_s, -2),
                     made(u"crm.accounts"_s, u"Customer"_s, -2),
                     made(u"web.checkout"_s, u"Marketing"_s, -2),
                     made(u"psp.authorisations"_s, u"Payments"_s, -2),
                     made(u"psp.captures"_s, u"Payments"_s, -2),
                     made(u"erp.price_list"_s, u"Finance"_s, -2),
                     made(u"stg_orders"_s, u"Orders"_s, -1, 0),
                     made(u"stg_customers"_s, u"Orders"_s, -1, 0),
                     made(u"stg_checkout"_s, u"Orders"_s, -1, 0),
                     made(u"Payment Settlements"_s, u"Payments"_s, -1, -1, product),
                     made(u"Order Line Pricing"_s, u"Orders"_s, -1, -1, product),
                     made(u"orders_status_log"_s, u"Orders"_s, 0, 1),
                     made(u"orders_confirmed"_s, u"Orders"_s, 0, 1),
                     made(u"orders_line_items"_s, u"Orders"_s, 0, 1),
                     made(u"customer_orders"_s, u"Customer"_s, 1, 2),
                     made(u"customer_360"_s, u"Customer"_s, 1, 2),
                     made(u"customer_identity"_s, u"Customer"_s, 1, 2),
                     made(u"Revenue Daily"_s, u"Finance"_s, 1, -1, product),
                     made(u"Shipment Events"_s, u"Logistics"_s, 1, -1, product)};
    tellMore(picture);
    picture.lines = {between(0, 6),
                     between(1, 6),
                     between(1, 7, -1, -1, true),
                     between(2, 7),
                     between(2, 8),
                     between(3, 9),
                     between(4, 9),
                     between(5, 10),
                     between(6, 11),
                     between(6, 12),
                     between(7, 12, -1, 1, true),
                     between(8, 12, -1, 3),
                     between(9, 12, -1, 4),
                     between(10, 13),
                     between(11, 14),
                     between(12, 14),
                     between(12, 15, 1, -1, true),
                     between(12, 16, 1, -1, true),
                     between(12, 17, 4),
                     between(12, 18, 3),
                     between(13, 18),
                     between(8, 8)};
    picture.lines[18].edges = 14;
    picture.lines[13].bridged = true;
    picture.reachable = 318;
    return picture;
}

Picture markedPicture()
{
    Picture picture = smallPicture();
    const auto mark = [&](int box, Mark as) { picture.boxes[at(box)].mark = as; };
    mark(2, Mark::Added);
    mark(3, Mark::Removed);
    mark(6, Mark::Changed);
    mark(7, Mark::Dropped);
    mark(15, Mark::AtRisk);
    picture.boxes[12].columns[1].mark = Mark::AtRisk;
    picture.boxes[12].columns[3].mark = Mark::Removed;
    picture.boxes[12].columns[4].mark = Mark::Added;
    for (Line &line : picture.lines)
        line.traced = false;
    picture.lines[4].mark = Mark::Added;
    picture.lines[5].mark = Mark::Removed;
    picture.lines[9].mark = Mark::Changed;
    picture.lines[10].mark = Mark::Dropped;
    picture.lines[16].mark = Mark::AtRisk;
    return picture;
}

Picture largePicture(int count)
{
    std::mt19937 random(17); // NOLINT(bugprone-random-generator-seed): the same picture each time
    Picture picture;
    const int perLayer = std::max(1, static_cast<int>(std::sqrt(count)));
    const QStringList domains{u"Customer"_s,  u"Orders"_s,  u"Payments"_s, u"Logistics"_s,
                              u"Marketing"_s, u"Finance"_s, u"People"_s,   u"Risk"_s};
    for (int i = 0; i < count; ++i) {
        Box box = made(u"dataset_%1"_s.arg(i, 5, 10, QLatin1Char('0')), domains.at(i % domains.size()),
                       i / perLayer);
        if (i % 7 == 0)
            box.hiddenDown = i % 19 + 1;
        box.root = i == count / 2;
        picture.boxes.push_back(std::move(box));
        const int layer = i / perLayer;
        if (layer == 0)
            continue;
        const int inputs = 1 + static_cast<int>(random() % 3);
        for (int k = 0; k < inputs; ++k) {
            const int back = random() % 10 == 0 ? std::min(layer, 3) : 1;
            const int near = (i % perLayer) + static_cast<int>(random() % 9) - 4;
            const int from = (layer - back) * perLayer + std::clamp(near, 0, perLayer - 1);
            picture.lines.push_back(between(from, i));
        }
    }
    picture.reachable = count;
    return picture;
}

Layout plainLayout(const Picture &picture, const LayoutInput &input)
{
    Layout layout;
    int least = 0;
    for (const Box &box : picture.boxes)
        least = std::min(least, box.depth);
    std::vector<double> fill;
    layout.frames.resize(input.frames.size());
    std::vector<int> lastFrame;
    const bool across = input.flow == Flow::LeftToRight;
    for (std::size_t i = 0; i < input.boxes.size(); ++i) {
        const auto layer = at(picture.boxes[i].depth - least);
        if (fill.size() <= layer) {
            fill.resize(layer + 1, 0);
            lastFrame.resize(layer + 1, -1);
        }
        const LayoutBox &box = input.boxes[i];
        if (box.frame >= 0 && box.frame != lastFrame[layer])
            fill[layer] += input.frames[at(box.frame)].header + 12;
        lastFrame[layer] = box.frame;
        const double along = static_cast<double>(layer) * ((across ? 208.0 : 60.0) + layerGap);
        const QRectF rect(across ? QPointF(along, fill[layer]) : QPointF(fill[layer], along), box.size);
        fill[layer] += (across ? box.size.height() : box.size.width()) + boxGap;
        layout.boxes.push_back(rect);
        layout.bounds |= rect;
        if (box.frame >= 0) {
            const LayoutFrame &frame = input.frames[at(box.frame)];
            QRectF &around = layout.frames[at(box.frame)];
            around |= rect.adjusted(-8, -frame.header - 8, 8, 8);
            layout.bounds |= around;
        }
    }
    for (const LayoutLine &line : input.lines) {
        const auto port = [&](int box, int index) {
            const LayoutBox &of = input.boxes[at(box)];
            return index >= 0 ? of.ports[at(index)] : of.anchor.value_or(0);
        };
        const QRectF from = layout.boxes[at(line.from)];
        const QRectF to = layout.boxes[at(line.to)];
        const double leaves = port(line.from, line.fromPort);
        const double arrives = port(line.to, line.toPort);
        layout.routes.push_back(across ? std::vector<QPointF>{{from.right(), from.top() + leaves},
                                                              {to.left(), to.top() + arrives}}
                                       : std::vector<QPointF>{{from.left() + leaves, from.bottom()},
                                                              {to.left() + arrives, to.top()}});
        layout.against.push_back(false);
    }
    return layout;
}

} // namespace meshbook::test
