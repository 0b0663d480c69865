/** Shift three times within this many milliseconds, with no other key between, leaves the page. */
const WITHIN_MS = 1500;

/**
 * Sends the reader away by the button „Rychle pryč“ or by Shift pressed three times; in a field as well, because another key
 * between two presses breaks them off. The page is hidden at once, so that a slow network shows nothing of it, and the other
 * page takes its place in the history.
 */
export function startQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit] a');
  if (!link) return;
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = link.hostname;
    location.replace(link.href);
  };
  const isThirdShift = shiftCounter();
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener('keydown', (event) => {
    if (isThirdShift(event)) leave();
  });
  // Only where the keys work are they spoken of.
  link.parentElement?.querySelector('[hidden]')?.removeAttribute('hidden');
}

/** Tells, key by key, when Shift has been pressed for the third time in a short while with nothing between. */
export function shiftCounter(): (key: Pick<KeyboardEvent, 'key' | 'repeat' | 'timeStamp'>) => boolean {
  let presses: readonly number[] = [];
  return ({ key, repeat, timeStamp }) => {
    // A key that is held is one press.
    if (repeat) return false;
    presses = key === 'Shift' ? [...presses.slice(-2), timeStamp] : [];
    return presses.length === 3 && timeStamp - (presses[0] ?? 0) <= WITHIN_MS;
  };
}
