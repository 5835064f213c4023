import { html, nothing } from '../lib/lit/index.js';
import { get, path } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { Following } from '../shared/events.js';
import { icon } from '../shared/icon.js';
import { moment, t } from '../shared/language.js';
import { Loader } from '../shared/loader.js';
import { failed, loading } from '../shared/states.js';
import '../shared/assessment.js';
import '../shared/letter.js';
import '../shared/letter-and-assessment.js';

/** A document of a host, read anew for whoever opens it. */
class DocumentPage extends PageElement {
  static properties = { host: {}, document: {} };

  #view = new Loader(this, (signal) => get(path`/hosts/${this.host}/documents/${this.document}/view`, { signal }));

  constructor() {
    super();
    const isThis = ({ host, document }) => host === this.host && document === this.document;
    new Following(this, { concerns: { draft: isThis, assessment: isThis }, anew: this.#view.run });
  }

  connectedCallback() {
    super.connectedCallback();
    this.#view.run();
  }

  render() {
    const { value, problem, busy } = this.#view;
    return html`
      <p class="crumb"><button type="button" class="link" @click=${() => history.back()}>${icon('chevron-left')} ${t('document.back')}</button></p>
      <h1>${value ? value.document.title : t('document.title')}</h1>
      ${value ? this.#facts(value.document) : nothing}
      ${problem ? failed(problem, this.#view.run) : nothing}
      ${value === null && busy ? loading(t('document.busy')) : nothing}
      ${value ? html`<jk-letter-and-assessment .letter=${value.letter} .matter=${`${this.host} ${this.document}`} .mayHide=${value.document.state === 'DRAFT'}></jk-letter-and-assessment>` : nothing}
    `;
  }

  #facts(document) {
    const facts = [document.facts.diaryNumber, document.facts.body, t(`document.state.${document.state}`), moment(document.changed)];
    return html`
      <p class="lead">${facts.filter(Boolean).join(' · ')}</p>
      <p class="promise">${icon('lock')} <span>${t('document.promise')}</span>
        <button type="button" class="secondary small" @click=${this.#view.run}>${icon('refresh-cw')} ${t('document.again')}</button></p>
    `;
  }
}

customElements.define('jk-document-page', DocumentPage);
