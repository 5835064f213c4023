import { known, month, share, t } from '../shared/language.js';

/** The three shares of the headline, and the pattern that each is drawn with. */
export const PARTS = { DESCRIBED_OR_JUSTIFIED: 'solid', BEGUN: 'stripes', MISSING: 'dots' };

/** What a point in time may be. */
export const UNITS = ['month', 'quarter', 'half-year'];

/** What figures may be grouped by, other than time. */
export const GROUPS = ['body', 'administration', 'document-type', 'missing-part', 'level'];

/** Returns what a request asks for, as the end of its address. */
export function asked({ from, to, body }, more = {}) {
  const query = new URLSearchParams({ from, to, ...(body ? { body } : {}), ...more });
  return `?${query}`;
}

/** Returns the address of the items that have something in common. */
export function itemsLink(common) {
  // Every body is meant by none; a place that the host does not tell is empty.
  const query = new URLSearchParams(Object.entries(common).filter(([name, value]) => name !== 'body' || value !== ''));
  return `#/underlag/${encodeURIComponent(query)}`;
}

/** Tells whether someone sees the items behind a figure, and not the figure alone. */
export function opensItems(me) {
  return me.roles.some(({ role }) => role !== 'ADMIN');
}

/** Returns what people call a group, such as "kvartal 4 2026". */
export function groupName(value, dimension) {
  if (value === '') {
    return t(dimension === 'level' || dimension === 'missing-part' ? 'statistics.withoutLevel' : 'statistics.unknown');
  }
  const [year, part] = value.split(/-[QH]?/);
  switch (dimension) {
    case 'month':
      return month(value);
    case 'quarter':
      return t('statistics.quarter', { year, part });
    case 'half-year':
      return t('statistics.halfYear', { year, part });
    case 'missing-part':
      return t(`missingPart.${value}`);
    case 'level':
      return t(`level.${value}`);
    default:
      return value;
  }
}

/** Returns the first and last day of a group in time. */
export function daysOf(value, dimension) {
  const [year, part] = value.split(/-[QH]?/).map(Number);
  const months = { month: 1, quarter: 3, 'half-year': 6 }[dimension];
  const last = new Date(Date.UTC(year, part * months, 0)).toISOString().slice(0, 10);
  return [`${year}-${String((part - 1) * months + 1).padStart(2, '0')}-01`, last];
}

/** Returns what a rule looks for, in a few words. */
export function ruleName(rule) {
  return known(`rule.${rule}`, rule);
}

/** Returns a share with what chance allows for. */
export function withInterval({ value, low, high }) {
  return t('statistics.interval', { value: share(value), low: share(low), high: share(high) });
}
