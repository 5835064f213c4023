import { html, nothing } from '../lib/lit/index.js';
import { get, path, post } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { icon } from '../shared/icon.js';
import { day, mean, moment, number, points, share, t } from '../shared/language.js';
import { LEVELS, levelBadge } from '../shared/level.js';
import { Loader } from '../shared/loader.js';
import { empty, failed, loading } from '../shared/states.js';
import { table } from '../shared/table.js';
import { ANSWERED } from './answer-form.js';
import { scoreScale } from './score-scale.js';
import { askedFor, bodiesOf, bodyChoice, firstBody, isStrategist, periodChoice, periodsBefore, scaleChoice, SCALES, seesAll, today } from './scope.js';
import './answer-form.js';
import './downloads.js';

const MEASURED = 7;
const BESIDE = ['EXEMPT', 'UNREADABLE', 'RESTRICTED', 'NO_DOCUMENT'];
const KINDS = ['CSV', 'XLSX', 'TIDY', 'JSON', 'DISCLOSURE'];

/** The suggested score of factor 7 with what it rests on, and apart from it what people made of it. */
class SuggestionPage extends PageElement {
  static properties = {
    me: { attribute: false },
    period: { state: true },
    from: { state: true },
    to: { state: true },
    body: { state: true },
    scale: { state: true },
    deliveries: { state: true },
    problem: { state: true },
  };

  #found = new Loader(this, (signal) => this.#load(signal), { inWords: true });

  constructor() {
    super();
    this.to = today();
    this.from = `${this.to.slice(0, 4)}-01-01`;
    [this.period] = periodsBefore(this.to);
    this.body = null;
    [this.scale] = SCALES;
    this.deliveries = new Map();
    this.problem = null;
    this.addEventListener(ANSWERED, () => this.#found.run());
  }

  connectedCallback() {
    super.connectedCallback();
    this.body ??= firstBody(this.me);
    this.#found.run();
  }

  render() {
    const { value, problem, busy } = this.#found;
    return html`
      <h1>${t('suggestion.title')}</h1>
      <p class="lead">${t('suggestion.lead')}</p>
      ${this.#filter(value?.bodies ?? [])}
      ${problem ? failed(problem, this.#found.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#shown(value)}
    `;
  }

  async #load(signal) {
    const { period, from, to, body, scale } = this;
    const asked = { period, from, to, body };
    const ofBody = body ? `?${new URLSearchParams({ body })}` : '';
    const [bodies, checklist, statistics, answers, rounds, names, ...suggestions] = await Promise.all([
      bodiesOf(this.me, signal),
      get('/factors', { signal }),
      get(`/statistics${askedFor(asked)}`, { signal }),
      get(`/factors/${MEASURED}/answers${ofBody}`, { signal }),
      get(`/rounds${ofBody}`, { signal }),
      isStrategist(this.me) ? get('/accounts/names', { signal }) : [],
      ...SCALES.map((each) => get(`/factors/${MEASURED}/suggestion${askedFor({ ...asked, scale: each })}`, { signal })),
    ]);
    return {
      asked: { ...asked, scale },
      bodies,
      wording: checklist.factors.find((factor) => factor.number === MEASURED).name,
      levels: statistics.total.machine?.levels ?? null,
      suggestions,
      suggestion: suggestions[SCALES.indexOf(scale)],
      answers,
      rounds: rounds.filter((round) => round.state === 'OPEN' && round.scale === scale),
      names: new Map(names.map(({ id, login }) => [id, login])),
    };
  }

  #filter(bodies) {
    const choose = (chosen) => {
      Object.assign(this, chosen);
      this.#found.run();
    };
    return html`<form class="filter no-print" @submit=${(event) => event.preventDefault()}>
      ${periodChoice({ period: this.period, from: this.from, to: this.to, choose })}
      ${bodyChoice({ bodies, chosen: this.body ?? '', whole: seesAll(this.me), choose: (body) => choose({ body }) })}
      ${scaleChoice(this.scale, (scale) => choose({ scale }))}
      <button type="button" class="secondary" @click=${() => window.print()}>${icon('printer')} ${t('meeting.print')}</button>
    </form>`;
  }

  #shown(found) {
    return html`
      <blockquote class="wording-of-skr">${found.wording} <cite class="quiet">${t('suggestion.skr')}</cite></blockquote>
      <div class="apart">
        ${this.#machine(found)}
        ${this.#people(found)}
      </div>
      ${this.#how(found)}
      ${this.#answers(found)}
      ${this.#files(found)}
    `;
  }

  #machine({ asked, suggestion }) {
    const { machine } = suggestion;
    const where = [asked.body || t('scope.whole'), `${day(suggestion.from)} – ${day(suggestion.to)}`].join(', ');
    return html`<section class="card" aria-labelledby="machine-title">
      <h2 id="machine-title">${t('suggestion.machine')}</h2>
      <p class="quiet">${where}</p>
      ${machine === null
        ? empty(suggestion.explanation[0])
        : html`<p class="verdict"><b class="points">${points(machine.suggested)}</b> ${t('suggestion.onScale', { scale: t(`scale.${asked.scale}`) })}</p>
            ${scoreScale(asked.scale, machine)}
            <ul class="plain">${suggestion.explanation.slice(1).map((sentence) => html`<li>${sentence}</li>`)}</ul>`}
    </section>`;
  }

  #people(found) {
    const { asked, suggestion, answers, rounds } = found;
    const [latest] = answers.filter((answer) => answer.scale === asked.scale && answer.from === suggestion.from && answer.to === suggestion.to);
    return html`<section class="card people" aria-labelledby="people-title">
      <h2 id="people-title">${t('suggestion.yours')}</h2>
      ${latest
        ? html`<p class="verdict"><b class="points">${points(latest.score)}</b> ${t('suggestion.onScale', { scale: t(`scale.${asked.scale}`) })}</p>
            <p>${t(latest.accepted ? 'suggestion.accepted' : 'suggestion.changed', { suggested: points(latest.suggested), when: moment(latest.answered) })}
              ${latest.comment ? html`<q class="break">${latest.comment}</q>` : nothing}</p>`
        : html`<p>${t('suggestion.unanswered')}</p>`}
      ${suggestion.machine === null
        ? nothing
        : isStrategist(this.me)
          ? html`<jk-answer-form .asked=${{ ...asked, from: suggestion.from, to: suggestion.to }} .suggested=${suggestion.machine.suggested} .rounds=${rounds}></jk-answer-form>`
          : html`<p class="quiet">${t('suggestion.byStrategist')}</p>`}
    </section>`;
  }

  #how(found) {
    const { suggestion, suggestions, levels } = found;
    const cells = (value) => suggestions.map(({ machine, manual }) => value(machine, manual) ?? '–');
    return html`<section aria-label=${t('suggestion.how')}>
      <h2>${t('suggestion.how')}</h2>
      <ol>
        ${['points', 'rounding', 'ceilings'].map((step) => html`<li>${t(`suggestion.how.${step}`)}</li>`)}
      </ol>
      ${table(t('suggestion.both'), [t('suggestion.step'), ...SCALES.map((scale) => t('suggestion.scale', { scale: t(`scale.${scale}`) }))], [
        [t('suggestion.how.mean'), ...cells((machine) => machine && mean(machine.indicator))],
        [t('suggestion.how.rounded'), ...cells((machine) => machine && points(machine.rounded))],
        [t('suggestion.how.ceiling'), ...cells((machine) => machine && (machine.ceilings.map((each) => t(`ceiling.${each}`)).join(', ') || t('suggestion.how.none')))],
        [t('suggestion.how.score'), ...cells((machine) => machine && html`<b>${points(machine.suggested)}</b>`)],
        ...(suggestion.manual
          ? [[t('suggestion.how.manual'), ...cells((machine, manual) => manual && `${mean(manual.indicator)} → ${points(manual.suggested)}`)]]
          : []),
      ])}
      ${levels === null ? nothing : this.#levels(levels, suggestion.items)}
      <p class="quiet">${t('statistics.beside')} ${BESIDE.map((status) => `${t(`status.${status}`)} ${number(suggestion.beside[status] ?? 0)}`).join(' · ')}.</p>
    </section>`;
  }

  #levels(levels, all) {
    return table(
      t('suggestion.levels'),
      [t('groupBy.level'), t('statistics.n'), t('trend.share')],
      LEVELS.map((level) => [levelBadge({ level }), number(levels[level] ?? 0), all === 0 ? '–' : share((levels[level] ?? 0) / all)]),
    );
  }

  #answers({ answers, names }) {
    const title = t('answers.title');
    const strategist = isStrategist(this.me);
    const columns = ['period', 'scale', 'items', 'suggested', 'score', 'comment', 'when'].map((column) => t(`answers.${column}`));
    return html`<section aria-label=${title}>
      <h2>${title}</h2>
      <p>${t('answers.about')}</p>
      ${this.problem ? failed(this.problem) : nothing}
      ${answers.length === 0
        ? empty(t('answers.none'))
        : table(title, strategist ? [...columns, t('accounts.do')] : columns, answers.map((answer) => [
            `${day(answer.from)} – ${day(answer.to)}`,
            t(`scale.${answer.scale}`),
            number(answer.items),
            html`${points(answer.suggested)} <span class="quiet block">${t('suggestion.mean')} ${mean(answer.indicator)}</span>`,
            html`<b>${points(answer.score)}</b> <span class="quiet block">${t(answer.accepted ? 'answers.accepted' : 'answers.changed')}</span>`,
            html`<span class="break">${answer.comment || '–'}</span>`,
            html`${moment(answer.answered)} <span class="quiet block">${names.get(answer.account) ?? nothing}</span>`,
            ...(strategist ? [this.#delivery(answer)] : []),
          ]))}
    </section>`;
  }

  #delivery(answer) {
    const fared = this.deliveries.get(answer.id);
    return html`<button type="button" class="secondary small" @click=${() => this.#deliver(answer)}>${t('answers.deliver')}<span class="hidden">: ${day(answer.from)} – ${day(answer.to)}</span></button>
      <div aria-live="polite">${fared === undefined
        ? nothing
        : fared.length === 0
          ? t('answers.noSystem')
          : fared.map(({ sink, taken, explanation }) => html`<p class="break">${sink}: ${taken ? t('answers.taken') : explanation}</p>`)}</div>`;
  }

  async #deliver({ id }) {
    this.problem = null;
    try {
      const fared = await post(path`/factors/${MEASURED}/answers/${id}/deliveries`);
      this.deliveries = new Map([...this.deliveries, [id, fared]]);
    } catch (e) {
      this.problem = e;
    }
  }

  #files({ asked }) {
    const files = KINDS.map((kind) => ({ text: t(`file.${kind}`), path: `/factors/${MEASURED}/figures${askedFor(asked, { kind })}` }));
    return html`<section aria-label=${t('suggestion.files')}>
      <h2>${t('suggestion.files')}</h2>
      <p>${t('suggestion.files.about')}</p>
      <jk-downloads .of=${t('suggestion.title')} .files=${files}></jk-downloads>
    </section>`;
  }
}

customElements.define('jk-suggestion-page', SuggestionPage);
