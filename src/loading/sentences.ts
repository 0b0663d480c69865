import { kinds } from '../schemas/kinds.ts';
import type { Finding, NeededRecord, Problem } from '../schemas/problem.ts';
import { fieldAt } from '../schemas/walk.ts';
import { isDayThatIsNot, isSeveral, meantValue } from './meant-value.ts';
import {
  ADVICE,
  CZECH_KEYS,
  DOCUMENTS,
  EXPECTED,
  FILES,
  FORMATS,
  PERSONAL_DATA,
  RULES,
  SYNTAX,
  TARGETS,
  UNKNOWN,
  UNREADABLE,
} from './report-wording.ts';

/** What a problem is and what to do about it, in Czech. */
export interface Sentences {
  /** The field by its Czech name and key, „Poskytovatel (organization)“; none where a whole record or file is meant. */
  readonly field: string | undefined;
  /** What is wrong, with the field before it. */
  readonly message: string;
  /** What to write or do. */
  readonly remedy: string;
}

/** Words a problem: its first sentence says what is wrong, the rest what to do. */
export function sentencesOf(problem: Problem): Sentences {
  const field = fieldName(problem);
  const text = wording(problem);
  const [, message = text, remedy = ''] = FIRST_SENTENCE.exec(text) ?? [];
  return { field, message: field ? `${field}: ${message}` : capitalised(message), remedy };
}

/** A problem without the values that were found, for a list that everybody can read: what was refused may be what must not be published. */
export function concealed(problem: Problem): Problem {
  const hidden = { ...problem } as { -readonly [Key in 'kind' | 'value' | 'other']?: unknown };
  // The id of a record is in its address anyway.
  if (hidden.kind !== 'unknown-id' && hidden.value !== undefined) hidden.value = '…';
  if (hidden.other !== undefined) hidden.other = '…';
  return hidden as Problem;
}

/** Up to the first end of a sentence that stands outside quotation marks. */
const FIRST_SENTENCE = /^((?:„[^“]*“|[^„])*?[.?])\s+(\p{Lu}.*)$/su;

/** „Poskytovatel (organization)“: the Czech name of a field and its key. */
function fieldName({ recordKind, path, kind }: Problem): string | undefined {
  if (!recordKind || kind === 'unknown-key') return undefined;
  const isList = kinds[recordKind].shape === 'yaml-list';
  const inner = isList ? path.slice(1) : path;
  const key = inner.findLast((step) => typeof step === 'string');
  if (key === undefined) return undefined;
  const title = fieldAt(kinds[recordKind].schema, inner)?.title;
  return title ? `${title} (${key})` : String(key);
}

function wording(finding: Finding): string {
  switch (finding.kind) {
    case 'syntax':
      return (
        SYNTAX[finding.code] ??
        'zápis není správný. Zkontrolujte odsazení, dvojtečky a uvozovky na tomto řádku a nad ním.'
      );
    case 'unexpected-file':
      return unexpectedFile(finding);
    case 'unreadable-file':
      return UNREADABLE[finding.reason];
    case 'bad-file-name':
      return `jméno souboru smí mít jen malá písmena bez háčků a čárek, číslice a spojovníky. Přejmenujte ho na „${finding.suggestion}“.`;
    case 'missing':
      return `údaj chybí. Doplňte ho, například: ${shown(finding.example)}`;
    case 'unknown-key':
      return unknownKey(finding);
    case 'wrong-type':
      return wrongType(finding);
    case 'format':
      return wrongFormat(finding);
    case 'choice':
      return `„${finding.value}“ tu být nemůže. ${meant(finding.nearest)}Vyberte z: ${finding.allowed.join(', ')}.`;
    case 'too-few':
      return `chybí aspoň jedna položka. Doplňte ji, například: ${shown(finding.example)}`;
    case 'unknown-id':
      return `„${finding.value}“ neexistuje (${TARGETS[finding.target]}). ${finding.nearest ? `Nemysleli jste „${finding.nearest}“?` : UNKNOWN[finding.target === 'source' ? 'source' : 'record']}`;
    case 'left-out':
      return `tento záznam vynecháváme, protože potřebuje ${whyMissing(finding)}`;
    case 'lost-link':
      return `tento odkaz vynecháváme, protože vede na ${whyMissing(finding)}`;
    case 'duplicate-id':
      return `zkratka „${finding.id}“ už je jinde (${finding.otherFile}). Každá smí být jen jednou, dejte jednomu ze záznamů jinou.`;
    case 'cycle':
      return `záznamy ukazují dokola: ${finding.ids.join(' → ')}. Jeden z odkazů smažte.`;
    case 'rule':
      return RULES[finding.rule](finding.value ?? '', finding.other ?? '');
    case 'missing-page':
      return 'chybí stránka, na kterou web odkazuje. Založte ji podle stejnojmenné stránky ve složce content/pages.';
    case 'raw-html':
      // Of a whole table only the first tag says enough.
      return `značka „${shortened(finding.value.replace(/(?<=>)[\s\S]*/, ''))}“ do textu nepatří. Text pište jen v Markdownu, bez HTML.`;
    case 'unsafe-link':
      return `odkaz „${shortened(finding.value)}“ není bezpečný. Odkaz začíná https://, http://, mailto:, tel:, / nebo #.`;
    case 'dead-link':
      return `odkaz „${shortened(finding.value)}“ nikam nevede. ${meant(finding.nearest)}${
        finding.value.startsWith('#')
          ? 'Za křížkem je nadpis tohoto textu: malými písmeny, bez háčků a čárek, se spojovníky.'
          : 'Opište adresu stránky od lomítka za jménem webu.'
      }`;
    case 'document':
      return `„${shortened(finding.value)}“ ${meantLast(DOCUMENTS[finding.reason], finding.nearest)}`;
    case 'personal-data':
      return PERSONAL_DATA[finding.data];
    case 'advice':
      return ADVICE[finding.advice](finding.value);
  }
}

function unexpectedFile({ expected, looks, nearest }: Extract<Finding, { kind: 'unexpected-file' }>): string {
  const hint = FILES[looks] + meant(nearest);
  const places = expected.filter((path) => path.includes('*')).join(', ');
  return `soubor tu nečekáme. ${hint || `Záznamy patří sem: ${places}. `}Soubor přesuňte nebo přejmenujte; co ještě nemá být na webu, začíná podtržítkem.`;
}

/** What a value is not, what was probably meant, and how it is written. */
function wrongFormat({ format, value }: Extract<Finding, { kind: 'format' }>): string {
  const isDay = format === 'date' || format === 'edtf';
  const hint =
    isDay && isDayThatIsNot(value)
      ? 'Takový den v kalendáři není. '
      : isSeveral(format, value)
        ? 'Každá hodnota patří do vlastní položky seznamu. '
        : meant(meantValue(format, value));
  return `„${value}“ ${FORMATS[format].replace('. ', `. ${hint}`)}`;
}

/** What stands where something of another shape should; items of a list that begin with a dash of Word or without a space are named. */
function wrongType({ expected, value, example }: Extract<Finding, { kind: 'wrong-type' }>): string {
  const [, mark] = (expected === 'list' && /^\{ ([-–—•*·])/.exec(flow(value))) || [];
  if (mark)
    return `položka seznamu začíná spojovníkem a mezerou. Na začátku řádku napište „- “, teď je tam „${mark}“${mark === '-' ? ' bez mezery' : ''}.`;
  return `${EXPECTED[expected]}, tady je ${shown(value)}. Napište například: ${shown(example)}`;
}

function unknownKey({ key, nearest, allowed }: Extract<Finding, { kind: 'unknown-key' }>): string {
  if (/^[\u00a0\u202f]/.test(key))
    return `na začátku řádku je nezlomitelná mezera. Bývá z Wordu nebo z webu: smažte ji a napište obyčejné mezery.`;
  const hint = Object.hasOwn(CZECH_KEYS, key.toLowerCase()) ? CZECH_KEYS[key.toLowerCase()] : undefined;
  if (hint) return `neznámý údaj „${key}“. ${hint}`;
  return `neznámý údaj „${key}“. ${meant(nearest)}${allowed.length > 0 ? `Patří sem: ${allowed.join(', ')}.` : ''}`;
}

/** „záznam „2-plan“ (plán). Ten potřebuje záznam „rada“ (orgán). Ten má chybu (bodies/rada.md).“ */
function whyMissing({ needs, cause }: { readonly needs: readonly NeededRecord[]; readonly cause: string }): string {
  const named = ({ target, value }: NeededRecord) => `záznam „${value}“ (${TARGETS[target].split(',')[0]})`;
  return `${needs.map(named).join('. Ten potřebuje ')}. Ten má chybu (${cause}).`;
}

function meant(nearestValue: string | undefined): string {
  return nearestValue ? `Nemysleli jste „${nearestValue}“? ` : '';
}

function meantLast(text: string, nearestValue: string | undefined): string {
  return nearestValue ? `${text} ${meant(nearestValue).trimEnd()}` : text;
}

function shown(value: unknown): string {
  if (value === undefined) return '…';
  return typeof value === 'string' ? `„${shortened(value)}“` : shortened(flow(value));
}

/** A value as it may be written on one line of YAML. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
  return `{ ${pairs.join(', ')} }`;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
