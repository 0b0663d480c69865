import type { Project } from './model.ts';

type Amount = Project['amounts'][number];
type StatedShare = Project['statedShares'][number];

/** One amount of a project as a part of another, with the share that a source states of it. */
export interface Share {
  readonly part: Amount;
  readonly whole: Amount;
  /** What the two amounts give, in per cent. */
  readonly percent: number;
  readonly stated: StatedShare | undefined;
  /** The stated share is another number than the amounts give, to the tenth of a per cent that sources use. */
  readonly isInConflict: boolean;
}

/** Which kind of amount is a part of which. */
const WHOLES = [
  ['subsidy', 'cost'],
  ['share', 'budget'],
] as const;

/** The amounts of a project that are parts of others: one of each kind, in one currency; when there are more, nobody can say what is a part of what. */
export function sharesOf({ amounts, statedShares }: Pick<Project, 'amounts' | 'statedShares'>): readonly Share[] {
  const only = (kind: Amount['kind']) => {
    const [first, ...others] = amounts.filter((amount) => amount.kind === kind);
    return others.length === 0 ? first : undefined;
  };
  return WHOLES.flatMap(([partKind, wholeKind]) => {
    const [part, whole] = [only(partKind), only(wholeKind)];
    if (!part || !whole || part.money.currency !== whole.money.currency) return [];
    if (part.money.amount > whole.money.amount || whole.money.amount <= 0) return [];
    const percent = (part.money.amount / whole.money.amount) * 100;
    const stated = statedShares.find((share) => share.part === partKind);
    const isInConflict = stated !== undefined && stated.percent.toFixed(1) !== percent.toFixed(1);
    return [{ part, whole, percent, stated, isInConflict }];
  });
}
