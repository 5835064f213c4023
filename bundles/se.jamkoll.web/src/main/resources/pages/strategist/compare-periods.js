import { html, nothing } from '../lib/lit/index.js';
import { get } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { day, number, t } from '../shared/language.js';
import { Loader } from '../shared/loader.js';
import { failed, loading } from '../shared/states.js';
import { table } from '../shared/table.js';
import { asked, PARTS, withInterval } from './figures.js';

const SIDES = ['before', 'after'];

/** Puts two periods beside each other, with the caution that goes with it. */
class ComparePeriods extends PageElement {
  static properties = { body: { attribute: false }, periods: { state: true } };

  #figures = new Loader(this, (signal) => this.#load(signal));

  constructor() {
    super();
    this.body = '';
    this.periods = null;
  }

  willUpdate(changed) {
    if (changed.has('body') && this.periods !== null) {
      this.#figures.run();
    }
  }

  render() {
    const { value, problem, busy } = this.#figures;
    return html`<section aria-label=${t('compare.title')}>
      <h2>${t('compare.title')}</h2>
      <form class="filter no-print" @submit=${this.#submit}>
        ${SIDES.map(
          (side) => html`<label>${t(`compare.${side}.from`)} <input type="date" name="${side}-from" required></label>
            <label>${t(`compare.${side}.to`)} <input type="date" name="${side}-to" required></label>`,
        )}
        <button type="submit" class="secondary">${t('compare.submit')}</button>
      </form>
      ${problem ? failed(problem, this.#figures.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#table(value)}
    </section>`;
  }

  #submit = (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    this.periods = SIDES.map((side) => ({ from: form.get(`${side}-from`), to: form.get(`${side}-to`) }));
    this.#figures.run();
  };

  #load(signal) {
    const { body } = this;
    return Promise.all(this.periods.map((period) => get(`/statistics${asked({ ...period, body })}`, { signal })));
  }

  #table(sides) {
    return html`${table(t('compare.title'), [t('compare.share'), ...sides.map((side) => `${day(side.from)} – ${day(side.to)}`)], [
      [t('statistics.n'), ...sides.map(({ total }) => (total.hidden ? t('statistics.hidden') : number(total.machine.n)))],
      ...Object.keys(PARTS).map((part) => [
        t(`headline.${part}`),
        ...sides.map(({ total }) => (total.headline?.[part] ? withInterval(total.headline[part]) : '–')),
      ]),
    ])}
    <p>${t('compare.caution')} ${sameRules(sides) ? '' : t('compare.rules')}</p>`;
  }
}

function sameRules(sides) {
  const uses = new Set(sides.flatMap(({ versions }) => versions).map((use) => `${use.rules} ${use.profile} ${use.profileVersion}`));
  return uses.size <= 1;
}

customElements.define('jk-compare-periods', ComparePeriods);
