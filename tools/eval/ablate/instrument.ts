/** Puts the switches into a source file: which of its parts can be switched off follows from their form alone. */
import { parseSync } from 'vite';

const HELPER = '__switches';

/** What a node of the syntax tree (ESTree with types) has that is asked for here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly kind?: string;
  readonly declaration?: Node | null;
  readonly declarations?: readonly { readonly id: Node; readonly init: Node | null }[];
  readonly id?: Node | null;
  readonly body?: Node;
  readonly returnType?: { readonly typeAnnotation: Node } | null;
  readonly types?: readonly Node[];
  readonly typeAnnotation?: Node;
  readonly operator?: string;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * @param file from the project's root; lists are those of language/, rules and weights those of analysis/
 * @param helper path of switches.ts
 */
export function instrument(source: string, file: string, helper: string): string {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  const isData = file.startsWith('language/');
  const insertions = (program.body as unknown as readonly Node[]).flatMap((statement) => {
    const declared = statement.declaration ?? statement;
    const name = (id: Node): string => JSON.stringify(`${file} ${id.name}`);
    if (declared.type === 'FunctionDeclaration' && declared.id && !isData)
      return switchRule(declared, name(declared.id));
    if (declared.type !== 'VariableDeclaration' || declared.kind !== 'const') return [];
    return (declared.declarations ?? []).flatMap(({ id, init }) => {
      if (!init) return [];
      if (isData) return declared === statement ? [] : wrap(init, 'list', name(id));
      if (init.type === 'ArrowFunctionExpression') return switchRule(init, name(id));
      return isTable(init) ? wrap(init, 'table', name(id)) : [];
    });
  });
  if (insertions.length === 0) return source;
  return `import * as ${HELPER} from ${JSON.stringify(helper)};\n${insert(source, insertions)}`;
}

const wrap = ({ start, end }: Node, kind: 'list' | 'table', name: string): Insertion[] => [
  { at: start, text: `${HELPER}.${kind}(${name}, ` },
  { at: end, text: ')' },
];

/** `[…]` and `{…}`, also with `as const` and `satisfies` behind. */
const isTable = (init: Node): boolean =>
  /^(?:Array|Object)Expression$/.test(init.type) || /^TS(?:As|Satisfies)Expression$/.test(init.type);

/** A function that may find nothing, as its type says, finds nothing. */
function switchRule({ returnType, body, end }: Node, name: string): Insertion[] {
  const nothing = returnType ? nothingOf(returnType.typeAnnotation) : null;
  if (nothing === null || !body) return [];
  const state = `switch${body.start}`;
  const off = `${state}.off === ${name}`;
  const declared = { at: end, text: `;\nvar ${state} = ${HELPER}.rule(${name});\n` };
  if (body.type === 'BlockStatement')
    return [{ at: body.start + 1, text: `if (${state} && ${off}) return ${nothing};` }, declared];
  return [
    { at: body.start, text: `${state} && ${off} ? ${nothing} : (` },
    { at: body.end, text: ')' },
    declared,
  ];
}

function nothingOf({ type, types, typeAnnotation, operator }: Node): string | null {
  if (type === 'TSBooleanKeyword' || type === 'TSTypePredicate') return 'false';
  if (type === 'TSArrayType') return '[]';
  if (type === 'TSTypeOperator' && operator === 'readonly' && typeAnnotation)
    return nothingOf(typeAnnotation);
  if (type !== 'TSUnionType') return null;
  if (types?.some((each) => each.type === 'TSNullKeyword')) return 'null';
  return types?.some((each) => each.type === 'TSUndefinedKeyword') ? 'undefined' : null;
}

/** Those at one place stay in their order. */
function insert(source: string, insertions: readonly Insertion[]): string {
  let text = '';
  let from = 0;
  for (const { at, text: inserted } of [...insertions].sort((a, b) => a.at - b.at)) {
    text += source.slice(from, at) + inserted;
    from = at;
  }
  return text + source.slice(from);
}
