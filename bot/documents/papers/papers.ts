import type { Case } from '../case.ts';
import type { PaperId } from '../document.ts';
import type { Sheet } from '../sheet.ts';
import { agentAuthorisation, clerkAuthorisation } from './authorisation.ts';
import { bankAccount } from './bank-account.ts';
import { calculation } from './calculation.ts';
import { checklist } from './checklist.ts';
import { details } from './details.ts';
import { formSheet } from './form.ts';

interface Paper {
  /** Whether the application needs it. */
  readonly needed: (one: Case) => boolean;
  readonly sheet: (one: Case) => Sheet;
}

const always = () => true;

/** Every paper of a package, in its order. */
export const papers: Record<PaperId, Paper> = {
  form: {
    needed: always,
    sheet: ({ form, trace }) => formSheet(form, trace),
  },
  'clerk-authorisation': {
    needed: always,
    sheet: ({ form }) => clerkAuthorisation(form),
  },
  'agent-authorisation': {
    needed: ({ materials }) => materials.papers.some(({ id }) => id === 'agentAuthorisation'),
    sheet: ({ form }) => agentAuthorisation(form),
  },
  'bank-account': { needed: always, sheet: ({ form }) => bankAccount(form) },
  calculation: { needed: always, sheet: calculation },
  details: {
    needed: ({ result }) => result.items.length > 0,
    sheet: details,
  },
  checklist: { needed: always, sheet: checklist },
};
