/** How many measures the large plan has. */
export const MEASURES = 200;
/** The id of the large plan. */
export const LARGE_PLAN = 'velky-plan';

const CHAPTERS = 8;
const PRIORITIES = 5;
const DEEDS = ['Rozšířit', 'Udržet', 'Zavést', 'Podpořit', 'Přestavět', 'Propojit', 'Zajistit', 'Zpřístupnit'];
const THINGS = [
  'pečovatelskou službu',
  'poradnu pro zadlužené rodiny',
  'noclehárnu a denní centrum',
  'odlehčovací lůžka',
  'terénní programy',
  'chráněné bydlení',
  'tlumočení do znakového jazyka',
  'setkávání pečujících',
  'krizovou pomoc',
  'osobní asistenci',
  'ranou péči',
];
const PLACES = [
  've všech částech města',
  'pro lidi nad 80 let',
  'večer a o víkendu',
  'u nádraží a v okolí',
  'společně s krajem',
  'v nových prostorách',
  'bez čekací doby',
];
const STATES = ['done', 'partly', 'under-way', 'planned', 'not-done', 'cancelled'];

/** The files of a plan with as many measures as a large city may have; names and states differ, so that it packs no better than a real one. */
export function largePlan(): Record<string, string> {
  const folder = `plans/${LARGE_PLAN}`;
  const chapters = Array.from({ length: CHAPTERS }, (_, index) => [
    `${folder}/chapters/kapitola-${index + 1}.yaml`,
    chapterText(index),
  ]);
  return { [`${folder}/plan.md`]: PLAN, ...(Object.fromEntries(chapters) as Record<string, string>) };
}

const PLAN = `---
title: Velký plán rozvoje sociálních služeb města Dobrova na roky 2028–2031
shortTitle: Velký plán
summary: Plán s ${MEASURES} opatřeními v ${CHAPTERS} kapitolách.
kind: medium-term-plan
period: 2028/2031
predecessor: 2-plan
sources: [uredni-deska]
---

Takový plán by mohlo mít velké město.
`;

function chapterText(chapter: number): string {
  const perPriority = MEASURES / CHAPTERS / PRIORITIES;
  const priorities = Array.from({ length: PRIORITIES }, (_, p) => {
    const code = `${String.fromCharCode(65 + chapter)}${p + 1}`;
    const first = (chapter * PRIORITIES + p) * perPriority;
    const measures = Array.from({ length: perPriority }, (_, m) => measureText(`${code}.${m + 1}`, first + m));
    return `  - id: ${idOf(code)}
    code: ${code}
    name: ${nameOf(first * 3 + 1)}
    measures:
${measures.join('\n')}`;
  });
  return `title: Kapitola o tom, jak ${nameOf(chapter * 13).toLowerCase()}
code: ${String.fromCharCode(65 + chapter)}
order: ${chapter + 1}
priorities:
${priorities.join('\n')}
sources: [uredni-deska]
`;
}

function measureText(code: string, index: number): string {
  return `      - id: ${idOf(code)}
        code: ${code}
        name: ${nameOf(index * 7)}
        progress:
          - year: 2028
            status: ${STATES[(index * 5) % STATES.length] ?? ''}`;
}

function nameOf(index: number): string {
  return [DEEDS, THINGS, PLACES].map((words) => words[index % words.length]).join(' ');
}

function idOf(code: string): string {
  return code.toLowerCase().replace('.', '-');
}
