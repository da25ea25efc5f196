/**
 * A minimal acyclic automaton from sorted words to numbers, built a word at a time (Daciuk, Mihov, Watson, Watson 2000,
 * "Incremental Construction of Minimal Acyclic Finite-State Automata"). States are the same if they accept the same endings
 * with the same numbers, so that thousands of regular verbs share the states of their endings.
 */

export interface State {
  /** The number of the word that ends here, or -1. */
  value: number;
  readonly edges: Map<string, State>;
  /** Set once the state is final and shared. */
  id: number;
}

const newState = (): State => ({ value: -1, edges: new Map(), id: -1 });

/** @param words in the order of the code units, each once */
export function buildAutomaton(words: Iterable<readonly [word: string, value: number]>): State {
  const root = newState();
  const register = new Map<string, State>();
  let path: State[] = [root];
  let last = '';
  for (const [word, value] of words) {
    const shared = sharedPrefix(last, word);
    freeze(path, shared, last, register);
    path = path.slice(0, shared + 1);
    for (let at = shared; at < word.length; at++) {
      const next = newState();
      (path[at] as State).edges.set(word.charAt(at), next);
      path.push(next);
    }
    (path[word.length] as State).value = value;
    last = word;
  }
  freeze(path, 0, last, register);
  return root;
}

function sharedPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** The states below `depth` get no more edges: each is replaced by an equal one where there is one. */
function freeze(path: readonly State[], depth: number, word: string, register: Map<string, State>): void {
  for (let at = word.length; at > depth; at--) {
    const state = path[at] as State;
    const signature = signatureOf(state);
    const known = register.get(signature);
    if (known) (path[at - 1] as State).edges.set(word.charAt(at - 1), known);
    else {
      state.id = register.size;
      register.set(signature, state);
    }
  }
}

const signatureOf = ({ value, edges }: State): string => {
  let signature = `${value}`;
  for (const [letter, { id }] of edges) signature += ` ${letter}${id}`;
  return signature;
};
