// The slot search as a JavaScript developer would write it on luxon: each person's shifts day by day, less what they are busy with, intersected with
// everybody else's, then walked on the grid. Usage: node luxon_peer.mjs FOLDER-WITH-NODE_MODULES PROBLEM.json RUNS
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [folder, file, runs] = process.argv.slice(2);
const { DateTime, Interval } = createRequire(path.join(path.resolve(folder), "x.js"))("luxon");
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The problem with its busy times as luxon's, ordered by start. */
function withInstants(problem) {
  const participants = problem.participants.map((person) => ({
    ...person,
    busy: person.busy
      .map(({ start, end }) => Interval.fromDateTimes(DateTime.fromISO(start), DateTime.fromISO(end)))
      .sort((a, b) => a.start - b.start),
  }));
  return { ...problem, participants };
}

function wallTime(day, time) {
  const [hour, minute] = time.split(":").map(Number);
  return day.set({ hour, minute });
}

/** The stretches in which a person works and is free, in order. */
function freeTimes(person, from, to) {
  const free = [];
  let next = 0;
  for (let day = from.setZone(person.zone).startOf("day"); day < to; day = day.plus({ days: 1 })) {
    for (const shift of person.workingHours) {
      if (!shift.days.includes(weekdays[day.weekday - 1])) {
        continue;
      }
      const work = Interval.fromDateTimes(wallTime(day, shift.start), wallTime(day, shift.end));
      while (next > 0 && person.busy[next - 1].end > work.start) {
        next--;
      }
      while (next < person.busy.length && person.busy[next].end <= work.start) {
        next++;
      }
      const busy = [];
      for (let at = next; at < person.busy.length && person.busy[at].start < work.end; at++) {
        busy.push(person.busy[at]);
      }
      free.push(...work.difference(...busy));
    }
  }
  return free;
}

/** What two ordered lists of stretches have in common. */
function common(left, right) {
  const both = [];
  for (let l = 0, r = 0; l < left.length && r < right.length; ) {
    const shared = left[l].intersection(right[r]);
    if (shared && !shared.isEmpty()) {
      both.push(shared);
    }
    if (left[l].end < right[r].end) {
      l++;
    } else {
      r++;
    }
  }
  return both;
}

/** Every start on the grid at which everybody is free for the whole meeting. */
function search(problem) {
  const zone = problem.organizerZone;
  const from = DateTime.fromISO(problem.window.from, { zone });
  const to = DateTime.fromISO(problem.window.to, { zone }).plus({ days: 1 });
  let free = [Interval.fromDateTimes(from, to)];
  for (const person of problem.participants) {
    free = common(free, freeTimes(person, from, to));
  }
  const starts = [];
  for (const stretch of free) {
    let start = stretch.start.setZone(zone).startOf("minute");
    const late = start.minute % problem.granularityMinutes;
    if (start < stretch.start || late > 0) {
      start = start.plus({ minutes: problem.granularityMinutes - late });
    }
    while (start.plus({ minutes: problem.durationMinutes }) <= stretch.end) {
      starts.push(start);
      start = start.plus({ minutes: problem.granularityMinutes });
    }
  }
  return starts;
}

/** The shortest of the runs in milliseconds, in processor time where the machine has other work too. */
function shortest(run) {
  let best = Infinity;
  for (let i = 0; i < Number(runs); i++) {
    const [begun, worked] = [performance.now(), process.cpuUsage()];
    run();
    const { user, system } = process.cpuUsage(worked);
    best = Math.min(best, performance.now() - begun, (user + system) / 1000);
  }
  return best;
}

const texts = JSON.parse(readFileSync(file, "utf8"));
const problem = withInstants(texts);
const starts = search(problem);
let hash = 2166136261;
for (const letter of starts.map((start) => `${start.toUnixInteger()}\n`).join("")) {
  hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
}
console.log(JSON.stringify({
  count: starts.length,
  hash,
  searchMilliseconds: shortest(() => search(problem)),
  instantsMilliseconds: shortest(() => search(withInstants(texts))),
}));
