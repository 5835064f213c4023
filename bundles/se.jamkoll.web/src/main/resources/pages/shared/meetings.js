import { all, get, path } from './api.js';
import { collator } from './language.js';

/** Returns the meetings between two days that the reader may see, from all hosts. */
export async function meetingsBetween(from, to, signal) {
  const { entries } = await get('/hosts', { signal });
  const hosts = entries.filter((host) => host.capabilities.includes('MEETINGS'));
  const found = await Promise.all(
    hosts.map((host) => all(`${path`/hosts/${host.id}/meetings`}?from=${from}&to=${to}`, { signal })),
  );
  return found.flat();
}

/** Returns pairs of a body and its meetings, by the name of the body. */
export function byBody(meetings) {
  const groups = new Map();
  meetings.forEach((each) => groups.set(each.meeting.body, [...(groups.get(each.meeting.body) ?? []), each]));
  return [...groups.entries()].sort(([a], [b]) => collator().compare(a, b));
}

/** Returns how many items of a meeting have a level. */
export function assessedOf({ counts }) {
  return Object.values(counts.levels).reduce((sum, n) => sum + n, 0);
}

/** Returns the address of a meeting. */
export function meetingAddress({ host, meeting }) {
  return path`#/sammantrade/${host}/${meeting.key}`;
}

/** Returns the day that is so many days from today, as 2026-11-28. */
export function dayFromNow(days) {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toISOString().slice(0, 10);
}
