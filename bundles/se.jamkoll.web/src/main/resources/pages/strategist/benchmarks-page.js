import { html, nothing } from '../lib/lit/index.js';
import { get, path, remove, upload } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { icon } from '../shared/icon.js';
import { day, difference, mean, moment, number, points, share, t } from '../shared/language.js';
import { Loader } from '../shared/loader.js';
import { empty, failed, loading } from '../shared/states.js';
import { table } from '../shared/table.js';
import { sharesDiagram } from './diagrams.js';
import { PARTS } from './figures.js';
import { askedFor, isStrategist, periodChoice, periodsBefore, scaleChoice, SCALES, today } from './scope.js';
import './chart.js';
import './downloads.js';

const LONGEST_LABEL = 100;

/** Organisations side by side, from the anonymised files that they give each other. */
class BenchmarksPage extends PageElement {
  static properties = {
    me: { attribute: false },
    period: { state: true },
    from: { state: true },
    to: { state: true },
    scale: { state: true },
    problem: { state: true },
    busy: { state: true },
    taken: { state: true },
    removing: { state: true },
  };

  #found = new Loader(this, (signal) => this.#load(signal), { inWords: true });

  constructor() {
    super();
    this.to = today();
    this.from = `${this.to.slice(0, 4)}-01-01`;
    [this.period] = periodsBefore(this.to);
    [this.scale] = SCALES;
    this.problem = null;
    this.busy = false;
    this.taken = null;
    this.removing = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#found.run();
  }

  render() {
    const { value, problem, busy } = this.#found;
    return html`
      <h1>${t('benchmarks.title')}</h1>
      <p class="lead">${t('benchmarks.lead')}</p>
      ${this.#filter()}
      ${problem ? failed(problem, this.#found.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#shown(value)}
    `;
  }

  async #load(signal) {
    const { period, from, to, scale } = this;
    const asked = { period, from, to, scale };
    const [comparison, checklist] = await Promise.all([get(`/benchmarks/comparison${askedFor(asked)}`, { signal }), get('/factors', { signal })]);
    return { ...comparison, asked, factors: checklist.factors };
  }

  #filter() {
    const choose = (chosen) => {
      Object.assign(this, chosen);
      this.#found.run();
    };
    return html`<form class="filter no-print" @submit=${(event) => event.preventDefault()}>
      ${periodChoice({ period: this.period, from: this.from, to: this.to, choose })}
      ${scaleChoice(this.scale, (scale) => choose({ scale }))}
      <button type="button" class="secondary" @click=${() => window.print()}>${icon('printer')} ${t('meeting.print')}</button>
    </form>`;
  }

  #shown(found) {
    return html`
      ${this.#exchange(found)}
      ${found.others.length === 0
        ? html`<section aria-label=${t('benchmarks.beside')}><h2>${t('benchmarks.beside')}</h2>${empty(t('benchmarks.none'))}</section>`
        : html`${this.#differences(found)} ${this.#figures(found)} ${this.#factors(found)} ${this.#taken(found)}`}
    `;
  }

  #exchange({ asked }) {
    const files = [{ text: t('benchmarks.own.file'), path: `/benchmarks/own${askedFor(asked)}` }];
    return html`<div class="inputs no-print">
      <section aria-labelledby="give-title">
        <h2 id="give-title">${t('benchmarks.give')}</h2>
        <p>${t('benchmarks.give.about')}</p>
        <jk-downloads .of=${t('benchmarks.give')} .files=${files}></jk-downloads>
      </section>
      ${isStrategist(this.me) ? this.#take() : nothing}
    </div>`;
  }

  #take() {
    return html`<section aria-labelledby="take-title">
      <h2 id="take-title">${t('benchmarks.take')}</h2>
      <form @submit=${this.#submit}>
        <label>${t('benchmarks.label')} <input name="label" required maxlength=${LONGEST_LABEL} autocomplete="off"></label>
        <label>${t('benchmarks.file')} <input type="file" name="file" required accept=".json,application/json"></label>
        <p class="quiet">${t('benchmarks.take.about')}</p>
        ${this.problem ? failed(this.problem) : nothing}
        <p class="buttons"><button type="submit" ?disabled=${this.busy} aria-busy=${this.busy}>${t('benchmarks.submit')}</button>
          <span role="status">${this.taken ? t('benchmarks.taken', { label: this.taken }) : ''}</span></p>
      </form>
    </section>`;
  }

  #submit = async (event) => {
    event.preventDefault();
    const form = event.target;
    const given = new FormData(form);
    this.taken = null;
    await this.#do(async () => {
      const text = new Blob([await given.get('file').text()], { type: 'application/json' });
      const { label } = await upload(`/benchmarks?${new URLSearchParams({ label: given.get('label') })}`, text);
      this.taken = label;
      form.reset();
    });
  };

  async #do(work) {
    this.busy = true;
    this.problem = null;
    try {
      await work();
      this.#found.run();
    } catch (e) {
      this.problem = e;
    } finally {
      this.busy = false;
    }
  }

  #differences({ differences }) {
    return html`<section aria-label=${t('benchmarks.differences')}>
      <h2>${t('benchmarks.differences')}</h2>
      ${differences.length === 0
        ? html`<p>${t('benchmarks.same')}</p>`
        : html`<div class="notice">${icon('info')}<ul>${differences.map(({ explanation }) => html`<li>${explanation}</li>`)}</ul></div>`}
    </section>`;
  }

  #figures(found) {
    const organisations = sides(found);
    const columns = [t('benchmarks.figure'), ...organisations.map(({ name }) => name)];
    const cells = (value) => organisations.map(({ benchmark }) => value(benchmark) ?? t('benchmarks.hidden'));
    return html`<section aria-label=${t('benchmarks.beside')}>
      <h2>${t('benchmarks.beside')}</h2>
      <jk-diagram .draw=${sharesDiagram(organisations.map(asFigure), ({ name }) => name)} label=${t('benchmarks.diagram')}></jk-diagram>
      ${table(t('benchmarks.beside'), columns, [
        [t('scope.period'), ...cells(({ from, to }) => `${day(from)} – ${day(to)}`)],
        [t('scope.scale'), ...cells(({ scale }) => t(`scale.${scale}`))],
        [t('statistics.n'), ...cells(({ items }) => items && number(items))],
        ...Object.keys(PARTS).map((part) => [t(`headline.${part}`), ...cells(({ shares }) => percent(shares[part]))]),
        [t('benchmarks.exempt'), ...cells(({ exemptShare }) => percent(exemptShare))],
        [t('benchmarks.indicator'), ...cells(({ indicator, scale }) => indicator && `${mean(indicator)} (${t(`scale.${scale}`)})`)],
        [t('benchmarks.rules'), ...cells(({ rules }) => rules.join(', ') || '–')],
        [t('benchmarks.profiles'), ...cells(({ profiles }) => profiles.map((name) => (name === 'own' ? t('benchmarks.ownProfile') : name)).join(', ') || '–')],
      ])}
    </section>`;
  }

  #factors(found) {
    const organisations = sides(found);
    return html`<section aria-label=${t('benchmarks.factors')}>
      <h2>${t('benchmarks.factors')}</h2>
      <p>${t('benchmarks.factors.about')}</p>
      ${table(t('benchmarks.factors'), [t('rounds.column.factor'), ...organisations.map(({ name }) => name)], found.factors.map((factor) => [
        `${factor.number}. ${factor.name}`,
        ...organisations.map(({ benchmark }) => scoreBeside(benchmark, found.own, factor.number)),
      ]))}
    </section>`;
  }

  #taken({ others }) {
    return html`<section class="no-print" aria-label=${t('benchmarks.files')}>
      <h2>${t('benchmarks.files')}</h2>
      ${table(t('benchmarks.files'), [t('benchmarks.label'), t('benchmarks.imported'), ...(isStrategist(this.me) ? [t('accounts.do')] : [])], others.map((other) => [
        other.label,
        moment(other.imported),
        ...(isStrategist(this.me) ? [this.#removal(other)] : []),
      ]))}
    </section>`;
  }

  #removal({ id, label }) {
    const name = html`<span class="hidden">: ${label}</span>`;
    return this.removing === id
      ? html`<span class="buttons"><button type="button" class="secondary small" ?disabled=${this.busy} @click=${() => this.#do(() => remove(path`/benchmarks/${id}`))}>${t('benchmarks.remove.yes')}${name}</button>
          <button type="button" class="secondary small" @click=${() => (this.removing = null)}>${t('dialog.cancel')}</button></span>`
      : html`<button type="button" class="secondary small" @click=${() => (this.removing = id)}>${t('benchmarks.remove')}${name}</button>`;
  }
}

function sides({ own, others }) {
  return [{ name: t('benchmarks.you'), benchmark: own }, ...others.map(({ label, benchmark }) => ({ name: label, benchmark }))];
}

function asFigure({ name, benchmark }) {
  return { name, headline: Object.fromEntries(Object.entries(benchmark.shares).map(([part, value]) => [part, { value }])) };
}

function percent(part) {
  return part === null || part === undefined ? null : share(part);
}

/** A score is set against the own one where both are of the same scale. */
function scoreBeside(benchmark, own, factor) {
  const score = benchmark.factors[factor];
  if (score === undefined) {
    return '–';
  }
  const before = benchmark === own || benchmark.scale !== own.scale ? undefined : own.factors[factor];
  return html`${points(score)} ${before === undefined ? nothing : html`<span class="quiet">(${difference(score - before)})</span>`}`;
}

customElements.define('jk-benchmarks-page', BenchmarksPage);
