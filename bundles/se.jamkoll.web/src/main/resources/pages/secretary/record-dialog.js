import { html, nothing } from '../lib/lit/index.js';
import { get, path, post } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { icon } from '../shared/icon.js';
import { t } from '../shared/language.js';
import { failed, loading } from '../shared/states.js';

export const DONE = 'jk-done';

/** Records what is done about items: a text for each, which the secretary may change and copy. */
class RecordDialog extends PageElement {
  static properties = {
    host: { attribute: false },
    meeting: { attribute: false },
    kind: { attribute: false },
    rows: { attribute: false },
    texts: { state: true },
    recorded: { state: true },
    problem: { state: true },
    busy: { state: true },
    copied: { state: true },
  };

  constructor() {
    super();
    this.texts = null;
    this.recorded = new Set();
    this.problem = null;
    this.busy = false;
    this.copied = null;
  }

  firstUpdated() {
    this.querySelector('dialog').showModal();
    this.#load();
  }

  render() {
    const { kind } = this;
    return html`<dialog aria-labelledby="record-title" @close=${this.#done}>
      <article>
        <h2 id="record-title">${t(`action.do.${kind}`)}</h2>
        <p>${t(`action.about.${kind}`)}</p>
        <form @submit=${this.#submit}>
          ${kind === 'REFERRAL_BACK' || kind === 'MINUTES_NOTE'
            ? html`<label>${t('action.paragraph')} <input name="paragraph" maxlength="100" ?required=${kind === 'REFERRAL_BACK'}></label>`
            : nothing}
          ${kind === 'COMPLETION' || kind === 'ASSIGNMENT'
            ? html`<label>${t('action.due')} <input name="due" type="date" ?required=${kind === 'ASSIGNMENT'}></label>`
            : nothing}
          ${this.texts === null ? (this.problem ? nothing : loading()) : this.rows.map((row) => this.#text(row))}
          <p class="quiet">${t('action.kept')}</p>
          ${this.problem ? failed(this.problem) : nothing}
          <p class="buttons">
            <button type="submit" ?disabled=${this.busy || this.texts === null} aria-busy=${this.busy}>${t('action.record')}</button>
            <button type="button" class="secondary" @click=${this.#close}>${t('dialog.cancel')}</button>
          </p>
        </form>
      </article>
    </dialog>`;
  }

  #text(row) {
    const name = `text-${row.key}`;
    return html`<div class="wording">
      <label for=${name}>${row.number ? `${row.number}. ` : ''}${row.title}</label>
      <textarea id=${name} rows="7" required maxlength="4000" ?readonly=${this.recorded.has(row.key)} .value=${this.texts.get(row.key)} @input=${(event) => this.texts.set(row.key, event.target.value)}></textarea>
      <button type="button" class="secondary small" @click=${() => this.#copy(row)}>${icon('copy')} ${t('action.copy')}<span class="hidden">: ${row.title}</span></button>
      <span role="status">${this.copied === row.key ? t('action.copied') : ''}</span>
    </div>`;
  }

  async #load() {
    try {
      const asked = this.rows.map(async (row) => {
        const where = path`/hosts/${this.host}/items/${row.key}/actions/wording`;
        const wording = await get(`${where}?meeting=${encodeURIComponent(this.meeting)}&kind=${this.kind}`);
        return [row.key, wording.text];
      });
      this.texts = new Map(await Promise.all(asked));
    } catch (e) {
      this.problem = e;
    }
  }

  async #copy(row) {
    await navigator.clipboard.writeText(this.texts.get(row.key));
    this.copied = row.key;
  }

  async #submit(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    this.busy = true;
    this.problem = null;
    try {
      for (const row of this.rows.filter((each) => !this.recorded.has(each.key))) {
        await post(path`/hosts/${this.host}/items/${row.key}/actions`, {
          meeting: this.meeting,
          kind: this.kind,
          paragraph: form.get('paragraph') || null,
          text: this.texts.get(row.key),
          due: form.get('due') || null,
        });
        this.recorded = new Set([...this.recorded, row.key]);
      }
      this.#close();
    } catch (e) {
      this.problem = e;
    } finally {
      this.busy = false;
    }
  }

  #close = () => this.querySelector('dialog').close();

  #done = () => this.dispatchEvent(new CustomEvent(DONE, { bubbles: true }));
}

customElements.define('jk-record-dialog', RecordDialog);
