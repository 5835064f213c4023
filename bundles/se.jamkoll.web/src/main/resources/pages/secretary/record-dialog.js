import { html, nothing } from '../lib/lit/index.js';
import { get, path, post } from '../shared/api.js';
import { DialogElement } from '../shared/dialog.js';
import { icon } from '../shared/icon.js';
import { t } from '../shared/language.js';
import { loading } from '../shared/states.js';

/** Records what is done about items: a text for each, which the secretary may change and copy. */
class RecordDialog extends DialogElement {
  static properties = {
    host: { attribute: false },
    meeting: { attribute: false },
    kind: { attribute: false },
    rows: { attribute: false },
    texts: { state: true },
    recorded: { state: true },
    copied: { state: true },
  };

  constructor() {
    super();
    this.texts = null;
    this.recorded = new Set();
    this.copied = null;
  }

  firstUpdated() {
    super.firstUpdated();
    this.#load();
  }

  heading() {
    return t(`action.do.${this.kind}`);
  }

  content() {
    const { kind } = this;
    return html`
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
        ${this.end(html`<button type="submit" ?disabled=${this.busy || this.texts === null} aria-busy=${this.busy}>${t('action.record')}</button>`)}
      </form>
    `;
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

  #submit(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    return this.attempt(async () => {
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
      this.close();
    });
  }
}

customElements.define('jk-record-dialog', RecordDialog);
