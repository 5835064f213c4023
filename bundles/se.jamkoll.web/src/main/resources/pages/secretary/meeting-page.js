import { html, nothing } from '../lib/lit/index.js';
import { repeat } from '../lib/lit-html/directives/repeat.js';
import { get, path, post, remove } from '../shared/api.js';
import { DIALOG_CLOSED } from '../shared/dialog.js';
import { PageElement } from '../shared/element.js';
import { Following, isLive } from '../shared/events.js';
import { icon } from '../shared/icon.js';
import { counted, day, known, moment, number, t } from '../shared/language.js';
import { LEVELS, levelBadge } from '../shared/level.js';
import { Loader } from '../shared/loader.js';
import { pager } from '../shared/pager.js';
import { empty, failed, loading } from '../shared/states.js';
import { lacks, openByItem, openItems, rowsOf, SELECTIONS, SORTS, stateOf } from './agenda.js';
import { saveCsv } from './csv.js';
import './manual-dialog.js';
import './record-dialog.js';

/** How often the progress of a check is asked for, beside what the server tells. */
const LOOK_EVERY_MILLIS = { live: 10_000, gone: 1000 };
/** So many rows are drawn at a time: a browser is slow to lay out thousands. */
const ROWS = 200;

/** One meeting: its agenda with what is found of each item, and what the secretary does about it. */
class MeetingPage extends PageElement {
  static properties = {
    me: { attribute: false },
    host: {},
    meeting: {},
    selection: { state: true },
    words: { state: true },
    sort: { state: true },
    marked: { state: true },
    dialog: { state: true },
    problem: { state: true },
    progress: { state: true },
    first: { state: true },
    printing: { state: true },
  };

  #timer = null;
  #page = new Loader(this, async (signal) => {
    const where = path`/hosts/${this.host}/meetings/${this.meeting}`;
    const [found, readiness] = await Promise.all([get(where, { signal }), get(`${where}/readiness`, { signal })]);
    this.#follow(found.check);
    return { ...found, question: readiness.question, rows: rowsOf(found), openActions: openByItem(found.actions) };
  });

  constructor() {
    super();
    this.selection = 'all';
    this.words = '';
    this.sort = 'order';
    this.marked = new Set();
    this.dialog = null;
    this.problem = null;
    this.progress = null;
    this.first = 0;
    this.printing = false;
    new Following(this, {
      concerns: {
        check: (check) => this.#progressed(check),
        assessment: (assessed) => this.#holds(assessed),
        action: (action) => this.#isThis(action),
      },
      anew: this.#page.run,
    });
    this.addEventListener(DIALOG_CLOSED, () => {
      this.dialog = null;
      this.marked = new Set();
      this.#page.run();
    });
  }

  connectedCallback() {
    super.connectedCallback();
    this.#page.run();
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#printed);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#printed);
    super.disconnectedCallback();
  }

  render() {
    const { value, problem, busy } = this.#page;
    return html`
      <p class="crumb">${this.#wayBack()}</p>
      ${problem ? failed(problem, this.#page.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#meeting(value)}
    `;
  }

  #wayBack() {
    const works = this.me.roles.some(({ role }) => role !== 'READER');
    return works
      ? html`<a href="#/sammantraden">${icon('chevron-left')} ${t('meetings.title')}</a>`
      : html`<a href="#/resultat">${icon('chevron-left')} ${t('results.title')}</a>`;
  }

  #meeting(found) {
    const { meeting } = found;
    return html`
      <h1>${meeting.body}, ${day(meeting.date)}</h1>
      <p class="lead">${t('meeting.times', { closes: moment(meeting.closes), dispatched: moment(meeting.dispatched) })}</p>
      <div class="cards">${this.#readiness(found)}${this.#check(found)}</div>
      ${this.problem ? failed(this.problem) : nothing}
      ${this.#changes(found)}
      ${found.rows.length === 0 ? empty(t('meeting.empty')) : this.#agenda(found)}
      ${this.#actions(found)}
      ${this.dialog ? this.#openDialog(found) : nothing}
    `;
  }

  #readiness({ question, counts }) {
    const asked = t('meeting.gate');
    const title = this.#isSecretary() ? asked : t('results.levels');
    return html`<section class="card" aria-label=${title}>
      <h2>${title}</h2>
      ${this.#isSecretary() ? html`<p class="pre">${question.replace(asked, '').trim()}</p>` : nothing}
      <ul class="plain counts">
        ${LEVELS.filter((level) => counts.levels[level]).map((level) => html`<li>${levelBadge({ level })} <b>${number(counts.levels[level])}</b></li>`)}
        ${Object.entries(counts.beside).map(([status, n]) => html`<li>${levelBadge({ status })} <b>${number(n)}</b></li>`)}
      </ul>
      ${this.#isSecretary() ? html`<p class="quiet">${t('meeting.about')}</p>` : nothing}
    </section>`;
  }

  #check({ check }) {
    const running = this.progress?.state === 'RUNNING';
    return html`<section class="card no-print" aria-label=${t('meeting.check')}>
      <h2>${t('meeting.check')}</h2>
      <p>${check?.finished ? t('meeting.checked', { when: moment(check.finished) }) : t('meeting.unchecked')}</p>
      <div aria-live="polite">
        ${running
          ? html`<label>${t('meeting.running', { done: number(this.progress.done), total: number(this.progress.total) })}
              <progress value=${this.progress.done} max=${Math.max(1, this.progress.total)}></progress></label>`
          : nothing}
        ${this.progress?.state === 'FAILED' ? html`<p>${t('meeting.failed')}</p>` : nothing}
        ${this.progress?.state === 'CANCELLED' ? html`<p>${t('meeting.cancelled')}</p>` : nothing}
      </div>
      <p class="buttons">
        ${this.#isSecretary() ? this.#startOrCancel(running) : nothing}
        <button type="button" class="secondary" @click=${() => window.print()}>${icon('printer')} ${t('meeting.print')}</button>
        <button type="button" class="secondary" @click=${this.#save}>${icon('download')} ${t('meeting.csv')}</button>
      </p>
    </section>`;
  }

  /** One button, which keeps the focus when it changes what it does. */
  #startOrCancel(running) {
    return html`<button type="button" class=${running ? 'secondary' : ''} @click=${running ? this.#cancel : this.#start}>
      ${icon(running ? 'square' : 'play')} ${t(running ? 'meeting.cancel' : 'meeting.start')}
    </button>`;
  }

  #changes({ changes, rows }) {
    if (!changes?.since || changes.items.length === 0) {
      return nothing;
    }
    const titles = new Map(rows.map((row) => [row.key, row.title]));
    return html`<details>
      <summary>${counted('meeting.changes', changes.items.length, { since: moment(changes.since) })}</summary>
      <ul>${changes.items.map((change) => html`<li><b>${t(`change.${change.kind}`)}</b>: ${titles.get(change.item) ?? t('meeting.removedItem')}
        ${change.before?.level && change.after?.level ? html` (${t(`level.${change.before.level}`)} → ${t(`level.${change.after.level}`)})` : nothing}</li>`)}</ul>
    </details>`;
  }

  #agenda(found) {
    const rows = this.#shown(found);
    return html`
      <section>
        <h2>${t('meeting.agenda')}</h2>
        <form class="filter no-print" @submit=${(event) => event.preventDefault()}>
          <label>${t('meeting.show')}
            <select @change=${(event) => this.#show({ selection: event.target.value })}>
              ${Object.keys(SELECTIONS).map((name) => html`<option value=${name} ?selected=${name === this.selection}>${t(`selection.${name}`)}</option>`)}
            </select>
          </label>
          <label>${t('meeting.sort')}
            <select @change=${(event) => this.#show({ sort: event.target.value })}>
              ${Object.keys(SORTS).map((name) => html`<option value=${name} ?selected=${name === this.sort}>${t(`sort.${name}`)}</option>`)}
            </select>
          </label>
          <label>${t('meeting.search')} <input type="search" .value=${this.words} @input=${(event) => this.#show({ words: event.target.value })}></label>
        </form>
        <p class="quiet" role="status">${t('meeting.shown', { shown: number(rows.length), all: number(found.rows.length) })}</p>
        ${this.#isSecretary() ? this.#toolbar() : nothing}
        <div class="scroll" tabindex="0" role="region" aria-label=${t('meeting.agenda')}>
          <table class="agenda">
            <thead><tr>
              ${this.#isSecretary() ? html`<th scope="col" class="no-print"><span class="hidden">${t('meeting.mark')}</span></th>` : nothing}
              <th scope="col">${t('meeting.number')}</th>
              <th scope="col">${t('meeting.item')}</th>
              <th scope="col">${t('meeting.unit')}</th>
              <th scope="col">${t('meeting.level')}</th>
              <th scope="col">${t('meeting.lacks')}</th>
            </tr></thead>
            <tbody>${repeat(
              this.printing ? rows : rows.slice(this.first, this.first + ROWS),
              (row) => row.key,
              (row) => this.#row(row, found),
            )}</tbody>
          </table>
        </div>
        ${pager({ first: this.first, size: ROWS, total: rows.length, go: this.#go })}
      </section>
    `;
  }

  #toolbar() {
    const some = this.marked.size > 0;
    return html`<div class="buttons no-print">
      <span>${counted('meeting.markedItems', this.marked.size)}</span>
      ${['COMPLETION', 'REFERRAL_BACK', 'MINUTES_NOTE', 'ASSIGNMENT'].map(
        (kind) => html`<button type="button" class="secondary small" ?disabled=${!some} @click=${() => (this.dialog = { kind })}>${t(`action.do.${kind}`)}</button>`,
      )}
      <button type="button" class="secondary small" ?disabled=${this.marked.size !== 1} @click=${() => (this.dialog = { kind: 'MANUAL' })}>${t('manual.do')}</button>
    </div>`;
  }

  #row(row, { host, openActions }) {
    const open = openActions.get(row.key) ?? [];
    const missing = lacks(row);
    return html`<tr>
      ${this.#isSecretary()
        ? html`<td class="no-print"><input type="checkbox" .checked=${this.marked.has(row.key)} aria-label=${t('meeting.markItem', { title: row.title })} @change=${() => this.#mark(row.key)}></td>`
        : nothing}
      <td>${row.number ?? row.order}</td>
      <th scope="row">
        ${row.title}
        ${row.late ? html`<span class="tag">${t('meeting.late')}</span>` : nothing}
        <span class="quiet block">${row.diaryNumber ?? ''}</span>
        ${row.documents.filter((document) => document.role === 'LETTER').map((document) => this.#document(host, document))}
      </th>
      <td>${row.unit}</td>
      <td>${row.result ? levelBadge(row.result) : t('meeting.unchecked')}
        ${row.result?.reason ? html`<span class="quiet block">${known(`reason.${row.result.reason}`, row.result.reason)}</span>` : nothing}
        ${row.result?.doubts.includes('CHANGED') ? html`<span class="quiet block">${t('meeting.changedSince')}</span>` : nothing}</td>
      <td>${missing.length === 0 ? '–' : html`<ul class="plain">${missing.map((each) => html`<li>${each}</li>`)}</ul>`}
        ${open.map((action) => html`<span class="tag">${t(`action.${action.kind}`)}</span>`)}</td>
    </tr>`;
  }

  #document(host, document) {
    const name = document.label ?? t('meeting.letter');
    return document.confidentiality === 'RESTRICTED'
      ? html`<span class="quiet block">${icon('lock')} ${name}</span>`
      : html`<span class="block no-print"><a href=${path`#/handling/${host}/${document.version.document}`}>${icon('file-text')} ${name}<span class="hidden">: ${document.title}</span></a></span>`;
  }

  #actions({ actions, rows }) {
    if (actions.length === 0) {
      return nothing;
    }
    const titles = new Map(rows.map((row) => [row.key, row.title]));
    return html`<section aria-label=${t('actions.title')}>
      <h2>${t('actions.title')}</h2>
      <ul class="actions">${actions.map((action) => html`<li>
        <p><b>${t(`action.${action.kind}`)}</b> · ${titles.get(action.item) ?? ''} · ${moment(action.made)}${action.due ? ` · ${t('actions.due', { day: day(action.due) })}` : ''}${action.outcome ? ` · ${t(`outcome.${action.outcome}`)}` : ''}</p>
        <p class="pre">${action.text}</p>
        ${action.closed === null && this.#isSecretary() ? this.#closing(action) : nothing}
      </li>`)}</ul>
    </section>`;
  }

  #closing(action) {
    return html`<label class="choice no-print">${t('actions.outcome')}
      <select @change=${(event) => this.#close(action, event.target.value)}>
        <option value="">${t('actions.notClosed')}</option>
        ${['COMPLETED', 'WITHDRAWN', 'POSTPONED', 'REFERRED_BACK', 'DECIDED_ANYWAY'].map((outcome) => html`<option value=${outcome}>${t(`outcome.${outcome}`)}</option>`)}
      </select>
    </label>`;
  }

  #openDialog(found) {
    const rows = found.rows.filter((row) => this.marked.has(row.key));
    return this.dialog.kind === 'MANUAL'
      ? html`<jk-manual-dialog .host=${this.host} .meeting=${this.meeting} .row=${rows[0]}></jk-manual-dialog>`
      : html`<jk-record-dialog .host=${this.host} .meeting=${this.meeting} .kind=${this.dialog.kind} .rows=${rows}></jk-record-dialog>`;
  }

  #shown({ rows, readiness }) {
    const open = openItems(readiness);
    const words = this.words.trim().toLocaleLowerCase();
    return rows
      .filter((row) => SELECTIONS[this.selection](row, open))
      .filter((row) => words === '' || row.words.includes(words))
      .sort(SORTS[this.sort]);
  }

  #show(choice) {
    Object.assign(this, choice, { first: 0 });
  }

  #go = async (first) => {
    this.first = first;
    await this.updateComplete;
    this.querySelector('.agenda').closest('.scroll').scrollIntoView({ block: 'start' });
  };

  /** All rows are printed; the browser does not wait for them. */
  #print = () => {
    this.printing = true;
    this.performUpdate();
  };

  #printed = () => {
    this.printing = false;
  };

  #isSecretary() {
    const body = this.#page.value?.meeting.body;
    return this.me.roles.some((grant) => grant.role === 'SECRETARY' && grant.body === body);
  }

  #mark(key) {
    const marked = new Set(this.marked);
    if (!marked.delete(key)) {
      marked.add(key);
    }
    this.marked = marked;
  }

  #start = async () => {
    await this.#try(async () => this.#follow(await post(path`/hosts/${this.host}/meetings/${this.meeting}/check`)));
  };

  #cancel = async () => {
    await this.#try(() => remove(path`/hosts/${this.host}/meetings/${this.meeting}/check`));
  };

  async #close(action, outcome) {
    if (outcome !== '') {
      await this.#try(() => post(path`/actions/${action.id}/outcome`, { outcome }));
      this.#page.run();
    }
  }

  async #try(work) {
    this.problem = null;
    try {
      await work();
    } catch (e) {
      this.problem = e;
    }
  }

  #follow(check) {
    const before = this.progress?.state;
    this.progress = check;
    clearTimeout(this.#timer);
    if (check?.state === 'RUNNING') {
      this.#timer = setTimeout(() => this.#look(), isLive() ? LOOK_EVERY_MILLIS.live : LOOK_EVERY_MILLIS.gone);
    } else if (before === 'RUNNING') {
      this.#page.run();
    }
  }

  /** Shows how far a check has come; tells whether one has ended that was not shown. */
  #progressed(check) {
    if (!this.#isThis(check)) {
      return false;
    }
    const known = this.progress?.state === 'RUNNING';
    this.#follow(check);
    return check.state !== 'RUNNING' && !known;
  }

  #isThis({ host, meeting }) {
    return host === this.host && meeting === this.meeting;
  }

  #holds({ host, document }) {
    const rows = host === this.host && this.progress?.state !== 'RUNNING' ? (this.#page.value?.rows ?? []) : [];
    return rows.some((row) => row.documents.some((each) => each.version.document === document));
  }

  async #look() {
    await this.#try(async () => this.#follow(await get(path`/hosts/${this.host}/meetings/${this.meeting}/check`)));
    if (this.problem !== null) {
      this.progress = null;
    }
  }

  #save = () => {
    const found = this.#page.value;
    const heading = ['number', 'item', 'diaryNumber', 'unit', 'level', 'lacks'].map((column) => t(`meeting.${column}`));
    const rows = this.#shown(found).map((row) => [row.number ?? row.order, row.title, row.diaryNumber, row.unit, stateOf(row), lacks(row).join(', ')]);
    saveCsv(`${found.meeting.body} ${found.meeting.date}.csv`, [heading, ...rows]);
  };
}

customElements.define('jk-meeting-page', MeetingPage);
