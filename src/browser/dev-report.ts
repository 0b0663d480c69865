/** What `npm run dev` sends when content is saved: the report of the check, or nothing when all is well. */
interface Message {
  readonly report: string | undefined;
}

const HEADING = 'V obsahu je potřeba něco opravit';
const NOTE = 'Stránka ukazuje poslední dobrou verzi. Až soubory opravíte a uložíte, toto hlášení zmizí samo.';

/** Shows the report of the check over the page, while content is being written; it is never a part of the built site. */
export function startDevReport(): void {
  import.meta.hot?.on('obsah:hlaseni', ({ report }: Message) => {
    document.querySelector('#hlaseni-kontroly')?.remove();
    if (report !== undefined) document.body.prepend(panelOf(report));
  });
  // A page that has just been loaded has missed what was sent before.
  import.meta.hot?.send('obsah:dotaz');
}

function panelOf(report: string): HTMLElement {
  const panel = document.createElement('section');
  panel.id = 'hlaseni-kontroly';
  panel.role = 'alert';
  // The policy of the site allows no style elements; properties set by a script are not one.
  Object.assign(panel.style, {
    position: 'sticky',
    insetBlockStart: '0',
    zIndex: '9999',
    maxBlockSize: '70vh',
    overflow: 'auto',
    padding: '1rem 1.5rem',
    background: 'Canvas',
    color: 'CanvasText',
    borderBlockEnd: '0.4rem solid currentColor',
  });
  const heading = document.createElement('strong');
  heading.textContent = HEADING;
  const note = document.createElement('p');
  note.textContent = NOTE;
  const text = document.createElement('pre');
  text.textContent = report;
  Object.assign(text.style, { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '1rem' });
  panel.append(heading, note, text);
  return panel;
}
