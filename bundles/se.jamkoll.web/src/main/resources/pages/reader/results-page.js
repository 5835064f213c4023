import { html, nothing } from '../lib/lit/index.js';
import { PageElement } from '../shared/element.js';
import { Following } from '../shared/events.js';
import { day, number, share, t } from '../shared/language.js';
import { LEVELS, levelBadge } from '../shared/level.js';
import { Loader } from '../shared/loader.js';
import { assessedOf, byBody, dayFromNow, meetingAddress, meetingsBetween } from '../shared/meetings.js';
import { empty, failed, loading } from '../shared/states.js';

const DAYS_BEFORE = 365;
const DAYS_AFTER = 60;

/** What was found in the documents of meetings, for those who sit in a body or audit it: once the documents have gone out. */
class ResultsPage extends PageElement {
  #results = new Loader(this, (signal) => this.#load(signal));

  constructor() {
    super();
    new Following(this, {
      concerns: { check: ({ state }) => state !== 'RUNNING', assessment: () => true, action: () => true },
      anew: this.#results.run,
    });
  }

  connectedCallback() {
    super.connectedCallback();
    this.#results.run();
  }

  render() {
    const { value, problem, busy } = this.#results;
    return html`
      <h1>${t('results.title')}</h1>
      <p class="lead">${t('results.lead')}</p>
      ${problem ? failed(problem, this.#results.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#bodies(value)}
    `;
  }

  async #load(signal) {
    const meetings = await meetingsBetween(dayFromNow(-DAYS_BEFORE), dayFromNow(DAYS_AFTER), signal);
    const now = new Date().toISOString();
    return meetings.filter((each) => hasGoneOut(each.meeting, now) && assessedOf(each) > 0);
  }

  #bodies(meetings) {
    if (meetings.length === 0) {
      return empty(t('results.none'));
    }
    return byBody(meetings).map(([body, those]) => this.#body(body, those.toReversed()));
  }

  #body(body, meetings) {
    return html`<section>
      <h2>${body}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${body}>
        <table>
          <thead><tr>
            <th scope="col">${t('meetings.date')}</th>
            <th scope="col" class="figure">${t('meetings.assessed')}</th>
            <th scope="col" class="figure">${t('meetings.compliant')}</th>
            <th scope="col">${t('results.levels')}</th>
          </tr></thead>
          <tbody>${meetings.map((each) => this.#row(each))}</tbody>
        </table>
      </div>
    </section>`;
  }

  #row(each) {
    const { meeting, counts } = each;
    const assessed = assessedOf(each);
    return html`<tr>
      <th scope="row"><a href=${meetingAddress(each)}>${day(meeting.date)}</a></th>
      <td class="figure">${number(assessed)}</td>
      <td class="figure">${number(counts.compliant)} <span class="quiet block">${share(counts.compliant / assessed)}</span></td>
      <td><ul class="plain counts">${LEVELS.filter((level) => counts.levels[level]).map(
        (level) => html`<li>${levelBadge({ level })} <b>${number(counts.levels[level])}</b></li>`,
      )}</ul></td>
    </tr>`;
  }
}

/** Tells whether the documents of a meeting are finished: they have gone out, or the day has come. */
function hasGoneOut({ date, dispatched }, now) {
  return (dispatched ?? date) <= now;
}

customElements.define('jk-results-page', ResultsPage);
