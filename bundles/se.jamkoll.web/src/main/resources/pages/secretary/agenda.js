import { collator, known, t } from '../shared/language.js';
import { LEVELS } from '../shared/level.js';

/** How the items of a meeting can be narrowed down. */
export const SELECTIONS = {
  all: () => true,
  open: (row, open) => open.has(row.key),
  uncertain: (row) => Boolean(row.result?.uncertain),
  reached: (row) => row.result?.compliant === true,
  beside: (row) => row.result !== null && row.result.level === null,
  late: (row) => row.late,
};

/** How the items of a meeting can be sorted. */
export const SORTS = {
  order: (a, b) => a.order - b.order,
  title: (a, b) => collator().compare(a.title, b.title),
  unit: (a, b) => collator().compare(a.unit, b.unit),
  level: (a, b) => rank(a) - rank(b),
};

/** Joins what the host says of each item with what was found. */
export function rowsOf({ meeting, check }) {
  const results = new Map((check?.items ?? []).map((result) => [result.item, result]));
  return (meeting.agenda ?? []).map((item) => rowOf(item, results.get(item.key) ?? null));
}

function rowOf(item, result) {
  const unit = item.facts.unit ?? item.facts.administration ?? '';
  return {
    key: item.key,
    order: item.order,
    number: item.number,
    title: item.title,
    late: item.late,
    stage: item.stage,
    unit,
    diaryNumber: item.facts.diaryNumber,
    documents: item.documents,
    words: `${item.number ?? ''} ${item.title} ${unit} ${item.facts.diaryNumber ?? ''}`.toLocaleLowerCase(),
    result,
  };
}

/** The items that something is open for, by their keys. */
export function openItems({ incomplete, unread, withoutLetter }) {
  return new Set([...incomplete, ...unread, ...withoutLetter]);
}

/** The actions that are open, by the keys of their items. */
export function openByItem(actions) {
  const byItem = new Map();
  actions
    .filter((action) => action.closed === null)
    .forEach((action) => byItem.set(action.item, [...(byItem.get(action.item) ?? []), action]));
  return byItem;
}

/** What is missing in an item, in a few words. */
export function lacks(row) {
  const rules = row.result?.missing ?? [];
  return [...new Set(rules.map((rule) => known(`rule.${rule}`, rule)))];
}

/** The name of the level or status of an item. */
export function stateOf(row) {
  if (row.result === null) {
    return t('meeting.unchecked');
  }
  return t(row.result.level ? `level.${row.result.level}` : `status.${row.result.status}`);
}

function rank(row) {
  const level = row.result?.level;
  return level ? LEVELS.indexOf(level) : LEVELS.length;
}
