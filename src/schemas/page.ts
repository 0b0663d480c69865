import { z } from 'zod';
import { boolean, field, isoDate, prose, record } from './fields.ts';

/** An editorial page (MDX, kept by developers). */
export const page = record({
  title: field(prose(), 'Nadpis', 'Hlavní nadpis stránky.', 'Jak se plánuje'),
  description: field(prose(), 'Popis', 'Jedna věta pro vyhledávače.', 'Jak v Brně vzniká plán sociálních služeb.'),
  reviewed: field(
    // Astro reads the front matter of MDX itself and makes a Date of a day without quotes.
    z.preprocess((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day), isoDate()),
    'Naposledy přečteno',
    'Kdy stránku někdo naposledy celou prošel.',
    '2026-11-21',
  ),
  isSensitive: field(
    boolean().default(false),
    'Citlivé',
    'ano tam, kde už samo otevření stránky může někoho ohrozit nebo zahanbit.',
    'ano',
  ),
});

/** An editorial page as its file says. */
export type PageRecord = z.output<typeof page>;
