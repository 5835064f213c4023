import { html, nothing } from '../lib/lit/index.js';
import { t } from './language.js';

/** The pages: where each is found, which roles it is for, and how it is opened. A page's file is loaded when it is opened. */
const PAGES = [
  {
    path: 'utkast',
    title: () => t('drafts.title.OWN'),
    roles: ['OFFICIAL'],
    async open() {
      await import('../official/drafts-page.js');
      return html`<jk-drafts-page whose="OWN"></jk-drafts-page>`;
    },
  },
  {
    path: 'till-mig',
    title: () => t('drafts.title.ROUTED'),
    roles: ['MANAGER'],
    async open() {
      await import('../official/drafts-page.js');
      return html`<jk-drafts-page whose="ROUTED"></jk-drafts-page>`;
    },
  },
  {
    path: 'sammantraden',
    leadsTo: ['sammantrade'],
    title: () => t('meetings.title'),
    roles: ['SECRETARY', 'READER', 'STRATEGIST'],
    async open(me, from, to, body) {
      await import('../secretary/meetings-page.js');
      return html`<jk-meetings-page from=${from ?? nothing} to=${to ?? nothing} body=${body ?? ''}></jk-meetings-page>`;
    },
  },
  {
    path: 'sammantrade',
    title: () => t('meeting.title'),
    roles: ['SECRETARY', 'READER', 'STRATEGIST'],
    found: true,
    async open(me, host, meeting) {
      await import('../secretary/meeting-page.js');
      return html`<jk-meeting-page .me=${me} host=${host} meeting=${meeting}></jk-meeting-page>`;
    },
  },
  {
    path: 'statistik',
    title: () => t('statistics.title'),
    roles: ['STRATEGIST', 'SECRETARY', 'READER', 'ADMIN'],
    async open() {
      await import('../strategist/statistics-page.js');
      return html`<jk-statistics-page></jk-statistics-page>`;
    },
  },
  {
    path: 'kontrollera',
    title: () => t('check.title'),
    roles: ['OFFICIAL', 'MANAGER', 'SECRETARY', 'STRATEGIST', 'READER', 'ADMIN'],
    async open() {
      await import('../official/check-page.js');
      return html`<jk-check-page></jk-check-page>`;
    },
  },
  {
    path: 'handling',
    title: () => t('document.title'),
    roles: ['OFFICIAL', 'MANAGER', 'SECRETARY', 'STRATEGIST', 'READER'],
    found: true,
    async open(me, host, document) {
      await import('../official/document-page.js');
      return html`<jk-document-page host=${host} document=${document}></jk-document-page>`;
    },
  },
  {
    path: 'drift',
    title: () => t('operation.title'),
    roles: ['ADMIN'],
    async open() {
      await import('../administrator/operation-page.js');
      return html`<jk-operation-page></jk-operation-page>`;
    },
  },
  {
    path: 'konton',
    title: () => t('accounts.title'),
    roles: ['ADMIN'],
    async open(me) {
      await import('../administrator/accounts-page.js');
      return html`<jk-accounts-page .me=${me}></jk-accounts-page>`;
    },
  },
  {
    path: 'logg',
    title: () => t('audit.title'),
    roles: ['ADMIN'],
    async open() {
      await import('../administrator/audit-page.js');
      return html`<jk-audit-page></jk-audit-page>`;
    },
  },
];

function opens(page, me) {
  return me.roles.some(({ role }) => page.roles.includes(role));
}

/** The pages that someone may open from the navigation; those that are found from others left out. */
export function pagesFor(me) {
  return PAGES.filter((page) => opens(page, me) && !page.found);
}

/** The page of an address, such as `#/handling/register/17`; null when there is none for the one who asks. */
export function pageOf(address, me) {
  const [path, ...segments] = address.replace(/^#\//, '').split('/');
  const page = PAGES.find((each) => each.path === path && opens(each, me));
  return page ? { title: page.title, open: () => page.open(me, ...segments.map(decodeURIComponent)) } : null;
}
