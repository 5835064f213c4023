import { day, number, points, share, t } from '../shared/language.js';
import { PARTS } from './figures.js';

/** Draws the three shares of each group, one upon another, each with a pattern of its own. */
export function sharesDiagram(figures, nameOf) {
  return (ink) => ({
    type: 'bar',
    data: {
      labels: figures.map(nameOf),
      datasets: Object.entries(PARTS).map(([part, pattern]) => ({
        label: t(`headline.${part}`),
        data: figures.map((figure) => figure.headline?.[part]?.value ?? null),
        backgroundColor: ink[pattern](),
        borderColor: ink.text,
        borderWidth: 1,
        stack: 'shares',
      })),
    },
    options: {
      plugins: { tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${share(parsed.y)}` } } },
      scales: { x: { stacked: true }, y: { ...shareScale(), stacked: true } },
    },
  });
}

/** Draws a share over time with its limits; a point that chance alone seldom gives is a filled diamond. */
export function trendDiagram(trend, nameOf, marks) {
  const { points } = trend;
  return (ink) => ({
    type: 'line',
    data: {
      labels: points.map((point, i) => [nameOf(point), ...(marks.get(i) ?? [])]),
      datasets: [
        {
          label: t(`headline.${trend.part}`),
          data: points.map((point) => point.share?.value ?? null),
          borderColor: ink.accent,
          borderWidth: 2,
          pointStyle: points.map((point) => (point.signals.length > 0 ? 'rectRot' : 'circle')),
          pointRadius: points.map((point) => (point.signals.length > 0 ? 8 : 4)),
          pointBackgroundColor: points.map((point) => (point.signals.length > 0 ? ink.accent : ink.paper)),
        },
        bound(t('trend.upper'), points.map((point) => point.upper), ink.look),
        { ...bound(t('trend.centre'), points.map(() => trend.centre), ink.text), borderDash: [], borderWidth: 1 },
        bound(t('trend.lower'), points.map((point) => point.lower), ink.look),
      ],
    },
    options: {
      plugins: { tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${share(parsed.y)}` } } },
      scales: { y: shareScale() },
    },
  });
}

/** Draws the scores of a round, factor by factor, and those of the round before. */
export function factorsDiagram(factors, summary, previous, nameOf) {
  const top = summary.most / factors.length;
  return (ink) => ({
    type: 'bar',
    data: {
      labels: factors.map((factor) => `${factor.number}. ${nameOf(factor)}`),
      datasets: [
        scoresOf(summary, factors, ink.solid(), ink.text),
        ...(previous ? [scoresOf(previous, factors, ink.stripes(), ink.text)] : []),
      ],
    },
    options: {
      indexAxis: 'y',
      plugins: { tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${points(parsed.x)}` } } },
      scales: { x: { min: 0, max: top, ticks: { stepSize: 1, callback: (value) => number(value) } } },
    },
  });
}

function scoresOf({ round, scores }, factors, backgroundColor, borderColor) {
  const given = new Map(scores.map(({ factor, points: score }) => [factor, score]));
  return {
    label: day(round.date),
    data: factors.map((factor) => given.get(factor.number) ?? null),
    backgroundColor,
    borderColor,
    borderWidth: 1,
  };
}

function bound(label, data, colour) {
  return { label, data, borderColor: colour, borderWidth: 1.5, borderDash: [6, 4], pointRadius: 0, stepped: 'middle' };
}

function shareScale() {
  return { min: 0, max: 1, ticks: { callback: (value) => share(value) } };
}
