import { html, nothing } from '../lib/lit/index.js';
import { get } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { mean, points, t } from '../shared/language.js';
import { Loader } from '../shared/loader.js';
import { failed, loading } from '../shared/states.js';
import { table } from '../shared/table.js';

/** How the pilot regions assessed themselves: people's own scores, in a table of their own. */
class RegionsTable extends PageElement {
  #table = new Loader(this, (signal) => get('/factors/regions', { signal }), { inWords: true });

  connectedCallback() {
    super.connectedCallback();
    this.#table.run();
  }

  render() {
    const { value, problem, busy } = this.#table;
    return html`<section aria-label=${t('regions.title')}>
      <h2>${t('regions.title')}</h2>
      <p>${t('regions.about')}</p>
      ${problem ? failed(problem, this.#table.run) : nothing}
      ${value === null ? (busy ? loading() : nothing) : this.#rows(value)}
    </section>`;
  }

  #rows({ years, rows, means, source }) {
    return html`${table(t('regions.title'), [t('rounds.column.factor'), ...years.map((year) => t('regions.year', { year }))], [
        ...rows.map(({ factor, means: scores }) => [`${factor.number}. ${factor.name}`, ...years.map((year) => points(scores[year]))]),
        [t('regions.mean'), ...years.map((year) => html`<b>${mean(means[year])}</b>`)],
      ])}
      <p class="quiet">${t('regions.source', { source })}</p>`;
  }
}

customElements.define('jk-regions-table', RegionsTable);
