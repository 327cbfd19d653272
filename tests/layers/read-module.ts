import { parseAst } from 'vite';

/** What a source file reaches for. */
export interface ModuleFacts {
  /** Module specifiers of all imports and re-exports, type-only ones too. */
  readonly imports: readonly string[];
  /** Names that the file uses without declaring or importing them, in values and in types. */
  readonly globals: ReadonlySet<string>;
  /** Names of members that are called, and with "=" behind them those that are assigned: "append", "document.write", "textContent=". */
  readonly members: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Fields that hold names but no references: members, keys, labels, the far end of an import. */
const NOT_REFERENCES: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  JSXMemberExpression: ['property'],
  JSXAttribute: ['name'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSQualifiedName: ['right'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported', 'local'],
  LabeledStatement: ['label'],
  TSNamedTupleMember: ['label'],
  TSImportType: ['qualifier'],
  MetaProperty: ['meta', 'property'],
};

/** Fields in which a name is declared. */
const DECLARATIONS: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  TSDeclareFunction: ['id', 'params'],
  TSEmptyBodyFunctionExpression: ['params'],
  TSFunctionType: ['params'],
  TSMethodSignature: ['params'],
  TSCallSignatureDeclaration: ['params'],
  TSConstructSignatureDeclaration: ['params'],
  TSConstructorType: ['params'],
  TSIndexSignature: ['parameters'],
  TSMappedType: ['key'],
  TSInferType: ['typeParameter'],
  TSTypeParameter: ['name'],
  TSTypeAliasDeclaration: ['id'],
  TSInterfaceDeclaration: ['id'],
  TSModuleDeclaration: ['id'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
};

/** Reads one TypeScript file; `file` says by its ending whether it holds JSX. */
export function readModule(file: string, source: string): ModuleFacts {
  const program = parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
  const imports: string[] = [];
  const declared = new Set<string>();
  const used = new Set<string>();
  const members = new Set<string>();
  walk(program, (node) => {
    const from = node.source as Node | null | undefined;
    if (
      /^(Import|Export)\w*(Declaration|Expression)$|^TSImportType$/.test(node.type) &&
      typeof from?.value === 'string'
    )
      imports.push(from.value);
    for (const field of DECLARATIONS[node.type] ?? []) for (const name of namesBound(node[field])) declared.add(name);
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') used.add(String(node.name));
    for (const member of membersTouched(node)) members.add(member);
  });
  const globals = new Set([...used].filter((name) => !declared.has(name)));
  return { imports, globals, members };
}

function membersTouched(node: Node): string[] {
  if (node.type === 'CallExpression') return memberNames(node.callee as Node);
  return node.type === 'AssignmentExpression' ? memberNames(node.left as Node).map((name) => `${name}=`) : [];
}

/** "write", and "document.write" where the object is a plain name. */
function memberNames(node: Node): string[] {
  if (node.type !== 'MemberExpression' || node.computed) return [];
  const name = String((node.property as Node).name);
  const object = node.object as Node;
  return object.type === 'Identifier' ? [name, `${object.name}.${name}`] : [name];
}

/** Names that a binding pattern declares; the types and defaults in it declare none. */
function namesBound(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(namesBound);
  if (!isNode(pattern)) return typeof pattern === 'string' ? [pattern] : [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'ObjectPattern':
      return namesBound(pattern.properties);
    case 'Property':
      return namesBound(pattern.value);
    case 'ArrayPattern':
      return namesBound(pattern.elements);
    case 'AssignmentPattern':
      return namesBound(pattern.left);
    case 'RestElement':
      return namesBound(pattern.argument);
    case 'TSParameterProperty':
      return namesBound(pattern.parameter);
    case 'TSTypeParameter':
      return namesBound(pattern.name);
    default:
      return [];
  }
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  const skipped = node.computed ? [] : (NOT_REFERENCES[node.type] ?? []);
  for (const [field, value] of Object.entries(node)) {
    if (skipped.includes(field)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
