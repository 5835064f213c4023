import { html, nothing } from '../lib/lit/index.js';
import { path, post, remove } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { t } from '../shared/language.js';
import { LEVELS } from '../shared/level.js';
import { failed } from '../shared/states.js';
import { DONE } from './record-dialog.js';

/** Sets a level by hand, with a reason, until the next version. */
class ManualDialog extends PageElement {
  static properties = {
    host: { attribute: false },
    meeting: { attribute: false },
    row: { attribute: false },
    problem: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.problem = null;
    this.busy = false;
  }

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  render() {
    const possible = (this.row.result?.assessments ?? []).length > 0;
    return html`<dialog aria-labelledby="manual-title" @close=${this.#done}>
      <article>
        <h2 id="manual-title">${t('manual.do')}</h2>
        <p>${this.row.title}</p>
        <p>${t(possible ? 'manual.about' : 'manual.impossible')}</p>
        <form @submit=${this.#submit}>
          ${possible ? this.#fields() : nothing}
          ${this.problem ? failed(this.problem) : nothing}
          <p class="buttons">
            ${possible ? html`<button type="submit" ?disabled=${this.busy} aria-busy=${this.busy}>${t('manual.submit')}</button>` : nothing}
            ${this.row.result?.manual ? html`<button type="button" class="secondary" @click=${this.#takeBack}>${t('manual.takeBack')}</button>` : nothing}
            <button type="button" class="secondary" @click=${this.#close}>${t('dialog.cancel')}</button>
          </p>
        </form>
      </article>
    </dialog>`;
  }

  #fields() {
    return html`
      <label>${t('manual.level')}
        <select name="level" required>
          <option value="">${t('manual.choose')}</option>
          ${LEVELS.map((level) => html`<option value=${level}>${t(`level.${level}`)}</option>`)}
          <option value="EXEMPT">${t('status.EXEMPT')}</option>
        </select>
      </label>
      <label>${t('manual.reason')} <textarea name="reason" rows="4" required maxlength="4000"></textarea></label>
      <p class="quiet">${t('action.kept')}</p>
    `;
  }

  #submit = (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    const level = form.get('level') === 'EXEMPT' ? null : form.get('level');
    const where = path`/assessments/${this.row.result.assessments[0]}/manual`;
    return this.#do(() => post(where, { meeting: this.meeting, item: this.row.key, level, reason: form.get('reason') }));
  };

  #takeBack = () => this.#do(() => remove(path`/hosts/${this.host}/meetings/${this.meeting}/items/${this.row.key}/manual`));

  async #do(work) {
    this.busy = true;
    this.problem = null;
    try {
      await work();
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

customElements.define('jk-manual-dialog', ManualDialog);
