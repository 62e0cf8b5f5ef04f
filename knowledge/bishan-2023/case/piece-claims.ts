import type { CivilDate } from '../../../rules/civil-date.ts';
import { type Claims, goodPatent } from './good-order.ts';
import type { CountedMatter } from './mentions.ts';
import type { Portion } from './portions.ts';
import type { Traits } from './traits.ts';

/** The day on which it was done: the one told, else a good one; none where it isn't done. */
export function doneOn({ finished, on }: Traits, day: CivilDate): CivilDate | undefined {
  return finished === false ? undefined : (on?.to ?? day);
}

/** The patent that is told, with all else as it should be. */
export function patentOf({ kind, source, related, forImplementation, disputed }: Traits) {
  return {
    ...goodPatent,
    ...(kind !== undefined && { kind }),
    ...(source !== undefined && { source }),
    ...(related !== undefined && { related }),
    ...(forImplementation !== undefined && { forImplementation }),
    ...(disputed !== undefined && { disputed }),
  };
}

/** So many pieces of one matter, each as it should be. */
export function piecesOf(matter: CountedMatter, n: number, day: CivilDate): Claims {
  return claimsOf([{ matter, n, traits: {} }], day, false);
}

/** What is claimed by the piece, but licences, which are claimed by the contract. */
export function claimsOf(
  portions: readonly Pick<Portion, 'matter' | 'n' | 'traits'>[],
  day: CivilDate,
  sameProducts: boolean,
): Claims {
  const entries = <T>(wanted: CountedMatter, entry: (traits: Traits) => T): T[] =>
    portions
      .filter(({ matter }) => matter === wanted)
      .flatMap(({ n, traits }) => Array.from({ length: n }, () => entry(traits)));
  const dated = <Field extends string>(field: Field, traits: Traits) => {
    const done = doneOn(traits, day);
    return (done === undefined ? {} : { [field]: done }) as Partial<Record<Field, CivilDate>>;
  };
  const own = (traits: Traits) => {
    const { kind, disputed } = patentOf(traits);
    const recognised = traits.recognised ?? true;
    return { kind, disputed, origin: 'own' as const, recognised, ...dated('completedOn', traits) };
  };
  const open = (traits: Traits) => {
    const { kind, disputed } = patentOf(traits);
    return { kind, disputed, ...dated('completedOn', traits) };
  };
  const named = <Entry>(products: readonly Entry[]) =>
    products.map((entry, i) => (sameProducts ? { ...entry, product: `${i + 1}` } : entry));
  const lists = {
    transfers: entries('transfer', (traits) => ({ ...patentOf(traits), ...dated('completedOn', traits) })),
    openLicences: entries('openLicence', open),
    implementations: entries('implementation', own),
    highValueConversions: entries('highValueConversion', own),
    productFilings: named(entries('productFiling', (traits) => dated('filedOn', traits))),
    productRecognitions: named(
      entries('productRecognition', (traits) =>
        dated('recognisedOn', traits.recognised === false ? { ...traits, finished: false } : traits),
      ),
    ),
    cultivationCentres: entries('cultivationCentre', (traits) => ({
      approved: true,
      ...dated('acceptedOn', traits),
    })),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
