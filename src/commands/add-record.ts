import { assembled, readAnswer, withMunicipality, type Answer } from '../editing/answers.ts';
import type { Change } from '../editing/changes.ts';
import { likesOf, type Like } from '../editing/duplicates.ts';
import { findRecord } from '../editing/find-record.ts';
import { newEvent, newFile, newMeeting, proposedId, type Written } from '../editing/new-record.ts';
import { FORMS, isRequired, wordingOf, type NewThing, type Question } from '../editing/questions.ts';
import { Refusal } from '../editing/refusal.ts';
import type { Records } from '../schemas/kinds.ts';
import { settings } from '../settings.ts';
import { onlyPositional, readArguments, type Given, type Options } from './arguments.ts';
import { NoMoreAnswers, openPrompt, type Prompt } from './prompt.ts';
import { runTask } from './task.ts';

const things = Object.keys(FORMS) as NewThing[];
const flagsOf = (thing: NewThing) => FORMS[thing].questions.map(({ flag }) => `--${flag}`).join(' ');

const HELP = `Založí nový záznam. Na všechno se zeptá; nebo mu odpovědi dejte rovnou, hodnoty s mezerami do uvozovek.

  npm run novy -- sluzba
  npm run novy -- poskytovatel --nazev "Příklad, z. s." --zdroj registr-mpsv

${things.map((thing) => `  ${thing.padEnd(13)} ${flagsOf(thing)}`).join('\n')}

  --skupina     u setkání: zkratka pracovní skupiny
  --zkratka     jméno souboru (u události její id); jinak ho odvodíme z názvu
  --presto      založit, i když už existuje záznam s podobným názvem`;

const options: Options = {
  ...Object.fromEntries(things.flatMap((thing) => FORMS[thing].questions.map(({ flag }) => [flag, 'text'] as const))),
  skupina: 'text',
  zkratka: 'text',
  presto: 'yes',
};

/** `npm run novy -- sluzba`: adds a service, an organization, a meeting of a group, a project or an event. */
await runTask(async (records) => {
  const given = readArguments(options, HELP);
  const thing = onlyPositional(given.positionals, `co chcete založit: ${things.join(', ')}`);
  if (!isThing(thing)) throw new Refusal(`„${thing}“ neznáme. Založit jde: ${things.join(', ')}.`);
  const isAsked = !Object.keys(options).some((name) => given.has(name));
  const prompt = isAsked ? openPrompt() : undefined;
  try {
    const change = await planned(records, thing, given, prompt);
    return { done: `Založeno. Zbytek doplňte v souboru ${settings.contentName}${change.file}.`, changes: [change] };
  } finally {
    prompt?.close();
  }
});

async function planned(
  records: Records,
  thing: NewThing,
  given: Given<string>,
  prompt: Prompt | undefined,
): Promise<Change> {
  const ask = (question: string) => prompt?.ask(question);
  if (thing === 'setkani') {
    const name =
      given.text('skupina') ?? (await ask('Pracovní skupina\n  Zkratka skupiny, jméno jejího souboru bez .md.'));
    const group = findRecord(records, ['workingGroup'], name ?? '');
    return newMeeting(group, await answersTo(records, thing, given, prompt));
  }
  const written = await answersTo(records, thing, given, prompt);
  const { same, near } = likesOf(records, thing, written);
  if (same.length > 0) throw new Refusal(`Tohle už tu je:\n${listed(same)}\nUpravte ten soubor, nový nezakládejte.`);
  if (near.length > 0 && !given.has('presto')) {
    const question = `Podobný název už tu je:\n${listed(near)}`;
    const answer = await ask(`${question}\n  Opravdu jde o něco jiného? Napište ano, nebo ne.`);
    if (answer === undefined) throw new Refusal(`${question}\nJde-li o něco jiného, přidejte --presto.`);
    if (answer !== 'ano') throw new Refusal('Dobře, nic jsme nezaložili.');
  }
  const proposal = proposedId(thing, written);
  const id =
    given.text('zkratka') ?? ((await ask(`Zkratka\n  Bude v adrese stránky. Enter = ${proposal}`)) || proposal);
  return thing === 'udalost' ? newEvent(records, id, written) : newFile(thing, id, written);
}

async function answersTo(
  records: Records,
  thing: NewThing,
  given: Given<string>,
  prompt: Prompt | undefined,
): Promise<Written> {
  const form = FORMS[thing];
  const answers: Answer[] = [];
  for (const question of form.questions) {
    if (question.isPlace && answers.some(({ question: { flag }, value }) => flag === 'utajena' && value === 'ano'))
      continue;
    const answer = prompt
      ? await asked(records, thing, question, prompt)
      : answered(records, thing, question, given.text(question.flag) ?? '');
    if (answer) answers.push(answer);
  }
  return assembled(withMunicipality(form, answers, records)) as Written;
}

/** Asks until the answer can be written. */
async function asked(
  records: Records,
  thing: NewThing,
  question: Question,
  prompt: Prompt,
): Promise<Answer | undefined> {
  for (;;) {
    try {
      return answered(records, thing, question, await prompt.ask(wordingOf(FORMS[thing], question)));
    } catch (error) {
      if (!(error instanceof Refusal) || error instanceof NoMoreAnswers) throw error;
      console.log(`\n  ✗ ${error.message}`);
    }
  }
}

function answered(records: Records, thing: NewThing, question: Question, text: string): Answer | undefined {
  const form = FORMS[thing];
  if (text !== '') return readAnswer(form, question, text, records, settings.buildDate);
  if (isRequired(form, question))
    throw new Refusal(`Bez tohoto údaje to nejde (--${question.flag}).\n\n${wordingOf(form, question)}`);
  return undefined;
}

function listed(likes: readonly Like[]): string {
  return likes.map(({ name, file }) => `  ${name} (${settings.contentName}${file})`).join('\n');
}

function isThing(text: string): text is NewThing {
  return Object.hasOwn(FORMS, text);
}
