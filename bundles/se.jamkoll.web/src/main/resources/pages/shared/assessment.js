import { html, nothing } from '../lib/lit/index.js';
import { briefSwitch, isBrief } from './brief.js';
import { PageElement } from './element.js';
import { icon } from './icon.js';
import { counted, t } from './language.js';
import { levelBadge, PAIRS, severity } from './level.js';

export const FINDING_SHOWN = 'jk-show-finding';
export const FINDING_HIDDEN = 'jk-hide-finding';
export const FINDINGS_BACK = 'jk-findings-back';

const STEPS = ['RELEVANCE', 'STATISTICS', 'CONSEQUENCES', 'MEASURES', 'GOALS'];
const WEIGHT = { ERROR: 0, WARNING: 1, INFO: 2 };

/** Numbers findings as the letter and the side beside it show them: what matters most first. */
export function numbered(findings) {
  return [...findings]
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || (a.start ?? -1) - (b.start ?? -1))
    .map((finding, i) => ({ finding, number: i + 1, id: `${finding.rule} ${finding.message}` }));
}

/** An assessment: its level, pair by pair, why, the questions, and the answers of the checklist. */
class AssessmentPanel extends PageElement {
  static properties = {
    assessment: { attribute: false },
    findings: { attribute: false },
    hiddenCount: { attribute: false },
    chosen: { attribute: false },
    mayHide: { attribute: false },
    brief: { state: true },
  };

  constructor() {
    super();
    this.findings = [];
    this.hiddenCount = 0;
    this.chosen = null;
    this.mayHide = false;
    this.brief = isBrief();
  }

  updated(changed) {
    if (changed.has('chosen') && this.chosen !== null) {
      const card = this.querySelector(`#finding-${this.chosen}`);
      card?.scrollIntoView({ block: 'nearest' });
      card?.focus({ preventScroll: true });
    }
  }

  render() {
    const { assessment } = this;
    if (!assessment) {
      return nothing;
    }
    return html`
      <section class="assessment" aria-label=${t('assessment.title')}>
        <h2>${t('assessment.title')}</h2>
        <p class="verdict" role="status">${levelBadge(assessment)}</p>
        ${assessment.level ? this.#level(assessment) : html`<p>${t(`status.about.${assessment.status}`)}</p>`}
        ${briefSwitch(this.brief, (brief) => (this.brief = brief))}
        ${this.#findings()}
        ${this.brief || !assessment.checklist ? nothing : this.#checklist(assessment.checklist)}
        ${this.brief ? nothing : html`<p class="quiet">${t('assessment.about')}</p>`}
      </section>
    `;
  }

  #level(assessment) {
    return html`
      <p>${t(assessment.compliant ? 'level.reached' : 'level.notReached')} ${this.brief ? nothing : t(`level.about.${assessment.level}`)}</p>
      ${assessment.uncertain && !this.brief ? html`<p>${t('level.uncertain.about')}</p>` : nothing}
      <dl class="pairs">
        ${PAIRS.map((pair) => html`<div><dt>${t(`pair.${pair}`)}</dt><dd>${t(`pairState.${assessment.pairs[pair]}`)}</dd></div>`)}
      </dl>
    `;
  }

  #findings() {
    return html`
      <h3>${t('assessment.findings')}</h3>
      ${this.findings.length === 0 ? html`<p>${t('assessment.noFindings')}</p>` : nothing}
      <ol class="findings">${this.findings.map((entry) => this.#finding(entry))}</ol>
      ${this.hiddenCount > 0
        ? html`<p class="quiet">${counted('assessment.hidden', this.hiddenCount)}
            <button type="button" class="link" @click=${() => this.#send(FINDINGS_BACK, null)}>${t('assessment.showHidden')}</button></p>`
        : nothing}
    `;
  }

  #finding({ finding, number }) {
    return html`
      <li id="finding-${number}" tabindex="-1" class="finding severity-${finding.severity.toLowerCase()}" ?data-chosen=${this.chosen === number}>
        <p class="finding-top"><span class="finding-number" aria-hidden="true">${number}</span> ${severity(finding.severity)}</p>
        <p>${finding.message}</p>
        ${this.brief ? nothing : this.#more(finding)}
        <p class="finding-actions">
          ${finding.start === null
            ? nothing
            : html`<button type="button" class="link" @click=${() => this.#send(FINDING_SHOWN, number)}>${t('finding.show')}<span class="hidden">: ${number}</span></button>`}
          ${this.mayHide && finding.severity !== 'INFO'
            ? html`<button type="button" class="link" @click=${() => this.#send(FINDING_HIDDEN, number)}>${t('finding.hide')}<span class="hidden">: ${number}</span></button>`
            : nothing}
        </p>
      </li>
    `;
  }

  #more(finding) {
    return html`
      ${finding.section.length > 0 ? html`<p class="quiet">${finding.section.join(' › ')}${finding.page ? `, ${t('finding.page', { page: finding.page })}` : ''}</p>` : nothing}
      ${finding.advice ? html`<p class="advice">${finding.advice}</p>` : nothing}
    `;
  }

  #checklist(answers) {
    return html`
      <h3>${t('checklist.title')}</h3>
      <dl class="checklist">
        ${STEPS.map((step) => html`<div><dt>${t(`checklist.${step}`)}</dt><dd>${t(`answer.${answers[step]}`)}</dd></div>`)}
      </dl>
    `;
  }

  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

customElements.define('jk-assessment', AssessmentPanel);
