import { plural } from './plural.ts';

/** The texts of a list of services; apart from the others, because a list that grows old is sorted anew in the browser. */
export const serviceListTexts = {
  count: (n: number) => plural(n, { one: 'služba', few: 'služby', other: 'služeb' }),
  order: 'Seřazeno podle abecedy, nic tu není zvýhodněné.',
  orderByAge: 'Nejdřív služby s\u00a0novějšími údaji, jinak podle abecedy.',
  unchecked: (n: number) => `Služby, jejichž údaje dlouho nikdo neověřil (${n})`,
  /** What stands over a list: how many there are, and in what order. */
  over: (n: number, isByAge: boolean) =>
    `${serviceListTexts.count(n)}. ${isByAge ? serviceListTexts.orderByAge : serviceListTexts.order}`,
};
