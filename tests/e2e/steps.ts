/**
 * Counts the steps that a task takes a reader: each opening of the panel, each click, each key that does something. To rest
 * the pointer somewhere is none, nor is Tab, which only leads to the next button.
 */
export class Steps {
  #taken = 0;

  get taken(): number {
    return this.#taken;
  }

  async take<Outcome>(doing: () => Promise<Outcome>): Promise<Outcome> {
    this.#taken++;
    return doing();
  }
}
