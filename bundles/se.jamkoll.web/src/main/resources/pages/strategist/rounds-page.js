import { html, nothing } from '../lib/lit/index.js';
import { get, path, post } from '../shared/api.js';
import { DIALOG_CLOSED } from '../shared/dialog.js';
import { PageElement } from '../shared/element.js';
import { icon } from '../shared/icon.js';
import { day, difference, known, mean, number, points, t } from '../shared/language.js';
import { Loader } from '../shared/loader.js';
import { empty, failed, loading } from '../shared/states.js';
import { table } from '../shared/table.js';
import { factorsDiagram } from './diagrams.js';
import { SCORED } from './score-dialog.js';
import { bodiesOf, bodyChoice, firstBody, isStrategist, SCALES, today } from './scope.js';
import './chart.js';
import './downloads.js';
import './regions-table.js';
import './score-dialog.js';

const ORDERS = ['checklist', 'score'];
/** Rounds are yearly or half-yearly; older ones are found by choosing them. */
const ROUNDS_BESIDE = 8;

/** The ten factors as people assess them, round by round. */
class RoundsPage extends PageElement {
  static properties = {
    me: { attribute: false },
    body: { state: true },
    round: { state: true },
    order: { state: true },
    scoring: { state: true },
    closing: { state: true },
    opening: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  #found = new Loader(this, (signal) => this.#load(signal), { inWords: true });

  constructor() {
    super();
    this.body = null;
    this.round = null;
    [this.order] = ORDERS;
    this.scoring = null;
    this.closing = false;
    this.opening = false;
    this.problem = null;
    this.busy = false;
    this.addEventListener(SCORED, () => this.#found.run());
    this.addEventListener(DIALOG_CLOSED, () => (this.scoring = null));
  }

  connectedCallback() {
    super.connectedCallback();
    this.body ??= firstBody(this.me);
    this.#found.run();
  }

  render() {
    const { value, problem, busy } = this.#found;
    return html`
      <h1>${t('rounds.title')}</h1>
      <p class="lead">${t('rounds.lead')}</p>
      ${problem ? failed(problem, this.#found.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#shown(value)}
      <jk-regions-table></jk-regions-table>
    `;
  }

  async #load(signal) {
    const { body, me } = this;
    const [bodies, rounds, names] = await Promise.all([
      bodiesOf(me, signal),
      get(`/rounds${body ? `?${new URLSearchParams({ body })}` : ''}`, { signal }),
      isStrategist(me) ? get('/accounts/names', { signal }) : [],
    ]);
    const round = rounds.find(({ id }) => id === this.round) ?? rounds[0] ?? null;
    const beside = rounds.slice(0, ROUNDS_BESIDE);
    const wanted = round === null || beside.includes(round) ? beside : [...beside, round];
    const [checklist, ...summaries] = await Promise.all([
      get(`/factors?year=${(round?.date ?? today()).slice(0, 4)}`, { signal }),
      ...wanted.map(({ id }) => get(path`/rounds/${id}`, { signal })),
    ]);
    const summary = summaries.find((each) => each.round.id === round?.id) ?? null;
    const previous = summary?.previous ? await get(path`/rounds/${summary.previous.id}`, { signal }) : null;
    return { body, bodies, rounds, checklist, summaries, summary, previous, names };
  }

  #shown(found) {
    const { summary, previous, checklist } = found;
    return html`
      ${this.#filter(found)}
      ${this.opening ? this.#open(found) : nothing}
      ${this.problem ? failed(this.problem) : nothing}
      ${summary === null
        ? empty(t(isStrategist(this.me) ? 'rounds.none.strategist' : 'rounds.none'))
        : html`${this.#sum(summary)}
            ${this.#factors(found)}
            ${this.#picture(summary, previous, checklist)}
            ${this.#improve(found)}
            ${this.#rounds(found)}
            ${this.#close(summary)}`}
      ${this.scoring === null ? nothing : this.#dialog(found)}
    `;
  }

  #filter({ bodies, rounds, summary }) {
    return html`<form class="filter no-print" @submit=${(event) => event.preventDefault()}>
      ${bodyChoice({ bodies, chosen: this.body ?? '', whole: true, choose: (body) => this.#choose({ body, round: null }) })}
      ${rounds.length === 0
        ? nothing
        : html`<label>${t('rounds.round')}
            <select name="round" @change=${(event) => this.#choose({ round: event.target.value })}>
              ${rounds.map((round) => html`<option value=${round.id} ?selected=${round.id === summary?.round.id}>${roundName(round)}</option>`)}
            </select>
          </label>`}
      ${isStrategist(this.me)
        ? html`<button type="button" class="secondary" aria-expanded=${this.opening} @click=${() => (this.opening = !this.opening)}>${t('rounds.new')}</button>`
        : nothing}
      <button type="button" class="secondary" @click=${() => window.print()}>${icon('printer')} ${t('meeting.print')}</button>
    </form>`;
  }

  #choose(chosen) {
    Object.assign(this, chosen);
    this.problem = null;
    this.opening = false;
    this.closing = false;
    this.#found.run();
  }

  #open({ body }) {
    return html`<form class="card new-round no-print" @submit=${this.#submit}>
      <h2>${t('rounds.new')}</h2>
      <p>${t('rounds.new.about', { body: body || t('scope.whole') })}</p>
      <div class="filter">
        <label>${t('rounds.date')} <input type="date" name="date" required max=${today()} value=${today()}></label>
        <label>${t('scope.scale')}
          <select name="scale">${SCALES.map((scale) => html`<option value=${scale}>${t(`scale.${scale}`)}</option>`)}</select>
        </label>
        <button type="submit" ?disabled=${this.busy} aria-busy=${this.busy}>${t('rounds.open')}</button>
      </div>
    </form>`;
  }

  #submit = async (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    await this.#do(async () => {
      const opened = await post('/rounds', { body: this.body || null, date: form.get('date'), scale: form.get('scale') });
      this.opening = false;
      this.round = opened.id;
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

  #sum({ round, scores, sum, most, mean: average, previous, changes }) {
    const change = changes.reduce((all, each) => all + each.difference, 0);
    const cards = [
      ['rounds.sum', points(sum), t('rounds.of', { most: number(most) })],
      ['rounds.mean', average === null ? '–' : mean(average), t('suggestion.scale', { scale: t(`scale.${round.scale}`) })],
      ['rounds.scored', number(scores.length), t('rounds.ofTen')],
      ['rounds.change', changes.length === 0 ? '–' : difference(change), previous ? t('rounds.since', { day: day(previous.date) }) : t('rounds.first')],
    ];
    return html`<section aria-label=${t('rounds.result')}>
      <h2>${t('rounds.result')}</h2>
      <p>${roundName(round)}</p>
      <dl class="shares">${cards.map(([name, value, about]) => html`<div><dt>${t(name)}</dt><dd><b>${value}</b> <span class="quiet block">${about}</span></dd></div>`)}</dl>
    </section>`;
  }

  #factors(found) {
    const { summary } = found;
    const editable = isStrategist(this.me) && summary.round.state === 'OPEN';
    const columns = ['factor', 'score', 'before', 'change', 'owner', 'comment'].map((column) => t(`rounds.column.${column}`));
    return html`<section aria-label=${t('rounds.factors')}>
      <h2>${t('rounds.factors')}</h2>
      <p class="filter no-print"><label>${t('meeting.sort')}
        <select name="order" @change=${(event) => (this.order = event.target.value)}>
          ${ORDERS.map((order) => html`<option value=${order} ?selected=${order === this.order}>${t(`rounds.order.${order}`)}</option>`)}
        </select></label></p>
      ${table(t('rounds.factors'), editable ? [...columns, t('accounts.do')] : columns, this.#ordered(found).map((factor) => this.#row(factor, found, editable)))}
    </section>`;
  }

  #ordered({ checklist, summary }) {
    if (this.order === 'checklist') {
      return checklist.factors;
    }
    const scores = new Map(summary.scores.map(({ factor, points: score }) => [factor, score]));
    return [...checklist.factors].sort((a, b) => (scores.get(b.number) ?? 0) - (scores.get(a.number) ?? 0));
  }

  #row(factor, { summary, previous, names }, editable) {
    const given = summary.scores.find((score) => score.factor === factor.number);
    const before = previous?.scores.find((score) => score.factor === factor.number);
    const change = summary.changes.find((each) => each.factor === factor.number);
    return [
      html`${factor.number}. ${factor.name}
        ${given?.improve ? html`<span class="tag">${t('rounds.improve.tag')}</span>` : nothing}
        ${factor.key === 'decision-documentation' ? html`<a class="block" href="#/moment-7">${t('rounds.seeSuggestion')}</a>` : nothing}`,
      given ? html`<b>${points(given.points)}</b>` : html`<span class="nowrap">${t('rounds.notScored')}</span>`,
      before ? points(before.points) : '–',
      change ? difference(change.difference) : '–',
      ownerName(given?.owner, names),
      html`<span class="break pre">${given?.comment || '–'}</span>`,
      ...(editable
        ? [html`<button type="button" class="secondary small" @click=${() => (this.scoring = factor.number)}>${t(given ? 'rounds.rescore' : 'rounds.score')}<span class="hidden">: ${t('rounds.factor', { number: factor.number })}</span></button>`]
        : []),
    ];
  }

  #picture(summary, previous, checklist) {
    return summary.scores.length === 0
      ? nothing
      : html`<section aria-label=${t('rounds.picture')}>
          <h2>${t('rounds.picture')}</h2>
          <jk-diagram class="tall" .draw=${factorsDiagram(checklist.factors, summary, previous, shortName)} label=${t('rounds.diagram')}></jk-diagram>
        </section>`;
  }

  #improve({ summary, checklist, names }) {
    const chosen = summary.scores.filter((score) => score.improve);
    const nameOf = (number) => `${number}. ${shortName(checklist.factors.find((factor) => factor.number === number))}`;
    return html`<section aria-label=${t('rounds.improve')}>
      <h2>${t('rounds.improve')}</h2>
      ${chosen.length === 0
        ? html`<p>${t('rounds.improve.none')}</p>`
        : html`<ul>${chosen.map((score) => html`<li>${nameOf(score.factor)} (${points(score.points)})${score.owner ? `, ${ownerName(score.owner, names)}` : ''}</li>`)}</ul>`}
      ${summary.lowest.length === 0 ? nothing : html`<p class="quiet">${t('rounds.improve.lowest', { factors: summary.lowest.map(nameOf).join(' · ') })}</p>`}
    </section>`;
  }

  #rounds({ summaries }) {
    return html`<section aria-label=${t('rounds.all')}>
      <h2>${t('rounds.all')}</h2>
      ${table(t('rounds.all'), ['round', 'scale', 'scored', 'sum', 'mean'].map((column) => t(`rounds.all.${column}`)), summaries.map(({ round, scores, sum, most, mean: average }) => [
        html`${day(round.date)} <span class="quiet">${t(`round.${round.state}`)}</span>`,
        t(`scale.${round.scale}`),
        number(scores.length),
        `${points(sum)} ${t('rounds.of', { most: number(most) })}`,
        average === null ? '–' : mean(average),
      ]))}
    </section>`;
  }

  #close({ round, scores }) {
    if (!isStrategist(this.me) || round.state !== 'OPEN') {
      return nothing;
    }
    return html`<section class="no-print" aria-label=${t('rounds.close')}>
      ${this.closing
        ? html`<p class="notice">${t(scores.length < 10 ? 'rounds.close.unfinished' : 'rounds.close.about', { n: number(10 - scores.length) })}</p>
            <p class="buttons"><button type="button" ?disabled=${this.busy} aria-busy=${this.busy} @click=${() => this.#closeRound(round)}>${t('rounds.close.yes')}</button>
              <button type="button" class="secondary" @click=${() => (this.closing = false)}>${t('dialog.cancel')}</button></p>`
        : html`<p class="buttons"><button type="button" class="secondary" @click=${() => (this.closing = true)}>${t('rounds.close')}</button></p>`}
    </section>`;
  }

  #closeRound(round) {
    return this.#do(async () => {
      await post(path`/rounds/${round.id}/closing`);
      this.closing = false;
    });
  }

  #dialog({ summary, checklist, names }) {
    return html`<jk-score-dialog .round=${summary.round} .checklist=${checklist} .scores=${summary.scores} .names=${names} .factor=${this.scoring}></jk-score-dialog>`;
  }
}

/** Returns what a factor is called where there is little room. */
function shortName(factor) {
  return known(`factor.${factor.key}`, factor.name);
}

function roundName(round) {
  return t('rounds.name', { day: day(round.date), scale: t(`scale.${round.scale}`), state: t(`round.${round.state}`) });
}

function ownerName(owner, names) {
  return owner ? (names.find(({ id }) => id === owner)?.login ?? t('rounds.owned')) : '–';
}

customElements.define('jk-rounds-page', RoundsPage);
