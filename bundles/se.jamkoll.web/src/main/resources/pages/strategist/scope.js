import { html } from '../lib/lit/index.js';
import { get } from '../shared/api.js';
import { collator, t } from '../shared/language.js';

const YEARS_BACK = 3;
const ROLES_OF_A_BODY = ['SECRETARY', 'READER'];

/** Tells whether someone sees the figures of the whole organisation. */
export function seesAll(me) {
  return me.roles.some(({ role }) => role === 'STRATEGIST' || role === 'ADMIN');
}

export function isStrategist(me) {
  return me.roles.some(({ role }) => role === 'STRATEGIST');
}

/** Returns today, as it is here. */
export function today() {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
}

/** Returns the bodies whose figures someone sees, by name. */
export async function bodiesOf(me, signal) {
  return seesAll(me) ? bodiesWithResults(signal) : ownBodies(me);
}

async function bodiesWithResults(signal) {
  const to = today();
  const from = `${Number(to.slice(0, 4)) - YEARS_BACK}-01-01`;
  const { figures } = await get(`/statistics?${new URLSearchParams({ from, to, groupBy: 'body' })}`, { signal });
  return figures.map((figure) => figure.group.BODY).filter(Boolean);
}

/** Returns the bodies that someone has a role of. */
export function ownBodies(me, roles = ROLES_OF_A_BODY) {
  const bodies = me.roles.filter(({ role }) => roles.includes(role)).map(({ body }) => body);
  return [...new Set(bodies)].filter(Boolean).sort(collator().compare);
}

/** Returns the body whose figures someone sees at first; the whole organisation, for who sees it, is empty. */
export function firstBody(me) {
  return seesAll(me) ? '' : (ownBodies(me)[0] ?? '');
}

/** Lets the reader choose a body, or the whole organisation, which is empty. */
export function bodyChoice({ bodies, chosen, whole, choose }) {
  return html`<label>${t('meetings.body')}
    <select name="body" @change=${(event) => choose(event.target.value)}>
      ${whole ? html`<option value="" ?selected=${chosen === ''}>${t('scope.whole')}</option>` : ''}
      ${bodies.map((body) => html`<option ?selected=${body === chosen}>${body}</option>`)}
    </select>
  </label>`;
}

/** Lets the reader choose the scale that points are counted on. */
export function scaleChoice(chosen, choose) {
  return html`<label>${t('scope.scale')}
    <select name="scale" @change=${(event) => choose(event.target.value)}>
      ${SCALES.map((scale) => html`<option value=${scale} ?selected=${scale === chosen}>${t(`scale.${scale}`)}</option>`)}
    </select>
  </label>`;
}

export const SCALES = ['SCALE4', 'SCALE3'];
const TOPS = { SCALE3: 3, SCALE4: 4 };

/** Returns the scores of a scale, by half points. */
export function scoresOf(scale) {
  return Array.from({ length: (TOPS[scale] - 1) * 2 + 1 }, (_, i) => 1 + i / 2);
}

/** Returns the half-years and years that a score is likely to be asked for, newest first. */
export function periodsBefore(day) {
  const year = Number(day.slice(0, 4));
  const halves = [`${year}-H2`, `${year}-H1`, `${year - 1}-H2`, `${year - 1}-H1`];
  const begun = halves.filter((half) => half.endsWith('H1') || half.slice(0, 4) < year || day.slice(5, 7) > '06');
  return [...begun, String(year), String(year - 1)];
}

/** Returns what people call a period, such as "halvår 2 2026". */
export function periodName(period) {
  const [year, half] = period.split('-H');
  return half ? t('statistics.halfYear', { year, part: half }) : t('scope.year', { year });
}

/** Lets the reader choose a period by name, or days of one's own. */
export function periodChoice({ period, from, to, choose }) {
  return html`<label>${t('scope.period')}
      <select name="period" @change=${(event) => choose({ period: event.target.value })}>
        ${periodsBefore(today()).map((each) => html`<option value=${each} ?selected=${each === period}>${periodName(each)}</option>`)}
        <option value="" ?selected=${period === ''}>${t('scope.days')}</option>
      </select>
    </label>
    ${period === ''
      ? html`<label>${t('meetings.from')} <input type="date" name="from" required .value=${from} @change=${(event) => event.target.value && choose({ from: event.target.value })}></label>
          <label>${t('meetings.to')} <input type="date" name="to" required .value=${to} @change=${(event) => event.target.value && choose({ to: event.target.value })}></label>`
      : ''}`;
}

/** Returns what a request asks for, as the end of its address. */
export function askedFor({ period, from, to, body, scale }, more = {}) {
  const days = period ? { period } : { from, to };
  return `?${new URLSearchParams({ ...days, ...(body ? { body } : {}), ...(scale ? { scale } : {}), ...more })}`;
}
