import { shortlistTexts as texts } from '../ui/cs-shortlist.ts';

/** Starts the part of the page from which a list is sent; gives back what shows the link to a list. What happens is told to `say`. */
export function startSending(say: (text: string) => void): (ids: readonly string[]) => void {
  const box = document.querySelector<HTMLElement>('#poslat');
  const field = document.querySelector<HTMLInputElement>('#odkaz');
  const mail = document.querySelector<HTMLAnchorElement>('#poslat-mailem');
  const copy = document.querySelector<HTMLButtonElement>('#kopirovat');
  if (!box || !field || !mail || !copy) return () => undefined;
  copy.onclick = async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      say(texts.copied);
    } catch {
      // Without a safe connection, or when the reader forbids it, there is no clipboard.
      field.focus();
      field.select();
      say(texts.copyByHand);
    }
  };
  return (ids) => {
    box.hidden = ids.length === 0;
    field.value = `${location.origin}${location.pathname}#s=${ids.join(',')}`;
    mail.href = `mailto:?subject=${encodeURIComponent(texts.mailSubject)}&body=${encodeURIComponent(field.value)}`;
  };
}
