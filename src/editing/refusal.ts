/** Thrown when a task cannot or must not be done; its message says in Czech why and what to do, and is shown as it is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
