import { html, nothing } from '../lib/lit/index.js';
import { get } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { icon } from '../shared/icon.js';
import { counted, day, number, share, t } from '../shared/language.js';
import { levelBadge } from '../shared/level.js';
import { Loader } from '../shared/loader.js';
import { empty, failed, loading } from '../shared/states.js';
import { table } from '../shared/table.js';
import { sharesDiagram, trendDiagram } from './diagrams.js';
import { asked, daysOf, groupName, GROUPS, itemsLink, opensItems, PARTS, ruleName, UNITS, withInterval } from './figures.js';
import { IMPROVED } from './improvements.js';
import './chart.js';
import './compare-periods.js';
import './downloads.js';
import './improvements.js';

/** What a request calls the group of a place. */
const PLACES = { body: 'body', administration: 'administration', 'document-type': 'documentType' };
const BESIDE = ['EXEMPT', 'UNREADABLE', 'RESTRICTED', 'NO_DOCUMENT'];

/** How decision documentation develops, from figures that anyone may check in the tables. */
class StatisticsPage extends PageElement {
  static properties = {
    me: { attribute: false },
    from: { state: true },
    to: { state: true },
    body: { state: true },
    unit: { state: true },
    groupBy: { state: true },
    part: { state: true },
  };

  #bodies = [];
  #figures = new Loader(this, (signal) => this.#load(signal));

  constructor() {
    super();
    this.to = new Date().toISOString().slice(0, 10);
    this.from = `${Number(this.to.slice(0, 4)) - 1}-01-01`;
    this.body = '';
    this.unit = 'quarter';
    this.groupBy = 'body';
    this.part = 'DESCRIBED_OR_JUSTIFIED';
    this.addEventListener(IMPROVED, () => this.#figures.run());
  }

  connectedCallback() {
    super.connectedCallback();
    this.#figures.run();
  }

  render() {
    const { value, problem, busy } = this.#figures;
    return html`
      <h1>${t('statistics.title')}</h1>
      <p class="lead">${t('statistics.lead')}</p>
      ${this.#filter()}
      ${problem ? failed(problem, this.#figures.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#found(value)}
    `;
  }

  async #load(signal) {
    const selection = { from: this.from, to: this.to, body: this.body };
    const { unit, groupBy, part } = this;
    const [time, groups, trend, findings] = await Promise.all([
      get(`/statistics${asked(selection, { groupBy: unit })}`, { signal }),
      get(`/statistics${asked(selection, { groupBy })}`, { signal }),
      get(`/statistics/trend${asked(selection, { unit, part })}`, { signal }),
      get(`/statistics/findings${asked(selection)}`, { signal }),
    ]);
    if (this.body === '' && groupBy === 'body') {
      this.#bodies = groups.figures.map((figure) => figure.group.BODY).filter(Boolean);
    }
    return { selection, unit, groupBy, time, groups, trend, findings };
  }

  #filter() {
    return html`<form class="filter no-print" @submit=${(event) => event.preventDefault()}>
      <label>${t('meetings.from')} <input type="date" required .value=${this.from} @change=${(event) => this.#choose('from', event)}></label>
      <label>${t('meetings.to')} <input type="date" required .value=${this.to} @change=${(event) => this.#choose('to', event)}></label>
      <label>${t('meetings.body')}
        <select @change=${(event) => this.#choose('body', event)}>
          <option value="" ?selected=${this.body === ''}>${t('meetings.allBodies')}</option>
          ${this.#bodies.map((body) => html`<option ?selected=${body === this.body}>${body}</option>`)}
        </select>
      </label>
      ${this.#choice('unit', UNITS, 'unit')}
      <button type="button" class="secondary" @click=${() => window.print()}>${icon('printer')} ${t('meeting.print')}</button>
    </form>`;
  }

  #choice(name, values, texts) {
    return html`<label>${t(`statistics.${name}`)}
      <select @change=${(event) => this.#choose(name, event)}>
        ${values.map((value) => html`<option value=${value} ?selected=${value === this[name]}>${t(`${texts}.${value}`)}</option>`)}
      </select>
    </label>`;
  }

  #choose(name, event) {
    if (event.target.value || name === 'body') {
      this[name] = event.target.value;
      this.#figures.run();
    }
  }

  #found(found) {
    const { total } = found.time;
    if (!total.hidden && total.machine.n === 0) {
      return empty(t('statistics.none'));
    }
    return html`
      ${this.#headline(found)}
      ${this.#time(found)}
      ${this.#trend(found)}
      ${this.#groups(found)}
      ${this.#findings(found)}
      <jk-compare-periods .body=${found.selection.body}></jk-compare-periods>
      ${this.#about(found)}
    `;
  }

  #headline({ selection, time: { total } }) {
    return html`<section aria-label=${t('statistics.headline')}>
      <h2>${t('statistics.headline')}</h2>
      <p>${[selection.body || t('statistics.all'), `${day(selection.from)} – ${day(selection.to)}`].join(', ')}.
        ${total.hidden ? t('statistics.hidden') : counted('statistics.items', total.machine.n)}</p>
      ${total.hidden
        ? nothing
        : html`<dl class="shares">${Object.keys(PARTS).map(
            (part) => html`<div class="share-${PARTS[part]}"><dt>${t(`headline.${part}`)}</dt><dd><b>${this.#behind({ ...selection, part }, share(total.headline[part].value))}</b>
              <span class="quiet block">${t('statistics.of', { count: number(total.headline[part].count), of: number(total.headline[part].of) })}</span></dd></div>`,
          )}</dl>
          <p class="quiet">${t('statistics.beside')} ${BESIDE.map((status) => `${t(`status.${status}`)} ${number(total.beside[status] ?? 0)}`).join(' · ')}.
            ${total.setByHand > 0 ? counted('statistics.manual', total.setByHand) : ''}</p>`}
    </section>`;
  }

  #time({ selection, unit, time }) {
    const name = (figure) => groupName(Object.values(figure.group)[0], unit);
    return html`<section aria-label=${t('statistics.time')}>
      <h2>${t('statistics.time')}</h2>
      <jk-diagram .draw=${sharesDiagram(time.figures, name)} label=${t('statistics.time.diagram')}></jk-diagram>
      ${this.#shares(t('statistics.time'), t(`unit.${unit}`), time.figures, name, (figure) => {
        const [from, to] = daysOf(Object.values(figure.group)[0], unit);
        return { ...selection, from: later(from, selection.from), to: earlier(to, selection.to) };
      })}
      ${this.#files(selection, unit)}
    </section>`;
  }

  #trend({ unit, trend }) {
    const name = (point) => groupName(point.time, unit);
    if (trend.centre === null) {
      return html`<section><h2>${t('trend.title')}</h2>${empty(t('trend.nothing'))}${this.#improvements(trend)}</section>`;
    }
    const marks = marksOf(trend);
    const signals = [...new Set(trend.points.flatMap((point) => point.signals))];
    return html`<section aria-label=${t('trend.title')}>
      <h2>${t('trend.title')}</h2>
      <p class="filter no-print">${this.#choice('part', Object.keys(PARTS), 'headline')}</p>
      <p>${signals.length === 0 ? t('trend.chance') : t('trend.signals', { signals: signals.map((signal) => t(`signal.${signal}`)).join(', ') })}
        ${trend.preliminary ? t('trend.preliminary') : ''}</p>
      <jk-diagram .draw=${trendDiagram(trend, name, marks)} label=${t('trend.diagram', { part: t(`headline.${trend.part}`) })}></jk-diagram>
      ${table(
        t('trend.title'),
        [t(`unit.${unit}`), t('trend.share'), t('trend.limits'), t('trend.sign'), t('trend.done')],
        trend.points.map((point, i) => [
          name(point),
          point.share ? html`${share(point.share.value)} <span class="quiet block">${t('statistics.of', { count: number(point.share.count), of: number(point.share.of) })}</span>` : t('statistics.hidden'),
          point.share ? `${share(point.lower)} – ${share(point.upper)}` : '–',
          point.signals.map((signal) => t(`signal.${signal}`)).join(', ') || '–',
          [...(marks.get(i) ?? []), point.newVersion ? t('trend.newVersion') : ''].filter(Boolean).join(' ') || '–',
        ]),
      )}
      ${this.#improvements(trend)}
    </section>`;
  }

  #improvements({ improvements }) {
    return html`<jk-improvements .me=${this.me} .body=${this.body} .bodies=${this.#bodies} .improvements=${improvements}></jk-improvements>`;
  }

  #groups({ selection, groupBy, groups }) {
    const name = (figure) => groupName(Object.values(figure.group)[0], groupBy);
    const outcome = groupBy === 'missing-part' || groupBy === 'level';
    return html`<section aria-label=${t('statistics.groups')}>
      <h2>${t('statistics.groups')}</h2>
      <p class="filter no-print">${this.#choice('groupBy', GROUPS, 'groupBy')}</p>
      ${outcome
        ? this.#parts(groupBy, selection, groups, name)
        : html`<jk-diagram .draw=${sharesDiagram(groups.figures, name)} label=${t('statistics.groups.diagram')}></jk-diagram>
            ${this.#shares(t('statistics.groups'), t(`groupBy.${groupBy}`), groups.figures, name, (figure) => ({
              ...selection,
              [PLACES[groupBy]]: Object.values(figure.group)[0],
            }))}`}
      ${this.#files(selection, groupBy)}
    </section>`;
  }

  #parts(groupBy, selection, { figures, total }, name) {
    const all = total.hidden ? 0 : total.machine.n;
    return table(
      t('statistics.groups'),
      [t(`groupBy.${groupBy}`), t('statistics.n'), t('trend.share')],
      figures
        .filter((figure) => Object.values(figure.group)[0] !== '')
        .map((figure) => [
          groupBy === 'level' ? levelBadge({ level: figure.group.LEVEL }) : name(figure),
          figure.hidden
            ? t('statistics.hidden')
            : this.#behind({ ...selection, [groupBy === 'level' ? 'level' : 'missingPart']: Object.values(figure.group)[0] }, number(figure.machine.n)),
          figure.hidden || all === 0 ? '–' : share(figure.machine.n / all),
        ]),
    );
  }

  #shares(title, first, figures, name, itemsOf) {
    return table(
      title,
      [first, t('statistics.n'), ...Object.keys(PARTS).map((part) => t(`headline.${part}`))],
      figures.map((figure) => {
        const common = itemsOf(figure);
        return figure.hidden || figure.machine.n === 0
          ? [name(figure), figure.hidden ? t('statistics.hidden') : number(0), '–', '–', '–']
          : [
              name(figure),
              this.#behind(common, number(figure.machine.n)),
              ...Object.keys(PARTS).map((part) => this.#behind({ ...common, part }, withInterval(figure.headline[part]))),
            ];
      }),
    );
  }

  /** Leads from a figure to the items behind it; administrators see figures alone. */
  #behind(common, figure) {
    return opensItems(this.me) ? html`<a href=${itemsLink(common)}>${figure}</a>` : figure;
  }

  #findings({ selection, findings }) {
    return html`<section aria-label=${t('statistics.findings')}>
      <h2>${t('statistics.findings')}</h2>
      ${findings.hidden
        ? html`<p>${t('statistics.hidden')}</p>`
        : table(
            t('statistics.findings'),
            [t('statistics.what'), t('statistics.n'), t('trend.share')],
            findings.findings.filter((each) => each.variant === null).map((each) => [ruleName(each.rule), this.#behind({ ...selection, rule: each.rule }, number(each.share.count)), withInterval(each.share)]),
          )}
    </section>`;
  }

  #files(selection, groupBy) {
    const of = t(UNITS.includes(groupBy) ? `unit.${groupBy}` : `groupBy.${groupBy}`);
    const files = [
      { text: t('file.CSV'), path: `/statistics.csv${asked(selection, { groupBy })}` },
      { text: t('file.XLSX'), path: `/statistics.xlsx${asked(selection, { groupBy })}` },
      { text: t('file.TIDY'), path: `/statistics.csv${asked(selection, { groupBy, tidy: true })}` },
      { text: t('file.JSON'), path: `/statistics${asked(selection, { groupBy })}`, name: 'statistics.json' },
    ];
    return html`<jk-downloads .of=${of} .files=${files}></jk-downloads>`;
  }

  #about({ time: { versions, gaps } }) {
    return html`<section aria-label=${t('statistics.how')}>
      <h2>${t('statistics.how')}</h2>
      <p>${t('statistics.counted')}</p>
      ${versions.length > 1 ? html`<p>${t('statistics.versions', { versions: versions.map((use) => `${use.rules} (${use.profile} ${use.profileVersion})`).join(', ') })}</p>` : nothing}
      ${gaps.map((gap) => html`<p>${t('statistics.gap', { body: gap.body, before: day(gap.before), reference: gap.reference })}</p>`)}
    </section>`;
  }
}

function later(one, other) {
  return one > other ? one : other;
}

function earlier(one, other) {
  return one < other ? one : other;
}

/** Returns the numbers of what was done, by the point in whose time it was done. */
function marksOf({ points, improvements }) {
  const marks = new Map();
  improvements.forEach((improvement, i) => {
    const after = points.findIndex((point) => improvement.on <= point.to);
    const at = after === -1 ? points.length - 1 : after;
    marks.set(at, [...(marks.get(at) ?? []), `▲ ${i + 1}`]);
  });
  return marks;
}


customElements.define('jk-statistics-page', StatisticsPage);
