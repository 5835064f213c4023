import { html, nothing } from '../lib/lit/index.js';
import { path, post } from '../shared/api.js';
import { DialogElement } from '../shared/dialog.js';
import { points, t } from '../shared/language.js';
import { scoresOf } from './scope.js';

export const SCORED = 'jk-scored';

const LONGEST = 4000;

/** Scores the factors of a round, one after another. */
class ScoreDialog extends DialogElement {
  static properties = {
    round: { attribute: false },
    checklist: { attribute: false },
    scores: { attribute: false },
    names: { attribute: false },
    factor: { attribute: false },
  };

  willUpdate(changed) {
    if (changed.has('factor')) {
      this.problem = null;
    }
  }

  updated(changed) {
    if (changed.has('factor')) {
      this.#fill();
    }
  }

  /** What is typed of one factor is never taken for the next. */
  #fill() {
    const form = this.querySelector('form');
    const given = this.scores.find((score) => score.factor === this.factor);
    form.reset();
    form.elements.comment.value = given?.comment ?? '';
    form.elements.owner.value = given?.owner ?? '';
    form.elements.improve.checked = given?.improve ?? false;
    form.querySelectorAll('[name=points]').forEach((radio) => (radio.checked = Number(radio.value) === given?.points));
    (form.querySelector('[name=points]:checked') ?? form.querySelector('[name=points]')).focus();
  }

  heading() {
    return t('rounds.factor', { number: this.factor });
  }

  content() {
    const { name } = this.checklist.factors.find((factor) => factor.number === this.factor);
    const next = this.#next();
    return html`
      <p class="factor-name">${name}</p>
      <form @submit=${this.#submit}>
        <fieldset class="steps">
          <legend>${t('score.points', { scale: t(`scale.${this.round.scale}`) })}</legend>
          ${scoresOf(this.round.scale).map((score) => html`<label><input type="radio" name="points" value=${score} required> <b>${points(score)}</b> ${this.#label(score)}</label>`)}
        </fieldset>
        <label>${t('score.comment')} <textarea name="comment" rows="3" maxlength=${LONGEST}></textarea></label>
        <label>${t('score.owner')}
          <select name="owner">
            <option value="">${t('score.noOwner')}</option>
            ${this.names.map(({ id, login }) => html`<option value=${id}>${login}</option>`)}
          </select>
        </label>
        <label><input type="checkbox" name="improve"> ${t('score.improve')}</label>
        <p class="quiet">${t('action.kept')}</p>
        ${this.end(html`
          ${next ? html`<button type="submit" value="next" ?disabled=${this.busy} aria-busy=${this.busy}>${t('score.next')}</button>` : nothing}
          <button type="submit" class=${next ? 'secondary' : ''} ?disabled=${this.busy}>${t('score.submit')}</button>
        `)}
      </form>
    `;
  }

  /** The whole steps have names, in the year that uses the scale. */
  #label(score) {
    const named = Number.isInteger(score) && this.checklist.scale === this.round.scale;
    return named ? html`<span class="quiet">${this.checklist.labels[score - 1]}</span>` : nothing;
  }

  #next() {
    return this.factor < this.checklist.factors.length ? this.factor + 1 : null;
  }

  #submit = (event) => {
    event.preventDefault();
    const goesOn = event.submitter?.value === 'next';
    const form = new FormData(event.target);
    return this.attempt(async () => {
      await post(path`/rounds/${this.round.id}/scores`, {
        factor: this.factor,
        points: Number(form.get('points')),
        comment: form.get('comment'),
        owner: form.get('owner') || null,
        improve: form.get('improve') !== null,
      });
      this.dispatchEvent(new CustomEvent(SCORED, { bubbles: true }));
      if (goesOn) {
        this.factor = this.#next();
      } else {
        this.close();
      }
    });
  };
}

customElements.define('jk-score-dialog', ScoreDialog);
