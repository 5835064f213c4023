import { html, nothing } from '../lib/lit/index.js';
import { path, post, remove } from '../shared/api.js';
import { DialogElement } from '../shared/dialog.js';
import { t } from '../shared/language.js';
import { LEVELS } from '../shared/level.js';

/** Sets a level by hand, with a reason, until the next version. */
class ManualDialog extends DialogElement {
  static properties = {
    host: { attribute: false },
    meeting: { attribute: false },
    row: { attribute: false },
  };

  heading() {
    return t('manual.do');
  }

  content() {
    const possible = (this.row.result?.assessments ?? []).length > 0;
    return html`
      <p>${this.row.title}</p>
      <p>${t(possible ? 'manual.about' : 'manual.impossible')}</p>
      <form @submit=${this.#submit}>
        ${possible ? this.#fields() : nothing}
        ${this.end(html`
          ${possible ? html`<button type="submit" ?disabled=${this.busy} aria-busy=${this.busy}>${t('manual.submit')}</button>` : nothing}
          ${this.row.result?.manual ? html`<button type="button" class="secondary" @click=${this.#takeBack}>${t('manual.takeBack')}</button>` : nothing}
        `)}
      </form>
    `;
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

  #do(work) {
    return this.attempt(async () => {
      await work();
      this.close();
    });
  }
}

customElements.define('jk-manual-dialog', ManualDialog);
