import { html, nothing } from '../lib/lit/index.js';
import { get, path } from '../shared/api.js';
import { briefSwitch, isBrief } from '../shared/brief.js';
import { PageElement } from '../shared/element.js';
import { Following } from '../shared/events.js';
import { icon } from '../shared/icon.js';
import { known, moment, t } from '../shared/language.js';
import { levelBadge } from '../shared/level.js';
import { Loader } from '../shared/loader.js';
import { empty, failed, loading } from '../shared/states.js';

const MOST_SENTENCES = 3;

/** The drafts that someone writes, or that are routed to a manager, from all hosts. */
class DraftsPage extends PageElement {
  static properties = { whose: {}, brief: { state: true } };

  #drafts = new Loader(this, (signal) => this.#load(signal));

  constructor() {
    super();
    this.brief = isBrief();
    new Following(this, { concerns: { draft: () => true }, anew: this.#drafts.run });
  }

  connectedCallback() {
    super.connectedCallback();
    this.#drafts.run();
    // The text is written elsewhere; who comes back wants to see what it says now.
    window.addEventListener('focus', this.#drafts.run);
  }

  disconnectedCallback() {
    window.removeEventListener('focus', this.#drafts.run);
    super.disconnectedCallback();
  }

  render() {
    const { value, problem, busy } = this.#drafts;
    return html`
      <h1>${t(`drafts.title.${this.whose}`)}</h1>
      <p class="lead">${t(`drafts.lead.${this.whose}`)}</p>
      <p class="promise">${icon('lock')} <span>${t('drafts.promise')}</span></p>
      ${problem ? failed(problem, this.#drafts.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#table(value)}
    `;
  }

  async #load(signal) {
    const { entries } = await get('/hosts', { signal });
    const hosts = entries.filter((host) => host.capabilities.includes('DRAFTS'));
    const found = await Promise.all(
      hosts.map(async (host) => {
        const page = await get(path`/hosts/${host.id}/drafts?whose=${this.whose}`, { signal });
        return page.entries.map((draft) => ({ host, ...draft }));
      }),
    );
    return found.flat().sort((a, b) => b.document.changed.localeCompare(a.document.changed));
  }

  #table(drafts) {
    if (drafts.length === 0) {
      return empty(t(`drafts.none.${this.whose}`), html`<p><a href="#/kontrollera">${t('drafts.checkFile')}</a></p>`);
    }
    return html`
      ${briefSwitch(this.brief, (brief) => (this.brief = brief))}
      <div class="scroll" tabindex="0" role="region" aria-label=${t(`drafts.title.${this.whose}`)}>
        <table>
          <thead><tr>
            <th scope="col">${t('drafts.document')}</th>
            <th scope="col">${t('drafts.level')}</th>
            <th scope="col">${t('drafts.missing')}</th>
            <th scope="col">${t('drafts.changed')}</th>
          </tr></thead>
          <tbody>${drafts.map((draft) => this.#row(draft))}</tbody>
        </table>
      </div>
    `;
  }

  /** What to look over, in sentences or, in the short view, in a word or two. */
  #inWords(findings) {
    return this.brief
      ? [...new Set(findings.map(({ rule, message }) => known(`rule.${rule}`, message)))]
      : findings.slice(0, MOST_SENTENCES).map(({ message }) => message);
  }

  #row({ host, document, assessment }) {
    const lacking = (assessment?.findings ?? []).filter((finding) => finding.severity !== 'INFO');
    return html`<tr>
      <th scope="row">
        <a href=${path`#/handling/${host.id}/${document.version.document}`}>${document.title}</a>
        <span class="quiet block">${[document.facts.diaryNumber, document.facts.body, host.name].filter(Boolean).join(' · ')}</span>
      </th>
      <td>${assessment ? levelBadge(assessment) : levelBadge({ status: 'RESTRICTED' })}</td>
      <td>${lacking.length === 0 ? '–' : html`<ul class="plain">${this.#inWords(lacking).map((words) => html`<li>${words}</li>`)}</ul>`}</td>
      <td class="nowrap">${moment(document.changed)}</td>
    </tr>`;
  }
}

customElements.define('jk-drafts-page', DraftsPage);
