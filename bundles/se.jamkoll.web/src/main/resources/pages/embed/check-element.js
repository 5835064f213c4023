import { css, html, LitElement, nothing } from '../lib/lit/index.js';
import { levelIcon, severityIcon } from '../shared/level.js';
import { segment } from '../shared/segment.js';

/** Tells the host's page what was found: `level`, `status` and `compliant`. */
export const CHECKED = 'jamkoll-checked';

const SERVER = new URL('/', import.meta.url);
const LANGUAGES = ['sv', 'en'];
const PAIRS = ['womenMen', 'girlsBoys'];
const WEIGHT = { ERROR: 0, WARNING: 1, INFO: 2 };
const UNAUTHORIZED = 401;

const texts = new Map();
let icons = null;

/**
 * `<jamkoll-check host document>`: what is found in a document, on a page of the case-management system. It asks this
 * server alone, with a token for this one document that the page gives it, and keeps nothing.
 */
class CheckElement extends LitElement {
  static properties = {
    host: {},
    document: {},
    getToken: { attribute: false },
    lang: {},
    state: { state: true },
  };

  static styles = css`
    :host {
      color-scheme: light dark;
      display: block;
      font: 1rem/1.5 system-ui, sans-serif;
      color: light-dark(#1c262c, #e6edf1);
      background: light-dark(#fff, #171f25);
      border: 1px solid light-dark(#c9d3d8, #46545d);
      border-radius: 0.5rem;
      padding: 1rem;
    }
    p,
    dl,
    dd,
    ol {
      margin: 0 0 0.5rem;
      padding: 0;
    }
    ol {
      padding-left: 1.5rem;
    }
    li {
      margin-bottom: 0.75rem;
    }
    dl > div {
      display: flex;
      gap: 0.5rem;
      flex-wrap: wrap;
    }
    dt::after {
      content: ':';
    }
    .verdict {
      font-size: 1.25rem;
      font-weight: 600;
    }
    .kind {
      font-weight: 600;
    }
    .quiet {
      color: light-dark(#4a5860, #b3c1c9);
    }
    svg {
      width: 1.2em;
      height: 1.2em;
      vertical-align: -0.2em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    a,
    button {
      color: light-dark(#1f4e5f, #8ccbe0);
      font: inherit;
    }
    button {
      background: none;
      border: 1px solid currentColor;
      border-radius: 0.25rem;
      padding: 0.25rem 0.75rem;
      cursor: pointer;
    }
    :focus-visible {
      outline: 3px solid light-dark(#1f4e5f, #8ccbe0);
      outline-offset: 2px;
    }
  `;

  #asked = 0;
  #token = null;

  constructor() {
    super();
    this.host = '';
    this.document = '';
    this.getToken = null;
    this.lang = '';
    this.state = { busy: true };
  }

  willUpdate(changed) {
    if (['host', 'document', 'getToken'].some((name) => changed.has(name))) {
      this.#token = null;
      this.refresh();
    } else if (changed.has('lang')) {
      this.refresh();
    }
  }

  /** Checks the document anew, when it has changed. */
  async refresh() {
    const asked = ++this.#asked;
    const state = await this.#ask(() => asked === this.#asked);
    if (state === null || asked !== this.#asked) {
      return;
    }
    this.state = state;
    if (state.letter) {
      const { level, status, compliant } = state.letter;
      this.dispatchEvent(
        new CustomEvent(CHECKED, { detail: { level, status, compliant }, bubbles: true, composed: true }),
      );
    }
  }

  /** Asks the server; answers null where something else is asked for by now. */
  async #ask(isWanted) {
    const language = this.#language();
    try {
      await prepare(language);
      if (!isWanted()) {
        return null;
      }
      if (this.getToken === null) {
        return { language, busy: true };
      }
      this.#token ??= await this.getToken();
      let response = await this.#view(language);
      if (response.status === UNAUTHORIZED) {
        this.#token = await this.getToken();
        response = await this.#view(language);
      }
      return response.ok
        ? { language, letter: (await response.json()).letter }
        : { language, problem: await sentence(response) };
    } catch {
      return { language, problem: null };
    }
  }

  #view(language) {
    const where = `api/v1/hosts/${segment(this.host)}/documents/${segment(this.document)}/view`;
    return fetch(new URL(where, SERVER), {
      headers: { Authorization: `Bearer ${this.#token}`, 'Accept-Language': language, Accept: 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
    });
  }

  render() {
    const { state } = this;
    if (state.busy) {
      return html`<p role="status">${this.#t('state.loading')}</p>`;
    }
    return html`<section lang=${state.language} aria-label="Jämkoll">
      ${state.letter ? this.#found(state.letter) : this.#problem(state)}
    </section>`;
  }

  #found(letter) {
    const findings = [...letter.findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
    return html`
      <p class="verdict" role="status">${drawn(levelIcon(letter))} ${this.#t(letter.level ? `level.${letter.level}` : `status.${letter.status}`)}</p>
      ${letter.level ? this.#level(letter) : html`<p>${this.#t(`status.about.${letter.status}`)}</p>`}
      ${findings.length === 0 ? nothing : html`<ol>${findings.map((finding) => this.#finding(finding))}</ol>`}
      <p class="quiet">${this.#t('assessment.about')}</p>
      <p><a href=${this.#address()} target="_blank" rel="noopener">${this.#t('embed.open')}</a></p>
    `;
  }

  #level(letter) {
    return html`
      <p>${this.#t(letter.compliant ? 'level.reached' : 'level.notReached')} ${this.#t(`level.about.${letter.level}`)}</p>
      ${letter.uncertain ? html`<p>${this.#t('level.uncertain.about')}</p>` : nothing}
      <dl>${PAIRS.map((pair) => html`<div><dt>${this.#t(`pair.${pair}`)}</dt><dd>${this.#t(`pairState.${letter.pairs[pair]}`)}</dd></div>`)}</dl>
    `;
  }

  #finding({ severity, message, advice }) {
    return html`<li>
      <p class="kind">${drawn(severityIcon(severity))} ${this.#t(`severity.${severity}`)}</p>
      <p>${message}</p>
      ${advice ? html`<p>${advice}</p>` : nothing}
    </li>`;
  }

  #problem({ problem }) {
    return html`<p role="status">${problem ?? this.#t('embed.offline')}</p>
      <p><button type="button" @click=${this.refresh}>${this.#t('state.again')}</button></p>`;
  }

  #address() {
    return new URL(`#/handling/${segment(this.host)}/${segment(this.document)}`, SERVER).href;
  }

  #language() {
    const asked = (this.lang || this.parentElement?.closest('[lang]')?.lang || '').slice(0, 2);
    return LANGUAGES.includes(asked) ? asked : LANGUAGES[0];
  }

  #t(key) {
    return texts.get(this.state.language)?.[key] ?? OFFLINE[key] ?? key;
  }
}

/** What is said when not even the texts could be fetched. */
const OFFLINE = {
  'state.loading': '…',
  'embed.offline': 'Jämkoll svarar inte. Försök igen om en stund.',
  'state.again': 'Försök igen',
};

async function prepare(language) {
  if (!texts.has(language)) {
    texts.set(language, await (await file(`../texts/${language}.json`)).json());
  }
  icons ??= new DOMParser().parseFromString(await (await file('../icons.svg')).text(), 'image/svg+xml');
}

async function file(name) {
  const response = await fetch(new URL(name, import.meta.url), { credentials: 'omit' });
  if (!response.ok) {
    throw new Error(`${name} was not found.`);
  }
  return response;
}

async function sentence(response) {
  try {
    return (await response.json()).detail ?? null;
  } catch {
    return null;
  }
}

/** Draws an icon here: a browser takes none from a file of another origin. */
function drawn(name) {
  const symbol = icons.getElementById(name);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', symbol.getAttribute('viewBox'));
  svg.setAttribute('aria-hidden', 'true');
  svg.append(...[...symbol.children].map((child) => document.importNode(child, true)));
  return svg;
}

customElements.define('jamkoll-check', CheckElement);
