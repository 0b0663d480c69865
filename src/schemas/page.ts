import { z } from 'zod';
import { field, isoDate, prose, record } from './fields.ts';

/** An editorial page (MDX, kept by developers). */
export const page = record({
  title: field(prose(), 'Nadpis', 'Hlavní nadpis stránky.', 'Jak se plánuje'),
  description: field(prose(), 'Popis', 'Jedna věta pro vyhledávače.', 'Jak v Brně vzniká plán sociálních služeb.'),
  reviewed: field(isoDate(), 'Naposledy přečteno', 'Kdy stránku někdo naposledy celou prošel.', '2026-11-21'),
});

/** An editorial page as its file says. */
export type PageRecord = z.output<typeof page>;
