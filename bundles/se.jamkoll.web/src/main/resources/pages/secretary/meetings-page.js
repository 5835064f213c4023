import { html, nothing } from '../lib/lit/index.js';
import { PageElement } from '../shared/element.js';
import { Following } from '../shared/events.js';
import { collator, day, moment, number, t } from '../shared/language.js';
import { Loader } from '../shared/loader.js';
import { assessedOf, byBody, dayFromNow, meetingAddress, meetingsBetween } from '../shared/meetings.js';
import { empty, failed, loading } from '../shared/states.js';

const DAYS_BEFORE = 30;
const DAYS_AFTER = 90;

/** The meetings of each body, from all hosts. */
class MeetingsPage extends PageElement {
  static properties = {
    from: {},
    to: {},
    body: {},
  };

  #meetings = new Loader(this, (signal) => meetingsBetween(this.from, this.to, signal));

  constructor() {
    super();
    this.body = '';
    new Following(this, {
      concerns: { check: ({ state }) => state !== 'RUNNING', assessment: () => true, action: () => true },
      anew: this.#meetings.run,
    });
  }

  willUpdate() {
    this.from ??= dayFromNow(-DAYS_BEFORE);
    this.to ??= dayFromNow(DAYS_AFTER);
  }

  updated(changed) {
    if (changed.has('from') || changed.has('to')) {
      this.#meetings.run();
    }
  }

  render() {
    const { value, problem, busy } = this.#meetings;
    return html`
      <h1>${t('meetings.title')}</h1>
      <p class="lead">${t('meetings.lead')}</p>
      ${this.#filter(value ?? [])}
      ${problem ? failed(problem, this.#meetings.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#bodies(value)}
    `;
  }

  #filter(meetings) {
    const bodies = [...new Set(meetings.map(({ meeting }) => meeting.body))].sort(collator().compare);
    return html`<form class="filter" @submit=${(event) => event.preventDefault()}>
      <label>${t('meetings.from')} <input type="date" required .value=${this.from} @change=${(event) => this.#period('from', event)}></label>
      <label>${t('meetings.to')} <input type="date" required .value=${this.to} @change=${(event) => this.#period('to', event)}></label>
      <label>${t('meetings.body')}
        <select @change=${(event) => (this.body = event.target.value)}>
          <option value="">${t('meetings.allBodies')}</option>
          ${bodies.map((body) => html`<option ?selected=${body === this.body}>${body}</option>`)}
        </select>
      </label>
    </form>`;
  }

  #period(end, event) {
    if (event.target.value) {
      this[end] = event.target.value;
    }
  }

  #bodies(meetings) {
    const shown = meetings.filter(({ meeting }) => this.body === '' || meeting.body === this.body);
    if (shown.length === 0) {
      return empty(t('meetings.none'));
    }
    return byBody(shown).map(([body, those]) => this.#body(body, those));
  }

  #body(body, meetings) {
    return html`<section>
      <h2>${body}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${body}>
        <table>
          <thead><tr>
            <th scope="col">${t('meetings.date')}</th>
            <th scope="col">${t('meetings.closes')}</th>
            <th scope="col">${t('meetings.dispatched')}</th>
            <th scope="col" class="figure">${t('meetings.assessed')}</th>
            <th scope="col" class="figure">${t('meetings.compliant')}</th>
            <th scope="col" class="figure">${t('meetings.open')}</th>
          </tr></thead>
          <tbody>${meetings.map((each) => this.#row(each))}</tbody>
        </table>
      </div>
    </section>`;
  }

  #row(each) {
    const { meeting, counts, readiness } = each;
    const open = readiness.incomplete.length + readiness.unread.length + readiness.withoutLetter.length;
    return html`<tr>
      <th scope="row"><a href=${meetingAddress(each)}>${day(meeting.date)}</a></th>
      <td>${moment(meeting.closes)}</td>
      <td>${moment(meeting.dispatched)}</td>
      <td class="figure">${number(assessedOf(each))}</td>
      <td class="figure">${number(counts.compliant)}</td>
      <td class="figure">${number(open)}</td>
    </tr>`;
  }
}

customElements.define('jk-meetings-page', MeetingsPage);
