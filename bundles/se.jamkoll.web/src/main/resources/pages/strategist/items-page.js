import { html, nothing } from '../lib/lit/index.js';
import { get, path } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { icon } from '../shared/icon.js';
import { counted, day, number, t } from '../shared/language.js';
import { levelBadge } from '../shared/level.js';
import { Loader } from '../shared/loader.js';
import { empty, failed, loading } from '../shared/states.js';
import { ruleName } from './figures.js';

const MOST = 1000;
/** Titles are asked of the hosts, meeting by meeting. */
const MEETINGS_AT_ONCE = 10;
const ASKED = { part: 'headline', level: 'level', missingPart: 'missingPart', status: 'status' };

/** The items behind a figure, by meeting, with the way to their letters. */
class ItemsPage extends PageElement {
  static properties = {
    /** What the items have in common, as the end of an address. */
    asked: {},
    meetings: { state: true },
  };

  #found = new Loader(this, (signal) => this.#load(signal));

  constructor() {
    super();
    this.asked = '';
    this.meetings = MEETINGS_AT_ONCE;
  }

  willUpdate(changed) {
    if (changed.has('asked') && this.asked !== '') {
      this.meetings = MEETINGS_AT_ONCE;
      this.#found.run();
    }
  }

  render() {
    const { value, problem, busy } = this.#found;
    return html`
      <p class="crumb"><a href="#/statistik">${icon('chevron-left')} ${t('statistics.title')}</a></p>
      <h1>${t('items.title')}</h1>
      <p class="lead">${this.#common()}</p>
      ${problem ? failed(problem, this.#found.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#shown(value, busy)}
    `;
  }

  /** What the items have in common, in words. */
  #common() {
    const asked = new URLSearchParams(this.asked);
    const places = ['body', 'administration', 'documentType'].map((name) => asked.get(name)).filter(Boolean);
    const outcomes = Object.entries(ASKED).filter(([name]) => asked.has(name)).map(([name, texts]) => t(`${texts}.${asked.get(name)}`));
    const rules = asked.has('rule') ? [ruleName(asked.get('rule'))] : [];
    return [`${day(asked.get('from'))} – ${day(asked.get('to'))}`, ...places, ...outcomes, ...rules].join(' · ');
  }

  async #load(signal) {
    const { n, items } = await get(`/statistics/items?${this.asked}&limit=${MOST}`, { signal });
    const meetings = [...grouped(items).values()];
    const shown = await Promise.all(meetings.slice(0, this.meetings).map(async (those) => ({ items: those, titles: await titlesOf(those[0], signal) })));
    return { n, shown, all: meetings.length, told: items.length };
  }

  #shown({ n, shown, all, told }, busy) {
    if (n === 0) {
      return empty(t('items.none'));
    }
    return html`
      <p role="status">${counted('items.n', n)} ${told < n ? t('items.latest', { n: number(told) }) : ''}
        ${shown.length < all ? t('items.shown', { shown: number(shown.length), all: number(all) }) : ''}</p>
      ${shown.map((meeting) => this.#meeting(meeting))}
      ${shown.length < all
        ? html`<p class="no-print"><button type="button" class="secondary" aria-busy=${busy} @click=${this.#more}>${t('items.more')}</button></p>`
        : nothing}
    `;
  }

  #meeting({ items, titles }) {
    const [{ host, meeting, date, body }] = items;
    return html`<section aria-label="${body} ${day(date)}">
      <h2><a href=${path`#/sammantrade/${host}/${meeting}`}>${body}, ${day(date)}</a></h2>
      <ul class="plain items">${items.map((item) => html`<li>
        <span>${titles.get(item.item) ?? t('items.untitled')}</span>
        ${levelBadge(item)}
      </li>`)}</ul>
    </section>`;
  }

  #more = () => {
    this.meetings += MEETINGS_AT_ONCE;
    this.#found.run();
  };
}

function grouped(items) {
  const meetings = new Map();
  items.forEach((item) => {
    const key = `${item.host}\n${item.meeting}`;
    meetings.set(key, [...(meetings.get(key) ?? []), item]);
  });
  return meetings;
}

/** A host that does not answer, or has forgotten a meeting, leaves its items without titles. */
async function titlesOf({ host, meeting }, signal) {
  try {
    const found = await get(path`/hosts/${host}/meetings/${meeting}`, { signal });
    return new Map((found.meeting.agenda ?? []).map((item) => [item.key, [item.number, item.title].filter(Boolean).join(' ')]));
  } catch (e) {
    if (e.name === 'AbortError' || e.offline) {
      throw e;
    }
    return new Map();
  }
}

customElements.define('jk-items-page', ItemsPage);
