#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meshbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works out service levels by looking at every ten seconds of the window one by one.

Slow on purpose: no intervals, no formulas of the program. Reads {"cases": [...]} from standard input, writes the
figures of each case to standard output. All times are in seconds since 1970 and multiples of ten, so the middle of a
step stands for all of it.
"""
import bisect
import json
import math
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

STEP = 10
LOUDNESS = {"fail": 5, "warn": 4, "pass": 3, "error": 2, "skip": 1, "unknown": 0}


def number(value):
    """NaN for everything that is no finite number; JSON has none for it, so it comes as a string or null."""
    try:
        value = float(value)
    except (TypeError, ValueError):
        return math.nan
    return value if math.isfinite(value) else math.nan


def one_for_each_moment(measurements, now):
    best = {}
    for at, value, status in measurements:
        if at > now:
            continue
        value = number(value)
        loudness = (LOUDNESS[status], -math.inf if math.isnan(value) else value)
        if at not in best or loudness > best[at][0]:
            best[at] = (loudness, value, status)
    return [(at, best[at][1], best[at][2]) for at in sorted(best)]


def overdue_after(case, measurements):
    if case.get("every"):
        return case["every"] * 1.5
    if len(measurements) < 3:
        return 2 * 86400
    gaps = [b[0] - a[0] for a, b in zip(measurements, measurements[1:])][-1000:]
    gaps.sort()
    return max(2 * gaps[(len(gaps) - 1) * 9 // 10], 86400)


def looked_often(case, measurements, longest):
    """At least as often as the promise is long: what nobody saw come did not come."""
    every = case.get("every")
    if not every:
        if len(measurements) < 3:
            return False
        gaps = sorted([b[0] - a[0] for a, b in zip(measurements, measurements[1:])][-1000:])
        every = gaps[(len(gaps) - 1) * 9 // 10]
    return every <= longest


def by_levels(case, value):
    def beyond(level):
        if level is None:
            return False
        return value < level if case["better"] == "more" else value > level

    if beyond(case.get("target")):
        return "breached"
    return "warning" if beyond(case.get("warn")) else "met"


def by_verdict(status):
    return {"pass": "met", "warn": "warning", "fail": "breached"}.get(status, "unknown")


def of_steps(case, measurements, hold, moment):
    times = [m[0] for m in measurements]
    index = bisect.bisect_right(times, moment) - 1
    if index < 0 or moment >= times[index] + hold:
        return "unknown"
    _, value, status = measurements[index]
    if status in ("error", "skip"):
        return "unknown"
    if case["judging"] == "value" and not math.isnan(value):
        found = by_levels(case, value)
        return "warning" if found == "met" and status == "warn" else found
    return by_verdict(status)


def arrivals(measurements):
    """When data came, and when it was last seen to be the newest."""
    seen = {}
    for at, age, status in measurements:
        if math.isnan(age) or age > 1e10 or status in ("error", "skip"):
            continue
        came = at - round(max(age, 0))
        seen[came] = max(seen.get(came, at), at)
    return seen


def age_at(seen, order, hold, moment):
    index = bisect.bisect_right(order, moment) - 1
    if index < 0:
        return None
    came = order[index]
    return moment - came if moment < seen[came] + hold else None


def of_age(case, seen, order, hold, often, moment):
    age = age_at(seen, order, hold, moment)
    if age is None:
        return "unknown"
    found = by_levels(case, age)
    came = order[bisect.bisect_right(order, moment) - 1]
    was_late_when_looked_at = seen[came] - came > case["target"]
    if found == "breached" and moment > seen[came] and not often and not was_late_when_looked_at:
        return "unknown"
    return found


def of_frequency(case, updates, order, hold, often, moment):
    """How long ago the last update was that anybody knows of, counted in promised intervals."""
    known = bisect.bisect_right(order, moment)
    if known == 0:
        return "unknown"
    last = order[known - 1]
    known_until = updates[last]
    if moment >= known_until + hold:
        return "unknown"
    intervals = (moment - last) / case["interval"]
    if intervals <= 1:
        return "met"
    if intervals <= 1.5:
        return "warning"
    # An update was missed, unless one may have come that nobody looked for.
    missed_when_looked_at = (known_until - last) / case["interval"] > 1.5
    return "breached" if moment <= known_until or often or missed_when_looked_at else "unknown"


def deadlines(case, first, last):
    zone = ZoneInfo(case["zone"])
    hours, minutes = case["due"]
    day = datetime.fromtimestamp(first, timezone.utc).date() - timedelta(days=10)
    moments = []
    while day <= datetime.fromtimestamp(last, timezone.utc).date() + timedelta(days=2):
        if not case.get("weekdays") or day.isoweekday() in case["weekdays"]:
            wall = datetime(day.year, day.month, day.day, hours, minutes, tzinfo=zone)  # fold 0: the first of two
            moments.append(int(wall.timestamp()))
        day += timedelta(days=1)
    return moments


def of_deadline(due, seen, order, hold, moment):
    index = bisect.bisect_right(due, moment) - 1
    if index < 0:
        return "unknown"
    first = bisect.bisect_right(order, due[index] - 12 * 3600)
    if first < len(order) and order[first] <= moment:
        return "met"
    return "unknown" if age_at(seen, order, hold, moment) is None else "breached"


def standing_at(case, measurements):
    hold = overdue_after(case, measurements)
    if case["judging"] in ("age", "deadline", "frequency"):
        seen = arrivals(measurements)
        order = sorted(seen)
        if case["judging"] == "age":
            often = looked_often(case, measurements, case["target"])
            return lambda moment: of_age(case, seen, order, hold, often, moment)
        if case["judging"] == "frequency":
            often = looked_often(case, measurements, 1.5 * case["interval"])
            return lambda moment: of_frequency(case, seen, order, hold, often, moment)
        due = deadlines(case, case["from"], case["to"])
        return lambda moment: of_deadline(due, seen, order, hold, moment)
    return lambda moment: of_steps(case, measurements, hold, moment)


def work_out(case):
    now = case["now"]
    end = min(case["to"], now)
    stands = standing_at(case, one_for_each_moment(case["measurements"], now))
    seconds = {"met": 0, "warning": 0, "breached": 0, "unknown": 0, "excluded": 0}
    breaches = []
    before = None
    for moment in range(case["from"], end, STEP):
        middle = moment + STEP / 2
        if any(a <= middle < b for a, b in case.get("maintenance", [])):
            standing = "excluded"
        else:
            standing = stands(middle)
        seconds[standing] += STEP
        if standing == "breached" and before != "breached":
            breaches.append({"start": moment, "end": moment, "ended": "open"})
        if standing == "breached":
            breaches[-1]["end"] = moment + STEP
        elif before == "breached":
            breaches[-1]["ended"] = {"unknown": "lost", "excluded": "maintenance"}.get(standing, "recovered")
        before = standing
    known = seconds["met"] + seconds["warning"] + seconds["breached"]
    allowed = 1 - case["share"]
    total = allowed * (end - case["from"] - seconds["excluded"])
    return {
        "seconds": seconds,
        "share": (seconds["met"] + seconds["warning"]) / known if known else None,
        "budget": total,
        "left": total - seconds["breached"],
        "burn": seconds["breached"] / known / allowed if known else None,
        "breaches": breaches,
    }


if __name__ == "__main__":
    json.dump({"results": [work_out(case) for case in json.load(sys.stdin)["cases"]]}, sys.stdout)
