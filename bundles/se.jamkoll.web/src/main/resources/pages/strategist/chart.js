import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from '../lib/chart.js/chart.js';
import { html } from '../lib/lit/index.js';
import { PageElement } from '../shared/element.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

const TILE = 8;

/** A diagram of figures that also stand in a table; drawn anew in another language or theme. */
class Diagram extends PageElement {
  static properties = {
    /** Makes what Chart.js draws, from colours and patterns. */
    draw: { attribute: false },
    label: {},
  };

  #chart = null;
  #scheme = matchMedia('(prefers-color-scheme: dark)');
  #theme = new MutationObserver(() => this.requestUpdate());
  #anew = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.#scheme.addEventListener('change', this.#anew);
    this.#theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  disconnectedCallback() {
    this.#scheme.removeEventListener('change', this.#anew);
    this.#theme.disconnect();
    this.#chart?.destroy();
    this.#chart = null;
    super.disconnectedCallback();
  }

  render() {
    return html`<div class="diagram"><canvas role="img" aria-label=${this.label}></canvas></div>`;
  }

  updated() {
    this.#chart?.destroy();
    const ink = inkOf(this);
    Chart.defaults.color = ink.text;
    Chart.defaults.borderColor = ink.line;
    Chart.defaults.font.family = getComputedStyle(this).fontFamily;
    const { options = {}, ...rest } = this.draw(ink);
    this.#chart = new Chart(this.querySelector('canvas'), {
      ...rest,
      options: { animation: false, maintainAspectRatio: false, ...options },
    });
  }
}

/** Returns the colours of the theme that is in force, and patterns in them. */
function inkOf(element) {
  const style = getComputedStyle(element);
  const probe = document.createElement('span');
  element.append(probe);
  const colour = (name) => {
    probe.className = `ink-${name}`;
    return getComputedStyle(probe).color;
  };
  const ink = { text: style.color, accent: colour('accent'), look: colour('look'), attention: colour('attention'), line: colour('line'), paper: colour('paper') };
  probe.remove();
  return {
    ...ink,
    solid: () => ink.accent,
    stripes: () => pattern(ink.look, ink.paper, stripes),
    dots: () => pattern(ink.attention, ink.paper, dots),
  };
}

function pattern(colour, ground, paint) {
  const tile = Object.assign(document.createElement('canvas'), { width: TILE, height: TILE });
  const context = tile.getContext('2d');
  context.fillStyle = ground;
  context.fillRect(0, 0, TILE, TILE);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  paint(context);
  return context.createPattern(tile, 'repeat');
}

function stripes(context) {
  context.lineWidth = 2.5;
  context.beginPath();
  [-TILE, 0, TILE].forEach((x) => {
    context.moveTo(x, TILE);
    context.lineTo(x + TILE, 0);
  });
  context.stroke();
}

function dots(context) {
  context.beginPath();
  context.arc(TILE / 2, TILE / 2, 2, 0, 2 * Math.PI);
  context.fill();
}

customElements.define('jk-diagram', Diagram);
