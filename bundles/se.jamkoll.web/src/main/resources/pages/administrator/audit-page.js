import { html, nothing } from '../lib/lit/index.js';
import { get } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { moment, t } from '../shared/language.js';
import { Loader } from '../shared/loader.js';
import { empty, failed, loading } from '../shared/states.js';

/** What was done and refused, newest first. */
class AuditPage extends PageElement {
  #entries = new Loader(this, (signal) => get('/audit?limit=200', { signal }));

  connectedCallback() {
    super.connectedCallback();
    this.#entries.run();
  }

  render() {
    const { value, problem, busy } = this.#entries;
    return html`
      <h1>${t('audit.title')}</h1>
      <p class="lead">${t('audit.lead')}</p>
      ${problem ? failed(problem, this.#entries.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#table(value)}
    `;
  }

  #table(entries) {
    if (entries.length === 0) {
      return empty(t('audit.none'));
    }
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('audit.title')}><table>
      <thead><tr>
        <th scope="col">${t('audit.when')}</th><th scope="col">${t('audit.account')}</th><th scope="col">${t('audit.what')}</th>
        <th scope="col">${t('audit.object')}</th><th scope="col">${t('audit.outcome')}</th>
      </tr></thead>
      <tbody>${entries.map((entry) => html`<tr>
        <td class="nowrap">${moment(entry.when)}</td><td>${entry.account ?? '–'}</td><td><code>${entry.what}</code></td>
        <td class="break">${entry.object}${entry.body ? ` (${entry.body})` : ''}</td><td>${t(entry.refused ? 'audit.refused' : 'audit.done')}</td>
      </tr>`)}</tbody>
    </table></div>`;
  }
}

customElements.define('jk-audit-page', AuditPage);
