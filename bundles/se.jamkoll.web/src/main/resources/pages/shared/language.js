import { keep, kept } from './preferences.js';

export const LANGUAGE_CHANGED = 'jk-language';
export const LANGUAGES = ['sv', 'en'];

const LOCALES = { sv: 'sv-SE', en: 'en-GB' };
const TIME_ZONE = 'Europe/Stockholm';

let language = 'sv';
let texts = {};
let formats = {};

/** Loads the texts of the language that the reader has chosen. */
export async function loadLanguage() {
  await use(LANGUAGES.includes(kept('language')) ? kept('language') : 'sv');
}

/** Changes the language of all pages. */
export async function changeLanguage(next) {
  keep('language', next);
  await use(next);
  document.dispatchEvent(new CustomEvent(LANGUAGE_CHANGED));
}

export function currentLanguage() {
  return language;
}

/** Returns a text, with values in place of {names}. */
export function t(key, values = {}) {
  const text = texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Returns a text that depends on a number: that of `key.one` or `key.other`. */
export function counted(key, n, values = {}) {
  return t(`${key}.${formats.plural.select(n)}`, { n: number(n), ...values });
}

/** Returns the text of a key, or another one where there is none. */
export function known(key, other) {
  return texts[key] ?? other;
}

export function number(n) {
  return formats.number.format(n);
}

/** Returns points, which go by halves. */
export function points(n) {
  return formats.points.format(n);
}

/** Returns a mean of points. */
export function mean(n) {
  return formats.mean.format(n);
}

/** Returns a difference with its sign. */
export function difference(n) {
  return formats.difference.format(n);
}

export function share(part) {
  return formats.share.format(part);
}

/** Returns a day that is written as 2026-11-28. */
export function day(date) {
  return date ? formats.day.format(new Date(`${date}T12:00:00Z`)) : '–';
}

/** Returns a month that is written as 2026-11. */
export function month(value) {
  return formats.month.format(new Date(`${value}-15T12:00:00Z`));
}

export function moment(instant) {
  return instant ? formats.moment.format(new Date(instant)) : '–';
}

/** Returns words as a choice: a, b or c. */
export function oneOf(words) {
  return formats.choice.format(words);
}

export function collator() {
  return formats.collator;
}

async function use(next) {
  const response = await fetch(new URL(`../texts/${next}.json`, import.meta.url));
  if (!response.ok) {
    throw new Error(`The texts in ${next} were not found.`);
  }
  texts = await response.json();
  language = next;
  const locale = LOCALES[next];
  formats = {
    choice: new Intl.ListFormat(locale, { type: 'disjunction' }),
    collator: new Intl.Collator(locale, { numeric: true }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: TIME_ZONE }),
    difference: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
    mean: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: TIME_ZONE }),
    month: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: TIME_ZONE }),
    number: new Intl.NumberFormat(locale),
    plural: new Intl.PluralRules(locale),
    points: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    share: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  };
  document.documentElement.lang = next;
}
